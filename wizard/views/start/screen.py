"""Draw the whole start screen: the dossiers there are, and beside them the ways to come by another one."""

from datetime import date

import streamlit as st

from wizard.model.handbook import Handbook
from wizard.views.desk import Guide
from wizard.views.shelf import Shelf
from wizard.views.start import begin, dossiers, shelf_bin


def show(handbook: Handbook, shelf: Shelf, guide: Guide, today: date) -> None:
    """Draw the whole screen."""
    cards = shelf.cards()  # Before the title: when this fails, another screen with its own title comes instead.
    st.title(handbook.say("start.title"), anchor=False)
    st.markdown(handbook.say("start.lead"))
    if message := shelf.message():
        st.warning(message, icon=":material/info:")
    work, new = st.columns([3, 2], gap="large")
    with work:
        dossiers.show(handbook, shelf, guide, [card for card in cards if not card.removed], today)
        shelf_bin.show(handbook, shelf, [card for card in cards if card.removed])
    with new:
        begin.show(handbook, shelf, guide, today)
