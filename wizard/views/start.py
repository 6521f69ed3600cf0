"""Draw the start screen: begin a dossier, go on with one, look at the example, take one in."""

from collections.abc import Sequence
from datetime import date

import streamlit as st

from wizard.logic.wording import date_in_words
from wizard.model.card import Card
from wizard.model.handbook import Handbook
from wizard.model.refusal import Refusal
from wizard.model.screens import Screen
from wizard.views import shelf_bin
from wizard.views.desk import Guide
from wizard.views.plain import escape
from wizard.views.shelf import Shelf


def show(handbook: Handbook, shelf: Shelf, guide: Guide, today: date) -> None:
    """Draw the whole screen."""
    cards = shelf.cards()  # Before the title: when this fails, another screen with its own title comes instead.
    st.title(handbook.say("start.title"), anchor=False)
    st.markdown(handbook.say("start.lead"))
    if message := shelf.message():
        st.warning(message, icon=":material/info:")
    work, begin = st.columns([3, 2], gap="large")
    with work:
        _list(handbook, shelf, guide, [card for card in cards if not card.removed])
        shelf_bin.show(handbook, shelf, [card for card in cards if card.removed])
    with begin:
        _new(handbook, shelf, guide, today)
        _example(handbook, shelf, guide)
        _take_in(handbook, shelf, guide)


def _new(handbook: Handbook, shelf: Shelf, guide: Guide, today: date) -> None:
    st.header(handbook.say("start.new_title"), anchor=False)
    with st.form("nieuw", border=False):
        st.markdown(handbook.say("start.new_intro"))
        municipality = st.text_input(
            handbook.say("start.municipality"), placeholder=handbook.say("start.municipality_hint"), autocomplete="off"
        )
        title = st.text_input(
            handbook.say("start.name"), handbook.say("start.name_default", year=today.year), autocomplete="off"
        )
        begun = st.form_submit_button(handbook.say("start.new_button"), type="primary", icon=":material/arrow_forward:")
    if begun:
        _enter(handbook, guide, shelf.start(title, municipality), Screen.NEIGHBOURHOODS)


def _example(handbook: Handbook, shelf: Shelf, guide: Guide) -> None:
    st.header(handbook.say("start.example_title"), anchor=False)
    st.markdown(handbook.say("start.example_intro"))
    if st.button(handbook.say("start.example_button"), icon=":material/visibility:"):
        _enter(handbook, guide, shelf.open_example(), Screen.OVERVIEW)


def _take_in(handbook: Handbook, shelf: Shelf, guide: Guide) -> None:
    with st.expander(handbook.say("start.take_in_title"), icon=":material/upload_file:"):
        st.markdown(handbook.say("start.take_in_intro"))
        uploaded = st.file_uploader(handbook.say("start.take_in_label"), max_upload_size=10, key="dossierbestand")
        if uploaded and st.button(handbook.say("start.take_in_title"), key="inlezen"):
            _enter(handbook, guide, shelf.take_in(uploaded.getvalue()), Screen.OVERVIEW)


def _enter(handbook: Handbook, guide: Guide, made: str | Refusal, screen: Screen) -> None:
    """Go to a dossier that was just made, or say why it was not."""
    if isinstance(made, Refusal):
        st.error(handbook.say(made.key, **made.values), icon=":material/error:")
    else:
        guide.go(screen, dossier=made)


def _list(handbook: Handbook, shelf: Shelf, guide: Guide, cards: Sequence[Card]) -> None:
    st.header(handbook.say("start.list_title"), anchor=False)
    if not cards:
        st.markdown(handbook.say("start.list_none"))
    for card in cards[:50]:
        _row(handbook, shelf, guide, card)


def _row(handbook: Handbook, shelf: Shelf, guide: Guide, card: Card) -> None:
    with st.container(key=f"dossier.{card.id}", horizontal=True, vertical_alignment="center", border=True):
        place = escape(card.municipality) if card.municipality else handbook.say("start.no_municipality")
        when = handbook.say(
            "start.changed", municipality=place, date=date_in_words(card.changed_at.astimezone().date())
        )
        note = f" · *{handbook.say('common.fictional')}*" if card.fictional else ""
        st.markdown(f"**{escape(card.title)}**  \n{when}{note}", width="stretch")
        if st.button(handbook.say("start.open"), key=f"open.{card.id}", icon=":material/folder_open:"):
            guide.go(Screen.OVERVIEW, dossier=card.id)
        with st.popover(handbook.say("start.more")):
            _more(handbook, shelf, card)


def _more(handbook: Handbook, shelf: Shelf, card: Card) -> None:
    with st.form(f"naam.{card.id}", border=False):
        title = st.text_input(handbook.say("start.rename"), card.title, autocomplete="off")
        renamed = st.form_submit_button(handbook.say("start.rename_button"))
    if renamed:
        refusal = shelf.rename(card.id, title)
        if refusal is None:
            st.rerun()
        st.error(handbook.say(refusal.key, **refusal.values), icon=":material/error:")
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
