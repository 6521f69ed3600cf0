"""Say what was done last, with a button that takes it back."""

import streamlit as st

from wizard.views.desk import Desk


def show(desk: Desk, key: str) -> None:
    """Draw the last act of this visit, and what could not be done."""
    if desk.message:
        st.warning(desk.message, icon=":material/info:")
    if desk.last_act is None:
        return
    with st.container(key=f"ongedaan-{key}", horizontal=True, vertical_alignment="center", border=True):
        st.markdown(desk.last_act)
        st.button(desk.say("common.undo"), key=f"herstel.{key}", icon=":material/undo:", on_click=desk.undo)
