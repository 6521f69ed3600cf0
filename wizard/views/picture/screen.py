"""Draw the answers as pictures: choose one, read what it says, look at it, or at the same numbers as a table."""

from typing import Final

import streamlit as st

from wizard.model.screens import Screen
from wizard.views import select
from wizard.views.desk import Desk, Guide
from wizard.views.picture import boards, roles
from wizard.views.picture.boards import Draw
from wizard.views.roles.matrix import Draw as DrawMatrix

_PICTURES: Final = ("roles", "time", "horizon", "approach")
_WAYS: Final = ("chart", "table")


def show(desk: Desk, guide: Guide, draw_matrix: DrawMatrix, draw: Draw) -> None:
    """Draw the whole screen."""
    st.title(desk.say("picture.title"), anchor=False)
    st.markdown(desk.say("picture.lead"))
    with st.container(horizontal=True, key="beeldkeuze"):
        which = select.one_of_few(desk.say("picture.which"), _names(desk, "which", _PICTURES), "beeld")
        as_table = select.one_of_few(desk.say("picture.way"), _names(desk, "way", _WAYS), "beeldvorm") == "table"
    if which != "approach" and not desk.dossier.neighbourhoods:
        st.info(desk.say("picture.no_neighbourhoods"), icon=":material/info:")
        guide.link(desk.say("screens.neighbourhoods"), Screen.NEIGHBOURHOODS)
    elif which == "roles":
        roles.show(desk, guide, draw_matrix, as_table=as_table)
    else:
        boards.show(desk, guide, which, draw, as_table=as_table)


def _names(desk: Desk, part: str, every: tuple[str, ...]) -> dict[str, str]:
    return {one: desk.say(f"picture.{part}_{one}") for one in every}
