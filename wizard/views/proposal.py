"""Show what a pasted or uploaded list would do, and offer to do it; nothing changes before that."""

from collections.abc import Callable, Sequence
from typing import TypeVar

import streamlit as st

from wizard.model.change import Applied, Batch
from wizard.model.refusal import Refusal
from wizard.views import grid, paging
from wizard.views.desk import Desk

T = TypeVar("T")


def refused(desk: Desk, refusal: Refusal) -> None:
    """Say why a list cannot be read at all."""
    st.error(desk.say(refusal.key, **refusal.values), icon=":material/error:")


def table(desk: Desk, rows: Sequence[T], cells: Callable[[T], dict[str, str]], alt: str, key: str) -> None:
    """Draw the rows with their verdicts, a page at a time; `cells` gives a row's texts per heading."""
    grid.table([cells(row) for row in paging.page(desk, rows, key)], alt)


def buttons(key: str, does: str | None, act: Callable[[], None], again: str, clear: Callable[[], None] | None) -> None:
    """Draw the button that does it, where there is something to do, and the one that empties the box."""
    with st.container(horizontal=True):
        if does:
            st.button(does, type="primary", key=f"verwerk.{key}", on_click=act, icon=":material/check:")
        if clear:
            st.button(again, key=f"wis.{key}", on_click=clear)


def do(desk: Desk, batch: Batch, said: str, clear: Callable[[], None] | None) -> None:
    """Do it, and empty the box unless it failed."""
    done = desk.record(batch, said)
    if clear and isinstance(done, Applied):
        clear()
