"""Draw the way to begin a new round: how it is called, what goes along, and what stays behind."""

from datetime import date

import streamlit as st

from wizard.logic import new_round
from wizard.logic.new_round import Part
from wizard.model.card import Card
from wizard.model.handbook import Handbook
from wizard.model.screens import NEW_ROUND, Screen
from wizard.views import fold
from wizard.views.desk import Guide
from wizard.views.shelf import Shelf
from wizard.views.start.entry import enter


def show(handbook: Handbook, shelf: Shelf, guide: Guide, card: Card, today: date) -> None:
    """Draw it in a fold, as it is longer than all else that can be done with a dossier."""
    with fold.part(handbook.say("start.round"), f"ronde.{card.id}", ":material/autorenew:", quiet=True) as is_open:
        if is_open:
            _form(handbook, shelf, guide, card, today)


def _form(handbook: Handbook, shelf: Shelf, guide: Guide, card: Card, today: date) -> None:
    with st.form(f"nieuweronde.{card.id}", border=False):
        st.markdown(handbook.say("start.round_intro"))
        usual = new_round.name(handbook, card.title, today.year)
        title = st.text_input(handbook.say("start.round_name"), usual, autocomplete="off")
        st.markdown(handbook.say("start.round_take"))
        wanted = [part for part in Part if st.checkbox(handbook.say(f"start.round_take_{part}"), value=True)]
        st.markdown(handbook.say("start.round_stays"))
        asked = st.form_submit_button(handbook.say("start.round_button"), icon=":material/arrow_forward:")
    if asked:
        with st.spinner(handbook.say("start.round_busy")):  # The largest dossiers take some seconds.
            made = shelf.copy(card.id, title, wanted)
        enter(handbook, guide, made, Screen.OVERVIEW, NEW_ROUND)
