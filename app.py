"""Serve the Partnerschapswijzer: the frame script in Streamlit's server, with what surrounds it."""

import streamlit as st

from wizard import server


def _say_failure(_failure: Exception) -> bool:
    st.error(server.FAILURE)
    return True  # so that Streamlit shows no English error of its own; it has already logged the failure


app = st.App(
    "wizard/frame.py",
    routes=server.routes(),
    middleware=server.middleware(),
    lifespan=server.lifespan,
    on_script_error=_say_failure,
)
