"""Explain words of the field where they first stand."""

import streamlit as st

from wizard.views.desk import Desk


def explain(desk: Desk, terms: tuple[str, ...]) -> None:
    """Draw a button that opens the meaning of these words."""
    with st.popover(desk.say("common.what_is"), icon=":material/help:"):
        for key in terms:
            found = desk.handbook.term(key)
            st.markdown(f"**{found.term}** – {found.meaning.text}")
