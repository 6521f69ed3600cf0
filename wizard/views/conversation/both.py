"""Give both sides of the table an equal column."""

from collections.abc import Iterator

import streamlit as st

from wizard.logic import talk_words
from wizard.model.entity import SIDES
from wizard.views.desk import Desk


def columns(desk: Desk, *, headed: bool = False) -> Iterator[str]:
    """Open a column for the municipality and then one for the initiative, each under its name; yield whose it is.

    The names are headings where the columns hold more than one answer.
    """
    for column, side in zip(st.columns(len(SIDES), gap="large"), SIDES, strict=True):
        with column:
            name = talk_words.side(desk.handbook, side)
            if headed:
                st.subheader(name, anchor=False)
            else:
                st.markdown(f"**{name}**")
            yield side
