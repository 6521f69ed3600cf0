"""Ask a screen by its address, as a browser does."""

import streamlit as st

from wizard import session


def asked(**address: str) -> None:
    """Begin a run that was asked for by this address."""
    st.query_params.from_dict(address)
    session.begin()
