"""Draw the whole start screen: the dossiers there are, and beside them the ways to come by another one."""

from collections.abc import Sequence
from datetime import date

import streamlit as st

from wizard.model.card import Card
from wizard.model.handbook import Handbook
from wizard.views.desk import Guide
from wizard.views.shelf import Shelf
from wizard.views.start import begin, row, shelf_bin


def show(handbook: Handbook, shelf: Shelf, guide: Guide, today: date) -> None:
    """Draw the whole screen."""
    cards = shelf.cards()  # Before the title: when this fails, another screen with its own title comes instead.
    st.title(handbook.say("start.title"), anchor=False)
    st.markdown(handbook.say("start.lead"))
    if message := shelf.message():
        st.warning(message, icon=":material/info:")
    work, new = st.columns([3, 2], gap="large")
    with work:
        _list(handbook, shelf, guide, [card for card in cards if not card.removed], today)
        shelf_bin.show(handbook, shelf, [card for card in cards if card.removed])
    with new:
        begin.show(handbook, shelf, guide, today)


def _list(handbook: Handbook, shelf: Shelf, guide: Guide, cards: Sequence[Card], today: date) -> None:
    st.header(handbook.say("start.list_title"), anchor=False)
    if not cards:
        st.markdown(handbook.say("start.list_none"))
    for card in cards[:50]:
        row.show(handbook, shelf, guide, card, today)
