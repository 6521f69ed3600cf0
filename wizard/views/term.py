"""Explain words of the field where they first stand."""

import streamlit as st

from wizard.views.desk import Book


def explain(book: Book, terms: tuple[str, ...]) -> None:
    """Draw a button that opens the meaning of these words."""
    with st.popover(book.say("common.what_is"), icon=":material/help:", key="woorden", on_change="rerun") as box:
        for key in terms if box.open else ():
            found = book.handbook.term(key)
            st.markdown(f"**{found.term}** – {found.meaning.text}")
