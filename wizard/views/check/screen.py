"""Draw the screen to look everything over: the points of attention, or all answers."""

from datetime import date
from typing import Final

import streamlit as st

from wizard.logic import coherence
from wizard.views import select, undo
from wizard.views.check import answers, place, points
from wizard.views.desk import Desk, Guide

_KEY: Final = "nakijken.manier"


def show(desk: Desk, guide: Guide, today: date) -> None:
    """Draw the whole screen; a link can ask for a place on it."""
    st.title(desk.say("check.title"), anchor=False)
    st.markdown(desk.say("check.lead"))
    with st.container():  # keeps its place when empty: what moves is drawn anew, and loses the focus
        undo.show(desk, "nakijken")
    asked = place.read(desk.part)
    names = {way: desk.say(f"check.way_{way}") for way in place.WAYS}
    way = select.one_of_few(desk.say("check.way"), names, _KEY, go_to=asked.way if asked else None)
    if way == place.ANSWERS:
        answers.show(desk, guide, asked)
    else:
        points.show(desk, guide, coherence.findings(desk.handbook, desk.dossier, today), asked)
