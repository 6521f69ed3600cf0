"""Draw the examples as a whole: all of them by weight and phase, or those that resemble an initiative of ours."""

from typing import Final

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from wizard.logic import library, naming, talk_words
from wizard.model.entity import INTENSITIES, STAGES
from wizard.model.handbook import Handbook
from wizard.views import select, term
from wizard.views.desk import Book, Desk, Guide
from wizard.views.examples import alike, example
from wizard.views.reading import Reading

_WAYS: Final = ("all", "alike")
_ANY: Final = ""
"""Stands among weights and phases for no choice."""


def show(handbook: Handbook, desk: Desk | None, guide: Guide) -> None:
    """Draw the whole screen; `desk` is None when no dossier is open."""
    book = Reading(handbook)
    st.title(book.say("examples.title"), anchor=False)
    st.markdown(book.say("examples.lead"))
    st.info(book.say("examples.warning"), icon=":material/info:")
    way, weight, stage = st.columns([4, 3, 3], vertical_alignment="bottom")
    with way:
        ways = {way: book.say(f"examples.way_{way}") for way in _WAYS}
        chosen = select.one_of_few(book.say("examples.way"), ways, "voorbeelden.hoe")
    if chosen == "alike":
        alike.show(book, desk, guide)
    else:
        _every(book, weight, stage)
    term.explain(book, ("partnerschap", "intensiteit", "intentieverklaring", "green-deal", "samenwerkingsovereenkomst"))


def _every(book: Book, left: DeltaGenerator, right: DeltaGenerator) -> None:
    with left:
        names = {one: str(talk_words.intensity(book.handbook, one)) for one in INTENSITIES}
        weight = _choice(book, "weight", names)
    with right:
        stage = _choice(book, "stage", {one: str(naming.stage(book.handbook, one)) for one in STAGES})
    found = library.alike(book.handbook, weight, stage)
    if not found:
        st.markdown(book.say("examples.none"))
        return
    captions = [example.caption(book, one) for one in found]
    with example.choice(book, found, captions) as one:
        example.show(book, one)


def _choice(book: Book, what: str, names: dict[str, str]) -> str | None:
    """Draw a choice that may be left open, and return None when it is."""
    every = {_ANY: book.say(f"examples.any_{what}"), **names}
    return select.one_of(book.say(f"examples.{what}"), every, f"voorbeelden.{what}") or None
