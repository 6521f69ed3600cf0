"""Draw the answers as pictures: choose one, read what it says, look at it, or at the same numbers as a table."""

from datetime import date
from typing import Final

import streamlit as st

from wizard.model.screens import Screen
from wizard.views import select
from wizard.views.desk import Desk, Guide
from wizard.views.picture import attention, boards, roles
from wizard.views.picture.boards import PICTURES, Draw
from wizard.views.roles.matrix import Draw as DrawMatrix

_PICTURES: Final = {
    "steps": ("roles", "time", "horizon", "approach"),
    "initiatives": ("stages", "needs", "compass", "places"),
    "points": ("points",),
}
_WAYS: Final = ("chart", "table")
_NO_PLACES_NEEDED: Final = ("approach", "stages", "needs", "compass", "points")


def show(desk: Desk, guide: Guide, draw_matrix: DrawMatrix, draw_board: Draw, draw_bars: Draw, *, today: date) -> None:
    """Draw the whole screen, as things are on a day."""
    st.title(desk.say("picture.title"), anchor=False)
    st.markdown(desk.say("picture.lead"))
    which, as_table = _choose(desk)
    missing = _missing(desk, which)
    if missing:
        st.info(desk.say(f"picture.no_{missing.name.lower()}"), icon=":material/info:")
        guide.link(desk.say(f"screens.{missing.name.lower()}"), missing)
    elif which == "roles":
        roles.show(desk, guide, draw_matrix, as_table=as_table)
    else:
        shown = attention.picture(today) if which == "points" else PICTURES[which]
        draw = draw_bars if which == "needs" else draw_board
        boards.show(desk, guide, which, shown, draw, as_table=as_table)


def _choose(desk: Desk) -> tuple[str, bool]:
    """Draw what there is to choose, in groups; return the picture, and whether to show its table."""
    with st.container(horizontal=True, key="beeldgroepen"):
        group = select.one_of_few(desk.say("picture.group"), _names(desk, "group", tuple(_PICTURES)), "beeldgroep")
        as_table = select.one_of_few(desk.say("picture.way"), _names(desk, "way", _WAYS), "beeldvorm") == "table"
    if len(_PICTURES[group]) == 1:
        return _PICTURES[group][0], as_table
    key = "beeld" if group == "steps" else f"beeld.{group}"
    return select.one_of_few(desk.say("picture.which"), _names(desk, "which", _PICTURES[group]), key), as_table


def _missing(desk: Desk, which: str) -> Screen | None:
    """Return the screen with a list that this picture needs and that is still empty."""
    if which in _PICTURES["initiatives"] and not desk.dossier.initiatives:
        return Screen.INITIATIVES
    if which not in _NO_PLACES_NEEDED and not desk.dossier.neighbourhoods:
        return Screen.NEIGHBOURHOODS
    return None


def _names(desk: Desk, part: str, every: tuple[str, ...]) -> dict[str, str]:
    return {one: desk.say(f"picture.{part}_{one}") for one in every}
