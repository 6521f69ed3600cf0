"""Show long lists a page at a time."""

from collections.abc import Sequence
from math import ceil
from typing import Final, TypeVar

import streamlit as st

from wizard.views import field
from wizard.views.desk import Book

ROWS: Final = 20
"""Rows on one page of a list."""

T = TypeVar("T")


def page(book: Book, rows: Sequence[T], key: str, label: str | None = None) -> Sequence[T]:
    """Return the rows of the page the user is on; draw the choice of a page where there are more.

    A screen with more lists gives each choice a label of its own.
    """
    return cut(rows, number(book, len(rows), key, label=label))


def cut(rows: Sequence[T], page: int) -> Sequence[T]:
    """Return the rows of one page."""
    return rows[(page - 1) * ROWS : page * ROWS]


def number(
    book: Book, count: int, key: str, *, start: str | None = None, keep: bool = False, label: str | None = None
) -> int:
    """Return the page the user is on in a list of so many rows; draw the choice of a page where there are more.

    `start` is the page to go to now, as an address says it; one that is not there is not gone to. `keep` remembers the
    page while people are on another screen.
    """
    pages = ceil(count / ROWS)
    if pages <= 1:
        return 1
    # A page of another number of pages is another choice: after a search one starts at the first.
    name = f"bladzijde.{key}.{pages}"
    first = next((one for one in range(1, pages + 1) if str(one) == start), None)
    if first:
        field.put(name, first)
    return st.selectbox(
        label or book.say("common.page"),
        range(1, pages + 1),
        format_func=lambda one: book.say("common.of_pages", page=one, pages=pages),
        key=name,
        index=(first or 1) - 1 if not field.is_drawn(name) else 0,
        filter_mode=None,
        placeholder=label or book.say("common.page"),
        width=240,
        persist_state="session" if keep else None,
    )
