"""Say what is done, what is open and what comes next; always computed, never stored."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from wizard.model.dossier import Dossier
from wizard.model.entity import OWN_ROLE, Choice
from wizard.model.handbook import Handbook
from wizard.model.screens import Screen


class State(StrEnum):
    """Name how far something is."""

    OPEN = "open"
    STARTED = "begonnen"
    DONE = "klaar"


class Part(StrEnum):
    """Name what is asked about the role in one neighbourhood, in the order of asking."""

    WANTED = "wanted"
    NOW = "now"
    OWN_ROLE = "own_role"
    REASON = "reason"
    MEANING = "meaning"


PARTS: Final = tuple(Part)


@dataclass(frozen=True)
class Step:
    """Count what is done of one step; `key` is also the last part of the keys of its texts."""

    key: str
    screen: Screen
    done: int
    total: int
    state: State


@dataclass(frozen=True)
class NeighbourhoodProgress:
    """Say which parts of step 1 are open in one neighbourhood."""

    id: str
    open: tuple[Part, ...]
    state: State


@dataclass(frozen=True)
class NextStep:
    """Point at the next sensible thing: a screen, the neighbourhood it is about, and the key of a text."""

    screen: Screen
    item: str | None
    text: str


@dataclass(frozen=True)
class Progress:
    """Hold how far a dossier is."""

    steps: tuple[Step, ...]
    neighbourhoods: tuple[NeighbourhoodProgress, ...]
    next_step: NextStep


def _is_filled(choice: Choice, part: Part) -> bool:
    """Tell whether a part is answered; a role of one's own needs its words."""
    if part is Part.REASON:
        return bool(choice.reason_values or choice.reason_subject or choice.reason_technical)
    if part is Part.OWN_ROLE:
        return bool(choice.own_role) or OWN_ROLE not in (choice.now, choice.wanted, choice.second)
    return bool(getattr(choice, part.value))


def _neighbourhood(ident: str, choice: Choice | None) -> NeighbourhoodProgress:
    if choice is None:
        parts = tuple(part for part in PARTS if part is not Part.OWN_ROLE)
        return NeighbourhoodProgress(ident, parts, State.OPEN)
    parts = tuple(part for part in PARTS if not _is_filled(choice, part))
    untouched = len(parts) == len(PARTS) - 1 and Part.OWN_ROLE not in parts and not choice.second
    return NeighbourhoodProgress(ident, parts, _state(not parts, not untouched))


def _state(done: bool, started: bool) -> State:
    return State.DONE if done else State.STARTED if started else State.OPEN


def _next(found: tuple[NeighbourhoodProgress, ...]) -> NextStep:
    if not found:
        return NextStep(Screen.NEIGHBOURHOODS, None, "progress.next_neighbourhoods")
    for one in found:
        if Part.WANTED in one.open:
            return NextStep(Screen.ROLES, one.id, "progress.next_wanted")
    for one in found:
        if one.open:
            return NextStep(Screen.ROLES, one.id, f"progress.next_{one.open[0].value}")
    return NextStep(Screen.REPORT, None, "progress.next_report")


def of(handbook: Handbook, dossier: Dossier) -> Progress:
    """Return how far a dossier is, by the role model that leads."""
    model = handbook.role_model(dossier.profile.lead_model)
    found = tuple(_neighbourhood(one.id, dossier.choice(one.id, model.id)) for one in dossier.neighbourhoods)
    total, done = len(found), sum(one.state is State.DONE for one in found)
    started = any(one.state is not State.OPEN for one in found)
    steps = (
        Step("neighbourhoods", Screen.NEIGHBOURHOODS, total, total, _state(total > 0, started=False)),
        Step("roles", Screen.ROLES, done, total, _state(0 < total == done, started)),
    )
    return Progress(steps, found, _next(found))
