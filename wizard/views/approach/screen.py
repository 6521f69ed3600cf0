"""Draw step 3 as a whole: why, how far the approach is, and one building block at a time."""

import streamlit as st

from wizard.views import term, undo
from wizard.views.approach import block, choose, reason
from wizard.views.desk import Desk


def show(desk: Desk) -> None:
    """Draw the whole screen."""
    st.title(desk.say("approach.title"), anchor=False)
    st.markdown(desk.say("approach.lead"))
    undo.show(desk, "aanpak")
    reason.show(desk)
    choose.conclusion(desk)
    side, form = st.columns([2, 3], gap="large")
    with side:
        chosen = choose.show(desk)
    with form:
        block.show(desk, chosen)
    term.explain(desk, ("bewonersinitiatief", "bouwsteen", "mandaat"))
