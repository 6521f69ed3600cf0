"""Draw real partnerships that resemble this case, and why they appeal to either side."""

from typing import Final

import streamlit as st

from wizard.logic import fitting, talk_words
from wizard.logic.wording import listed
from wizard.model import slot
from wizard.model.agenda import Partnership
from wizard.model.talk import Talk
from wizard.views import claim, field, fold
from wizard.views.conversation import both
from wizard.views.desk import Desk

_WHOSE: Final = {"gemeente": "municipality", "initiatief": "initiative"}


def show(desk: Desk, talk: Talk, form: str | None) -> None:
    """Draw the examples that resemble this case and those that somebody wrote about; the others on demand."""
    every = desk.handbook.agenda.partnerships
    alike = fitting.examples(talk, desk.handbook.agenda, form)
    shown = [*alike, *(one for one in every if one not in alike and talk.appeal(one.id))]
    st.subheader(desk.say("talk_agreements.examples"), anchor=False)
    st.markdown(desk.say("talk_agreements.examples_lead" if shown else "talk_agreements.examples_none"))
    for one in shown:
        _example(desk, talk, form, one)
    rest = [one for one in every if one not in shown]
    label = desk.say("talk_agreements.more" if shown else "talk_agreements.all", n=len(rest))
    if rest and st.toggle(label, key="meer.voorbeelden"):
        for one in rest:
            _example(desk, talk, form, one)


def _example(desk: Desk, talk: Talk, form: str | None, one: Partnership) -> None:
    with fold.part(one.name, f"partnerschap.{one.id}", ":material/handshake:", quiet=True) as is_open:
        if not is_open:
            return
        _facts(desk, talk, form, one)
        st.markdown(claim.text(desk, one.agreed, desk.say("talk_agreements.agreed")))
        st.markdown(claim.text(desk, one.useful, desk.say("talk_agreements.useful")))
        for number, statement in enumerate(one.open):
            st.markdown(claim.text(desk, statement, "" if number else desk.say("talk_agreements.open")))
        sources = claim.sources(desk, *one.statements())
        if sources:
            st.caption(desk.say("talk_agreements.from", sources=sources))
        for side in both.columns(desk):
            address = slot.of_appeal(talk.initiative.id, one.id, _WHOSE[side])
            field.text(desk, address, desk.say(f"fields.appeal.{_WHOSE[side]}"), long=True)


def _facts(desk: Desk, talk: Talk, form: str | None, one: Partnership) -> None:
    """Draw who made it, when, in which form, and in what it resembles this case."""
    facts = [listed(one.parties), one.period, talk_words.form(desk.handbook, one.form)]
    st.caption(" · ".join(filter(None, facts)))
    why = fitting.why(desk.handbook, talk, form, one)
    if why:
        st.markdown(desk.say("talk_agreements.alike", why=listed(why)))
