"""Draw what changed since the handout: old term, new term, status, what is not certain, source and day of checking."""

import streamlit as st

from wizard.logic.wording import month_in_words
from wizard.model.plan import NewTerm
from wizard.views import claim, select
from wizard.views.desk import Book, Desk
from wizard.views.plain import escape


def show(desk: Desk) -> None:
    """Draw one change at a time, chosen by its terms, folded away until someone asks."""
    terms = desk.handbook.new_terms
    with st.expander(desk.say("changed.title"), icon=":material/update:"):
        st.markdown(desk.say("changed.lead"))
        titles = {term.id: names(desk, term) for term in terms}
        chosen = select.one_of(desk.say("changed.choose"), titles, "veranderd")
        one(desk, next(term for term in terms if term.id == chosen))


def names(book: Book, term: NewTerm) -> str:
    """Return the old and the new term as one text."""
    if term.old:
        return book.say("changed.from_to", old=term.old, new=term.new)
    return book.say("changed.only_new", new=term.new)


def one(book: Book, term: NewTerm) -> None:
    """Draw one change."""
    st.markdown(f"**{escape(names(book, term))}**")
    st.markdown(claim.text(book, term.status, book.say("changed.status")))
    st.markdown(claim.text(book, term.meaning, book.say("changed.meaning")))
    for open_ in term.open:
        st.markdown(claim.text(book, open_, book.say("changed.open")))
    found = claim.sources(book, *term.statements())
    checked = book.say("changed.checked", month=month_in_words(term.checked))
    st.caption(f"{book.say('changed.sources', sources=found)} {checked}" if found else checked)
