"""Run every screen: find the dossier, draw the menu, run the page, tell what was stored."""

import streamlit as st

from wizard import navigation, session
from wizard.content import ContentError
from wizard.model.handbook import Handbook
from wizard.model.right import Right
from wizard.storage.engine import StoreError
from wizard.views import shell


def run(handbook: Handbook) -> None:
    """Draw the screen that was asked for."""
    session.reconnected(shell.marker(handbook, session.marker()))
    session.begin()
    is_open = session.is_open()
    screen, page = navigation.choose(handbook, is_open, session.right())
    if is_open and session.right() is not Right.WALL:
        _above(handbook)
    if screen.value.needs_dossier and not is_open:
        shell.no_dossier(handbook, navigation.Guide(handbook, None), asked=session.is_asked())
    elif navigation.may_see(session.right(), screen):
        page.run()
    else:
        guide = navigation.Guide(handbook, session.dossier().id if is_open else None)
        shell.inside(handbook, guide, session.right())
    if is_open and session.right() is Right.OWN_MACHINE:
        shell.route(handbook, navigation.Guide(handbook, session.dossier().id), screen)
    if is_open and session.right() is not Right.WALL:
        shell.status(handbook, session.status())
    session.end()
    shell.watch(session.news)


def _above(handbook: Handbook) -> None:
    """Draw which dossier this is, who looks along, and the way back to where one came from."""
    shell.about(handbook, session.dossier())
    if session.right() is Right.TOGETHER:
        shell.together(handbook, session.sit_together)
    elif session.back():
        shell.back(handbook, navigation.Guide(handbook, session.dossier().id), session.back())


st.set_page_config(page_icon=shell.MARK, layout="wide", initial_sidebar_state=shell.MENU_WIDTH)
try:
    run(session.handbook())
except ContentError as error:
    shell.broken_content(str(error))
except StoreError:
    shell.unavailable(session.handbook())
    shell.watch(session.waiting)
