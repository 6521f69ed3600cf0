"""Draw one dossier in the list: what it is, the way to open it, and what else can be done with it."""

from datetime import date

import streamlit as st

from wizard.logic.wording import date_in_words
from wizard.model.card import Card
from wizard.model.handbook import Handbook
from wizard.model.screens import Screen
from wizard.views import fold
from wizard.views.desk import Guide
from wizard.views.plain import escape
from wizard.views.shelf import Shelf
from wizard.views.start import next_round


def show(handbook: Handbook, shelf: Shelf, guide: Guide, card: Card, today: date) -> None:
    """Draw the row; what can be done more is only drawn once somebody opens it, as there may be fifty rows."""
    with st.container(key=f"dossier.{card.id}", border=True):
        with st.container(horizontal=True, vertical_alignment="center"):
            st.markdown(_what(handbook, card), width="stretch")
            if st.button(handbook.say("start.open"), key=f"open.{card.id}", icon=":material/folder_open:"):
                guide.go(Screen.OVERVIEW, dossier=card.id)
        with fold.part(handbook.say("start.more"), f"meer.{card.id}", ":material/more_horiz:", quiet=True) as is_open:
            if is_open:
                _rename(handbook, shelf, card)
                _keep_or_discard(handbook, shelf, card)
                next_round.show(handbook, shelf, guide, card, today)


def _what(handbook: Handbook, card: Card) -> str:
    place = escape(card.municipality) if card.municipality else handbook.say("start.no_municipality")
    when = handbook.say("start.changed", municipality=place, date=date_in_words(card.changed_at.astimezone().date()))
    note = f" · *{handbook.say('common.fictional')}*" if card.fictional else ""
    return f"**{escape(card.title)}**  \n{when}{note}"


def _rename(handbook: Handbook, shelf: Shelf, card: Card) -> None:
    with st.form(f"naam.{card.id}", border=False):
        title = st.text_input(handbook.say("start.rename"), card.title, key=f"titel.{card.id}", autocomplete="off")
        renamed = st.form_submit_button(handbook.say("start.rename_button"))
    if renamed:
        refusal = shelf.rename(card.id, title)
        if refusal is None:
            st.rerun()
        st.error(handbook.say(refusal.key, **refusal.values), icon=":material/error:")


def _keep_or_discard(handbook: Handbook, shelf: Shelf, card: Card) -> None:
    with st.container(horizontal=True):
        st.download_button(
            handbook.say("start.download"),
            lambda: shelf.give_out(card.id),
            file_name=f"dossier-{card.id}.json",
            mime="application/json",
            key=f"bewaar.{card.id}",
            on_click="ignore",
            icon=":material/download:",
        )
        st.button(
            handbook.say("start.discard"),
            key=f"weg.{card.id}",
            on_click=shelf.discard,
            args=(card.id,),
            icon=":material/delete:",
        )
