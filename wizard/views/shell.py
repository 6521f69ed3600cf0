"""Draw what surrounds every screen: looks, the state of saving, and what to do when nothing can be shown."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

import streamlit as st

from wizard.model.dossier import Dossier
from wizard.model.handbook import Handbook
from wizard.model.right import Right
from wizard.model.screens import ROUTE, Screen
from wizard.views import field
from wizard.views.desk import Guide
from wizard.views.plain import escape

MARK: Final = str(Path(__file__).with_name("beeldmerk.png"))
"""The picture in the browser's tab; without it Streamlit asks a server elsewhere for the menu's icon."""

MENU_WIDTH: Final = 300
"""Pixels; the longest name of a screen stands on one line."""

_LOOK_EVERY: Final = 1.5
"""Seconds between two looks at what colleagues did; a change is seen within two."""


_MARKER: Final = "bezoekkenmerk"


def marker(handbook: Handbook, mark: str) -> str:
    """Keep a mark of this visit in the browser, out of sight, and return the one that was there."""
    known = field.is_drawn(_MARKER)
    field.put(_MARKER, mark)
    with st.container(key="kenmerk"):
        first = "" if known else mark
        return st.text_input(handbook.say("shell.marker"), first, key=_MARKER, label_visibility="collapsed")


def about(handbook: Handbook, dossier: Dossier) -> None:
    """Keep in the menu which dossier this is, and that an example is one."""
    profile = dossier.profile
    with st.sidebar.container(key="dossiernaam"):
        st.markdown(f"**{escape(profile.title)}**")
        st.caption(escape(profile.municipality or handbook.say("start.no_municipality")))
        if profile.fictional:
            st.caption(handbook.say("common.fictional"))


def together(handbook: Handbook, sit: Callable[[str | None], None]) -> None:
    """Say that both sides look at this screen, and offer to go on alone."""
    with st.container(key="samen", horizontal=True, vertical_alignment="center", border=True):
        st.markdown(handbook.say("shell.together"), width=640)
        st.button(handbook.say("shell.alone_again"), icon=":material/lock_open:", on_click=sit, args=(None,))


def back(handbook: Handbook, guide: Guide, place: str | None) -> None:
    """Show the way back to where one came from to answer: the window that leads a meeting, else a place on Nakijken."""
    with st.container(key="terug"):
        if place == Screen.PRESENT.value.address:
            guide.link(handbook.say("shell.back_to_present"), Screen.PRESENT)
            return
        guide.link(handbook.say("shell.back_to_check"), Screen.CHECK, part=place)


def inside(handbook: Handbook, guide: Guide, right: Right) -> None:
    """Say that a screen is not for both sides or not for the room, and show the way back."""
    if right is Right.WALL:
        st.title(handbook.say("shell.off_wall_title"), anchor=False)
        guide.link(handbook.say("screens.present"), Screen.PRESENT)
        return
    st.title(handbook.say("shell.inside_title"), anchor=False)
    st.markdown(handbook.say("shell.inside"))
    guide.link(handbook.say("screens.conversation"), Screen.CONVERSATION)


def route(handbook: Handbook, guide: Guide, screen: Screen) -> None:
    """Draw the way to the previous and the next screen, for who wants to be guided; nothing beside the route."""
    if screen not in ROUTE:
        return
    place = ROUTE.index(screen)
    with st.container(key="route", horizontal=True, horizontal_alignment="distribute"):
        for step, word in ((-1, "shell.back_to"), (1, "shell.on_to")):
            if 0 <= place + step < len(ROUTE):
                target = ROUTE[place + step]
                guide.link(handbook.say(word, screen=handbook.say(f"screens.{target.name.lower()}")), target)


def status(handbook: Handbook, state: str) -> None:
    """Tell whether answers are stored; only what the database confirmed is called so."""
    with st.container(key="status"):
        st.caption(handbook.say(f"shell.{state}"))


def watch(news: Callable[[], bool]) -> None:
    """Look every few moments whether there is news, and draw the screen again when there is."""
    just_drawn = True

    @st.fragment(run_every=_LOOK_EVERY)
    def look() -> None:
        nonlocal just_drawn
        if just_drawn:  # A rerun now would throw away what was drawn and not sent yet.
            just_drawn = False
        elif news():
            st.rerun()

    look()


def no_dossier(handbook: Handbook, guide: Guide, asked: bool) -> None:
    """Say that a screen needs a dossier, and show the way."""
    st.title(handbook.say("shell.no_dossier_title"), anchor=False)
    st.markdown(handbook.say("shell.no_dossier_asked" if asked else "shell.no_dossier"))
    guide.link(handbook.say("shell.to_start"), Screen.START)


def unavailable(handbook: Handbook) -> None:
    """Say that the database does not answer and nothing can be shown yet."""
    st.title(handbook.say("shell.unavailable_title"), anchor=False)
    st.markdown(handbook.say("shell.unavailable"))


def broken_content(message: str) -> None:
    """Show an editor what is wrong in the content, in the words of the load check."""
    st.error(message)
