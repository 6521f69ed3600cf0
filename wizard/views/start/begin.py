"""Draw the ways to come by a dossier: an empty one, a copy of the example, one from a file."""

from datetime import date

import streamlit as st

from wizard.model.handbook import Handbook
from wizard.model.screens import Screen
from wizard.views.desk import Guide
from wizard.views.shelf import Shelf
from wizard.views.start.entry import enter


def show(handbook: Handbook, shelf: Shelf, guide: Guide, today: date) -> None:
    """Draw them below each other."""
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
        enter(handbook, guide, shelf.start(title, municipality), Screen.NEIGHBOURHOODS)


def _example(handbook: Handbook, shelf: Shelf, guide: Guide) -> None:
    st.header(handbook.say("start.example_title"), anchor=False)
    st.markdown(handbook.say("start.example_intro"))
    if st.button(handbook.say("start.example_button"), icon=":material/visibility:"):
        enter(handbook, guide, shelf.open_example(), Screen.OVERVIEW)


def _take_in(handbook: Handbook, shelf: Shelf, guide: Guide) -> None:
    with st.expander(handbook.say("start.take_in_title"), icon=":material/upload_file:"):
        st.markdown(handbook.say("start.take_in_intro"))
        uploaded = st.file_uploader(handbook.say("start.take_in_label"), max_upload_size=10, key="dossierbestand")
        if uploaded and st.button(handbook.say("start.take_in_title"), key="inlezen"):
            enter(handbook, guide, shelf.take_in(uploaded.getvalue()), Screen.OVERVIEW)
