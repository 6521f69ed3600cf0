"""Draw the screen where people download their reports."""

from collections.abc import Callable

import streamlit as st

from wizard.logic import progress
from wizard.logic.progress import State
from wizard.views.desk import Desk


def show(desk: Desk, build: Callable[[], bytes], file_name: str) -> None:
    """Draw what is in the report and the button that makes it."""
    st.title(desk.say("download.title"), anchor=False)
    st.markdown(desk.say("download.lead"))
    with st.container(key="gemeenterapport", border=True):
        st.header(desk.say("download.municipal_title"), anchor=False)
        st.markdown(desk.say("download.municipal_text"))
        unfinished = sum(one.state is not State.DONE for one in progress.of(desk.handbook, desk.dossier).neighbourhoods)
        if unfinished:
            st.markdown(desk.say("download.unfinished", n=unfinished))
        st.download_button(
            desk.say("download.municipal_button"),
            build,
            file_name=file_name,
            mime="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            type="primary",
            on_click="ignore",
            icon=":material/download:",
        )
