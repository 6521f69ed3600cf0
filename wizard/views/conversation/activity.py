"""Draw one activity to write in: what each party does, when it is done, and what it belongs to."""

from functools import partial

import streamlit as st

from wizard.logic import naming, talk_words
from wizard.model import slot
from wizard.model.change import Remove
from wizard.model.entity import SHARES, SIDES, Activity
from wizard.model.talk import Talk
from wizard.views import field, tick
from wizard.views.conversation import shares
from wizard.views.desk import Desk
from wizard.views.field.widget import Option
from wizard.views.plain import escape


def show(desk: Desk, talk: Talk, one: Activity) -> None:
    """Draw all questions about an activity, with what it lacks, and the way to take it away."""
    field.text(desk, slot.of_entity(one, "name"), _label(desk, "name"))
    st.markdown(f"**{desk.say('fields.duty.share')}**")
    for sentence in shares.lacks(desk, talk, one):
        st.info(sentence, icon=":material/flag:")
    _parties(desk, talk, one)
    left, right = st.columns(2, gap="large")
    with left:
        hint = desk.say("talk_duties.hint_by_when")
        field.day(desk, slot.of_entity(one, "by_when"), _label(desk, "by_when"), hint=hint)
    with right:
        _choice(desk, one, "track", _tracks(desk))
    _choice(desk, one, "need", _needs(desk, talk))
    with st.container(horizontal=True, vertical_alignment="center", key=f"activiteit-{one.id}"):
        tick.toggle(desk, one, one.name)
        away = partial(_take_away, desk, one)
        st.button(desk.say("talk_duties.remove"), key=f"weg.{one.id}", icon=":material/delete:", on_click=away)


def _parties(desk: Desk, talk: Talk, one: Activity) -> None:
    """Draw what each party does, two in a row: first both sides, then the others."""
    options: list[Option] = [(None, desk.say("common.empty"))]
    options += [(share, talk_words.share(desk.handbook, share) or share) for share in SHARES]
    for start in range(0, len(talk.parties), len(SIDES)):
        there = talk.parties[start : start + len(SIDES)]
        for column, party in zip(st.columns(len(SIDES), gap="large"), there, strict=False):
            with column:
                name = escape(talk_words.party(desk.handbook, desk.dossier, party))
                field.choice(desk, slot.of_duty(one.id, party), name, options)


def _tracks(desk: Desk) -> list[Option]:
    book = desk.handbook
    return [(track.id, naming.track(book, track.id) or track.id) for track in book.compass.tracks]


def _needs(desk: Desk, talk: Talk) -> list[Option]:
    """Return the needs that an activity can answer: "Initiatief: een vaste contactpersoon"."""
    named = [(need, talk_words.need(desk.handbook, need)) for side in SIDES for need in talk.needs(side)]
    return [(need.id, f"{talk_words.side(desk.handbook, need.side)}: {name}") for need, name in named if name]


def _label(desk: Desk, name: str) -> str:
    return desk.say(f"fields.activity.{name}")


def _choice(desk: Desk, one: Activity, name: str, options: list[Option]) -> None:
    nothing: Option = (None, desk.say("common.empty"))
    hint = desk.say(f"talk_duties.hint_{name}")
    field.choice(desk, slot.of_entity(one, name), _label(desk, name), [nothing, *options], hint=hint)


def _take_away(desk: Desk, one: Activity) -> None:
    desk.record((Remove(one.id),), desk.say("talk_duties.removed", name=escape(one.name)))
