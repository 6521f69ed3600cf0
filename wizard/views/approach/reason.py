"""Draw why there should be one approach: the handout's reason, and our reading of the one that breaks off."""

import streamlit as st

from wizard.views import claim
from wizard.views.desk import Desk


def show(desk: Desk) -> None:
    """Draw both reasons; they fold away once somebody has started to answer."""
    why = desk.handbook.approach
    begun = any(desk.dossier.block(one.id) for one in desk.handbook.blocks)
    with st.expander(desk.say("approach.why_title"), icon=":material/help:", expanded=not begun):
        st.markdown(claim.text(desk, why.given, desk.say("approach.why")))
        st.markdown(claim.text(desk, why.reading, desk.say("approach.our_reading")))
        st.caption(claim.text(desk, why.cut_off))
