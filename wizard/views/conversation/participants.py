"""Draw who took part in a moment for one side: functions, never names."""

from functools import partial
from secrets import token_hex

import streamlit as st

from wizard.logic import ordering, talk_words
from wizard.model.change import Applied, Create, Remove
from wizard.model.entity import Moment, Participant
from wizard.model.talk import Talk
from wizard.views import adding, field
from wizard.views.desk import Desk
from wizard.views.plain import escape


def show(desk: Desk, talk: Talk, one: Moment, side: str) -> None:
    """Draw the functions of one side, with a way to add to them and to take one out."""
    name = talk_words.present(desk.handbook, side)
    st.markdown(f"**{name.capitalize()}**")
    for person in talk.participants(one.id):
        if person.side == side:
            _row(desk, person)
    key = f"functie.{side}.{one.id}"
    hint = desk.say(f"talk_moments.hint_{side}")
    label, button = desk.say("talk_moments.function", side=name), desk.say("talk_moments.note", side=name)
    note = partial(_add, desk, talk, one, side, key)
    adding.line(label, key, hint, button, note, press=f"erbij.{side}.{one.id}", icon=None, below=True)


def _row(desk: Desk, person: Participant) -> None:
    function = escape(person.function)
    with st.container(key=f"deelnemer-{person.id}", horizontal=True, vertical_alignment="center"):
        st.markdown(f"- {function}", width="stretch")
        # A long function would be cut off in a button, so it stands beside it and in the tip.
        label, tip = desk.say("talk_moments.take_out"), desk.say("talk_moments.take_out_tip", function=function)
        away = partial(_take_out, desk, person)
        st.button(label, key=f"weg.{person.id}", type="tertiary", help=tip, on_click=away)


def _take_out(desk: Desk, person: Participant) -> None:
    desk.record((Remove(person.id),), desk.say("talk_moments.gone", function=escape(person.function)))


def _add(desk: Desk, talk: Talk, one: Moment, side: str, key: str) -> None:
    """Note somebody below those who are there."""
    function = str(field.held(key) or "").strip()
    if not function:
        return
    there = talk.participants(one.id)
    (order,) = ordering.after(there[-1].order if there else None, 1)
    made = Create(Participant.kind, token_hex(6), one.id, {"side": side, "function": function, "order": order})
    if isinstance(desk.record((made,), desk.say("talk_moments.noted", function=escape(function))), Applied):
        field.put(key, "")
