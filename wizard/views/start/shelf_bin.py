"""Draw the dossiers that were removed, with the way back and the way out for good."""

from collections.abc import Sequence

import streamlit as st

from wizard.model.card import Card
from wizard.model.handbook import Handbook
from wizard.views import paging
from wizard.views.plain import escape
from wizard.views.reading import Reading
from wizard.views.shelf import Shelf


def show(handbook: Handbook, shelf: Shelf, removed: Sequence[Card]) -> None:
    """Say what was removed last with an undo beside it, and fold the rest away."""
    if not removed:
        return
    with st.expander(
        handbook.say("start.bin_title", n=len(removed)), icon=":material/delete:", expanded=len(removed) == 1
    ):
        label = handbook.say("start.bin_page")
        for card in paging.page(Reading(handbook), removed, "prullenbak", label):
            _row(handbook, shelf, card)


def _row(handbook: Handbook, shelf: Shelf, card: Card) -> None:
    with st.container(key=f"prullenbak.{card.id}", horizontal=True, vertical_alignment="center"):
        st.markdown(handbook.say("start.discarded", title=f"**{escape(card.title)}**"), width="stretch")
        st.button(
            handbook.say("start.reinstate"),
            key=f"terug.{card.id}",
            on_click=shelf.reinstate,
            args=(card.id,),
            icon=":material/undo:",
        )
        with st.popover(handbook.say("start.erase")):
            st.markdown(handbook.say("start.erase_sure", title=f"**{escape(card.title)}**"))
            st.button(handbook.say("start.erase_yes"), key=f"voorgoed.{card.id}", on_click=shelf.erase, args=(card.id,))
