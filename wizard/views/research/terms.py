"""Draw the words of the field with what they mean, a page at a time."""

from collections.abc import Sequence

import streamlit as st

from wizard.model.handbook import Term
from wizard.views import claim, paging
from wizard.views.desk import Book


def show(book: Book, found: Sequence[Term]) -> None:
    """Draw one page of the glossary."""
    shown = paging.page(book, found, "begrippen")
    with st.container(key="naslag"):
        st.markdown("\n\n".join(_one(book, one) for one in shown))


def _one(book: Book, one: Term) -> str:
    told, origin = claim.text(book, one.meaning, one.term), claim.sources(book, one.meaning)
    return f"{told}  \n:small[{book.say('research.from', sources=origin)}]" if origin else told
