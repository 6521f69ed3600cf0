"""Find out at the start of a run which dossier this visit is about, and at its end what it has shown."""

from time import monotonic
from typing import Final

import streamlit as st

from wizard.logic import reduced
from wizard.model.dossier import Dossier
from wizard.model.refusal import Refusal
from wizard.model.right import Right
from wizard.model.screens import BACK, DOSSIER, EXAMPLE, ITEM, PART, TOGETHER, WALL
from wizard.session import clock, resources, shelf, staging, visit
from wizard.session.pen import Pen
from wizard.storage.engine import StoreError
from wizard.storage.rows import NoDossier

_LATE: Final = 0.8
"""Seconds in which the address of before is that of a press on its way; the browser's own button is not so quick."""


def begin() -> None:
    """Take the dossier and the item from the address, and write them back: the menu drops them."""
    here = visit.current()
    here.opened, here.staged, here.clock = None, False, None
    asked = st.query_params.to_dict()
    if asked != here.address and not _is_late(here, asked):
        _follow(here, asked.get(DOSSIER), asked.get(ITEM))
        here.together, here.wall = asked.get(TOGETHER) or here.together, asked.get(WALL) or here.wall
        here.part, here.back = asked.get(PART), asked.get(BACK)
    facts = (
        (DOSSIER, here.dossier),
        (ITEM, here.focus),
        (TOGETHER, here.together),
        (BACK, here.back),
        (WALL, here.wall),
    )
    here.address = {key: value for key, value in facts if value}
    if asked != here.address:
        here.replaced = asked, monotonic()
        st.query_params.from_dict(here.address)


def _is_late(here: visit.Visit, asked: dict[str, str]) -> bool:
    """Say whether a press was made before the browser had the new address: two quick presses on "Volgende"."""
    return here.replaced is not None and here.replaced[0] == asked and monotonic() - here.replaced[1] < _LATE


def _follow(here: visit.Visit, dossier: str | None, focus: str | None) -> None:
    if dossier == EXAMPLE:
        made = shelf.open_example()
        here.message = resources.handbook().say(made.key, **made.values) if isinstance(made, Refusal) else None
    elif dossier is not None and dossier != here.dossier:
        here.dossier, here.focus, here.place, here.together, here.stage = dossier, None, None, None, None
    here.focus = focus or here.focus


def back() -> str | None:
    """Return where a link led away from: a place among the points of attention, or the wall; None when nowhere."""
    return visit.current().back


def part() -> str | None:
    """Return what a link asked to open on the screen of this run, None when it asked nothing."""
    return visit.current().part


def right() -> Right:
    """Return what this visit may see now."""
    here = visit.current()
    return Right.WALL if here.wall else Right.TOGETHER if here.together else Right.OWN_MACHINE


def dossier(seen_by: Right | None = None) -> Dossier:
    """Return the dossier as far as a right may see it, this visit's own when none is given.

    Raises NoDossier, and StoreError when it was never read.
    """
    here = visit.current()
    if here.opened is None or here.opened.id != here.dossier:
        here.opened = _read(here)
    seen = seen_by or right()
    if seen is Right.OWN_MACHINE:
        return here.opened
    if seen is Right.WALL:
        return reduced.for_the_wall(here.opened, staging.current().talk or "")
    return reduced.for_both_sides(here.opened, here.together or "")


def _read(here: visit.Visit) -> Dossier:
    if here.dossier is None:
        raise NoDossier
    known = resources.open_dossiers()
    try:
        found = known.get(here.dossier)
    except StoreError:
        found = known.kept(here.dossier)
        here.unread = True
        if found is None:
            raise
    else:
        here.unread = False
    if found is None:
        here.drawn = 0  # So that a dossier that was removed is news once, not at every look.
        raise NoDossier
    here.drawn = found.seq
    here.since.setdefault(found.id, found.seq)
    return found


def pen() -> Pen:
    """Return what a screen needs to show and store answers in this run."""
    here = visit.current()
    return Pen(
        dossier(), resources.handbook(), here.timed, frozenset(here.touched), here.acts, clock.today(), here.part
    )


def pen_or_none() -> Pen | None:
    """Return what a screen needs of the dossier that is open, or None when none is; raises StoreError."""
    return pen() if is_open() else None


def is_asked() -> bool:
    """Say whether the address names a dossier, be it there or not."""
    return visit.current().dossier is not None


def is_open() -> bool:
    """Say whether the dossier in the address is there; raises StoreError when that cannot be known."""
    try:
        return bool(dossier().id)
    except NoDossier:
        return False
