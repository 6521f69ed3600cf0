"""Draw what both sides agree, one subject at a time; which are asked follows from the intensity."""

from collections.abc import Sequence

import streamlit as st

from wizard.logic import fitting, talk_words
from wizard.model import slot
from wizard.model.agenda import Subject
from wizard.model.entity import AGREEMENT_STATES
from wizard.model.talk import Talk
from wizard.views import claim, field
from wizard.views.conversation import one_by_one
from wizard.views.desk import Desk
from wizard.views.field.widget import Option


def show(desk: Desk, talk: Talk, level: str | None) -> None:
    """Draw the subjects that are asked or answered, and on demand the others; the chosen one to write in."""
    agenda = desk.handbook.agenda
    asked = fitting.subjects(agenda, level)
    st.subheader(desk.say("talk_agreements.subjects"), anchor=False)
    st.markdown(_conclusion(desk, talk, asked))
    others = [one for one in agenda.subjects if one not in asked]
    unasked = [one for one in others if talk.agreement(one.id) is None]
    more = bool(unasked) and st.toggle(desk.say("talk_agreements.anyway", n=len(unasked)), key="toch.bespreken")
    shown = [one for one in agenda.subjects if more or one not in unasked]
    if shown:
        _one(desk, talk, shown, asked)


def _conclusion(desk: Desk, talk: Talk, asked: Sequence[Subject]) -> str:
    """Return how far both sides are with what is asked of them."""
    if not asked:
        return desk.say("talk_agreements.none_asked")
    found = [talk.agreement(one.id) for one in asked]
    done = sum(one is not None and one.state == "afgesproken" for one in found)
    return desk.say("talk_agreements.done", n=len(asked), done=done)


def _one(desk: Desk, talk: Talk, shown: Sequence[Subject], asked: Sequence[Subject]) -> None:
    by_id = {one.id: one for one in shown}
    side, form = st.columns([2, 3], gap="large")
    with side:
        names = {one.id: one.name for one in shown}
        captions = [_state(desk, talk, one, is_asked=one in asked) for one in shown]
        chosen = by_id[one_by_one.radio(desk.say("talk_agreements.choose"), names, captions, "kies.onderwerp")]
    with form:
        _questions(desk, talk, chosen)


def _state(desk: Desk, talk: Talk, one: Subject, *, is_asked: bool) -> str:
    found = talk.agreement(one.id)
    state = talk_words.agreement(desk.handbook, found.state if found else None) or desk.say("common.empty")
    return state if is_asked else f"{state} · {desk.say('talk_agreements.not_asked')}"


def _questions(desk: Desk, talk: Talk, one: Subject) -> None:
    st.subheader(one.name, anchor=False)
    st.markdown(one.ask)
    st.caption(claim.text(desk, one.why, desk.say("talk_agreements.why_subject")))
    options: list[Option] = [(None, desk.say("common.empty"))]
    options += [(state, talk_words.agreement(desk.handbook, state) or state) for state in AGREEMENT_STATES]
    address = slot.of_agreement(talk.initiative.id, one.id, "state")
    field.choice(desk, address, desk.say("fields.agreement.state"), options)
    address = slot.of_agreement(talk.initiative.id, one.id, "text")
    field.text(desk, address, desk.say("fields.agreement.text"), long=True)
