"""Draw the list of dossiers, a page at a time; a long list can be searched."""

from collections.abc import Sequence
from datetime import date

import streamlit as st

from wizard.logic import searching
from wizard.model.card import Card
from wizard.model.handbook import Handbook
from wizard.views import paging
from wizard.views.desk import Book, Guide
from wizard.views.plain import escape
from wizard.views.reading import Reading
from wizard.views.shelf import Shelf
from wizard.views.start import row

_LONGEST = 100
"""Letters in what one looks for."""


def show(handbook: Handbook, shelf: Shelf, guide: Guide, cards: Sequence[Card], today: date) -> None:
    """Draw the dossiers that were changed last, and the way to the others."""
    book = Reading(handbook)
    st.header(book.say("start.list_title"), anchor=False)
    if not cards:
        st.markdown(book.say("start.list_none"))
    found = _sought(book, cards) if len(cards) > paging.ROWS else cards
    for card in paging.page(book, found, "dossiers"):
        row.show(handbook, shelf, guide, card, today)


def _sought(book: Book, cards: Sequence[Card]) -> Sequence[Card]:
    sought = st.text_input(
        book.say("start.search", n=len(cards)),
        key="zoek.dossier",
        icon=":material/search:",
        autocomplete="off",
        max_chars=_LONGEST,
    )
    found = [card for card in cards if searching.finds(sought, (card.title, card.municipality))]
    if not found:
        st.markdown(book.say("start.search_none", sought=escape(sought)))
    return found
