"""Show long lists a page at a time."""

from collections.abc import Sequence
from math import ceil
from typing import Final, TypeVar

import streamlit as st

from wizard.views.desk import Book

ROWS: Final = 20
"""Rows on one page of a list."""

T = TypeVar("T")


def page(book: Book, rows: Sequence[T], key: str) -> Sequence[T]:
    """Return the rows of the page the user is on; draw the choice of a page where there are more."""
    pages = ceil(len(rows) / ROWS)
    if pages <= 1:
        return rows
    # A page of another number of pages is another choice: after a search one starts at the first.
    name = f"bladzijde.{key}.{pages}"
    number = st.selectbox(
        book.say("common.page"),
        range(1, pages + 1),
        format_func=lambda one: book.say("common.of_pages", page=one, pages=pages),
        key=name,
        filter_mode=None,
        placeholder=book.say("common.page"),
        width=240,
    )
    return rows[(number - 1) * ROWS : number * ROWS]
