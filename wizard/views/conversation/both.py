"""Give both sides of the table an equal column."""

from collections.abc import Iterator

import streamlit as st

from wizard.logic import talk_words
from wizard.model.entity import SIDES
from wizard.views.desk import Desk


def columns(desk: Desk) -> Iterator[str]:
    """Open a column for the municipality and then one for the initiative, each under its name; yield whose it is."""
    for column, side in zip(st.columns(len(SIDES), gap="large"), SIDES, strict=True):
        with column:
            st.markdown(f"**{talk_words.side(desk.handbook, side)}**")
            yield side
