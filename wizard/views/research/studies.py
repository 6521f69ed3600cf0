"""Draw one study at a time: what it is, what it teaches, and what one can do with that here."""

from collections.abc import Sequence

import streamlit as st

from wizard.model.research import Study
from wizard.views import beside, claim, origin
from wizard.views.desk import Book
from wizard.views.plain import escape


def show(book: Book, found: Sequence[Study]) -> None:
    """Draw the list of studies, and the one that is chosen beside it."""
    names = {one.id: escape(one.title) for one in found}
    captions = [escape(f"{one.makers}, {one.year}") for one in found]
    with beside.one_of(book.say("research.choose_study"), names, captions, "onderzoek.studie") as here:
        _one(book, next(one for one in found if one.id == here))


def _one(book: Book, one: Study) -> None:
    st.header(escape(one.title), anchor=False)
    st.caption(escape(f"{one.makers}, {one.year}"))
    st.markdown(claim.text(book, one.summary))
    lessons = [f"- {claim.text(book, lesson)}" for lesson in one.lessons]
    st.markdown("\n".join((f"**{book.say('research.lessons')}**\n", *lessons)))
    st.markdown(claim.text(book, one.useful, book.say("research.useful")))
    for number, statement in enumerate(one.open):
        st.markdown(claim.text(book, statement, "" if number else book.say("research.open")))
    origin.show(book, tuple(one.statements()), one.document)
