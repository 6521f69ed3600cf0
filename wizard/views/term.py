"""Explain words of the field where they first stand."""

import streamlit as st

from wizard.views.desk import Desk


def explain(desk: Desk, terms: tuple[str, ...]) -> None:
    """Draw a button that opens the meaning of these words."""
    with st.popover(desk.say("common.what_is"), icon=":material/help:", key="woorden", on_change="rerun") as box:
        for key in terms if box.open else ():
            found = desk.handbook.term(key)
            st.markdown(f"**{found.term}** – {found.meaning.text}")
