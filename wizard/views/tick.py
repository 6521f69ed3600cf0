"""Say that something that was to be done is done, or that it is not after all; it can be undone."""

from collections.abc import Sequence
from functools import partial
from typing import Final

import streamlit as st

from wizard.logic import promises
from wizard.logic.actions import Action
from wizard.logic.wording import short
from wizard.model import slot
from wizard.model.change import Change, Edit, Remove
from wizard.model.entity import STATUSES, Activity, Block, Entity, Need, Parked
from wizard.views.desk import Desk
from wizard.views.plain import escape

_ARRANGED: Final = STATUSES[0]
"""How far a building block is when nothing is to be done about it."""


def button(desk: Desk, one: Action) -> None:
    """Draw the button that ends an action; a meeting has none, as it ends by the next moment."""
    if one.ident is not None:
        _press(desk, desk.dossier.entities[one.ident], one.what, "tick")


def toggle(desk: Desk, one: Activity | Need, name: str, *, quiet: bool = False) -> None:
    """Draw the button that says that this is done, or that it is not after all; a quiet one has no box around it.

    Its words say what it does: alone, "Gedaan" below an answer reads as if it were.
    """
    is_done = promises.done_on(desk.dossier, one) is not None
    _press(desk, one, name, "again" if is_done else "set", quiet=quiet)


def back(desk: Desk, one: Action) -> None:
    """Draw the button that says that something is not done after all."""
    assert one.ident is not None  # only what is a thing can be done
    _press(desk, desk.dossier.entities[one.ident], one.what, "again")


def _press(desk: Desk, one: Entity, name: str, label: str, *, quiet: bool = False) -> None:
    what, is_done = escape(short(name)), label == "again"
    act = partial(_undone if is_done else _done, desk, one, what)
    st.button(
        desk.say(f"actions.{label}"),
        key=f"gedaan.{one.id}",
        help=desk.say("actions.again_tip" if is_done else "actions.tick_tip", what=what),
        icon=":material/undo:" if is_done else ":material/check:",
        type="tertiary" if quiet else "secondary",
        on_click=act,
    )


def _done(desk: Desk, one: Entity, what: str) -> None:
    """End a thing as it ends: a building block is arranged, a parked subject goes off the list, the rest gets a day."""
    if isinstance(one, Block):
        batch: Sequence[Change] = (Edit(one.id, "status", one.status, _ARRANGED),)
        said = "actions.said_block"
    elif isinstance(one, Parked):
        batch, said = (Remove(one.id),), "actions.said_parked"
    else:
        batch = _day(desk, one, desk.today.isoformat())
        said = "actions.said_sought" if isinstance(one, Need) and one.answer == "zoeken" else "actions.said"
    desk.record(batch, desk.say(said, what=what))


def _undone(desk: Desk, one: Entity, what: str) -> None:
    desk.record(_day(desk, one, None), desk.say("actions.said_again", what=what))


def _day(desk: Desk, one: Entity, day: str | None) -> Sequence[Change]:
    place = slot.of_completion(one.id)
    seen = desk.dossier.value(place.id, place.field)
    return place.changes(seen, day, gone=place.id in desk.dossier.removed)
