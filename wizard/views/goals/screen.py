"""Draw step 2 as a whole: the neighbourhood, its goals side by side per horizon, and the one that is being written."""

import streamlit as st

from wizard.model.screens import Screen
from wizard.views import pick, select, term, undo
from wizard.views.desk import Desk, Guide
from wizard.views.goals import changed, columns, paste, years
from wizard.views.goals.paste import Reader

_DEPTHS = ("plain", "compass")


def show(desk: Desk, guide: Guide, reader: Reader) -> None:
    """Draw the whole screen."""
    st.title(desk.say("goals.title"), anchor=False)
    st.markdown(desk.say("goals.lead"))
    if not desk.dossier.neighbourhoods and desk.place not in desk.dossier.removed:
        st.info(desk.say("goals.no_neighbourhoods"), icon=":material/info:")
        guide.link(desk.say("screens.neighbourhoods"), Screen.NEIGHBOURHOODS)
        return
    undo.show(desk, "doelen")
    place, depth = st.columns([5, 4], vertical_alignment="bottom")
    with place:
        one = pick.neighbourhood(desk, "doel")
    with depth:
        ways = {way: desk.say(f"goals.depth_{way}") for way in _DEPTHS}
        with_compass = select.one_of_few(desk.say("goals.depth"), ways, "diepte") == "compass"
    if one is not None:
        columns.show(desk, one, with_compass=with_compass)
    paste.show(desk, reader)
    years.show(desk, with_compass=with_compass)
    changed.show(desk)
    term.explain(desk, ("doel", "termijn", "warmteprogramma", "uitvoeringsplan", "wijkkompas"))
