"""Keep the facts of one running visit; the only place that spells them in session state."""

from dataclasses import dataclass, field
from datetime import datetime
from secrets import token_hex
from typing import Final

import streamlit as st

from wizard.model.change import Batch
from wizard.model.dossier import Dossier
from wizard.model.stage import Stage

_KEY: Final = "bezoek"


@dataclass(frozen=True, slots=True)
class Act:
    """Remember what this visit did last, so that it can be undone."""

    dossier: str
    seq: int
    said: str


@dataclass
class Visit:
    """Hold what one browser tab is doing; nothing here is an answer, and all of it may be lost."""

    id: str = field(default_factory=lambda: token_hex(6))
    dossier: str | None = None
    since: dict[str, int] = field(default_factory=dict[str, int])
    """Per dossier: the batch at which this visit first drew it."""
    opened: Dossier | None = None
    """The dossier as this run draws it; one run shows one version."""
    drawn: int = 0
    """The batch that the screen shows."""
    timed: bool = False
    """This run was caused by the clock, not by the user."""
    address: dict[str, str] = field(default_factory=dict[str, str])
    """What this visit wrote in the address last; anything else there was asked by the user."""
    replaced: tuple[dict[str, str], float] | None = None
    """What stood in the address before that, and when it was replaced, in seconds of this process."""
    focus: str | None = None
    """The neighbourhood, goal or building block one is working on; it stands in the address."""
    place: str | None = None
    """The neighbourhood one worked on last, kept while one is busy with something else."""
    part: str | None = None
    """What to open on the screen of this run, as a link asked; afterwards people go where they like."""
    back: str | None = None
    """Where a link led away from, a place among the points of attention or the wall; forgotten at the next link."""
    together: str | None = None
    """The initiative one sits at the table with; what is not for both sides is left out until one says otherwise."""
    wall: str | None = None
    """This window is the wall of a room, for as long as it is open."""
    stage: Stage | None = None
    """What stands on the wall, as it was read last."""
    staged: bool = False
    """This run shows what stands on the wall, so a turn there is news."""
    clock: datetime | None = None
    """The moment at which the time that this run shows is past, None when it shows none."""
    acts: int = 0
    """How many acts this visit did; new keys for charts are made with it."""
    last_act: Act | None = None
    message: str | None = None
    """What could not be done, in words, until the next run has shown it."""
    saved: bool = False
    """Something was stored since the last full run; the screen says so."""
    waiting: dict[tuple[str, str, str], Batch] = field(default_factory=dict[tuple[str, str, str], Batch])
    """Answers that the database could not take, by dossier, item and field; they are tried again by themselves."""
    unread: bool = False
    """The database could not be read; the screen shows the version at hand."""
    touched: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    """Fields changed by this visit without typing in them, since the last full run."""


def current() -> Visit:
    """Return the running visit; a new browser session gets a new one."""
    if _KEY not in st.session_state:
        st.session_state[_KEY] = Visit()
    found = st.session_state[_KEY]
    assert isinstance(found, Visit)
    return found


def sit_together(initiative: str | None) -> None:
    """Sit at the table with an initiative, or alone again; what was done before is not told at the table."""
    here = current()
    here.together, here.last_act, here.message = initiative, None, None
    here.focus = initiative or here.focus
