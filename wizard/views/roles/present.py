"""Draw who was there when a role was chosen: functions, one by one or as at another neighbourhood."""

from functools import partial
from secrets import token_hex

import streamlit as st

from wizard.logic import ordering
from wizard.model.change import Applied, Change, Clashed, Create, Remove
from wizard.model.check import NotStored
from wizard.model.entity import Attendee, Choice, choice_id
from wizard.views import adding, field
from wizard.views.plain import escape
from wizard.views.roles.question import Question


def show(question: Question) -> None:
    """Draw the list with a way to add to it, and to take out of it."""
    desk = question.desk
    there = desk.dossier.attendees(question.id)
    st.markdown(desk.say("decision.present", n=len(there)))
    for attendee in there:
        _row(question, attendee)
    key = f"functie.{question.id}"
    hint = desk.say("decision.function_hint")
    words = desk.say("decision.function"), key, hint, desk.say("decision.add")
    adding.line(*words, partial(_add, question, key), press=f"erbij.{question.id}", icon=None, below=True)
    known = _elsewhere(question)
    if known and not there:
        same = partial(_take_over, question, known)
        st.button(desk.say("decision.same"), key=f"zelfde.{question.id}", on_click=same)


def _row(question: Question, attendee: Attendee) -> None:
    desk, function = question.desk, escape(attendee.function)
    with st.container(key=f"aanwezig-{attendee.id}", horizontal=True, vertical_alignment="center"):
        st.markdown(f"- {function}", width="stretch")
        # A long function would be cut off in a button, so it stands beside it and in the tip.
        label, tip = desk.say("decision.take_out"), desk.say("decision.take_out_tip", function=function)
        away = partial(_take_out, question, attendee)
        st.button(label, key=f"weg.{attendee.id}", type="tertiary", help=tip, on_click=away)


def _take_out(question: Question, attendee: Attendee) -> None:
    said = question.desk.say("decision.gone", function=escape(attendee.function))
    question.desk.record((Remove(attendee.id),), said)


def _add(question: Question, key: str) -> None:
    written = str(field.held(key) or "").strip()
    if written and isinstance(_note(question, [written]), Applied):
        field.put(key, "")


def _take_over(question: Question, functions: list[str]) -> None:
    _note(question, functions)


def _note(question: Question, functions: list[str]) -> Applied | Clashed | NotStored:
    """Store who was there, below those already noted."""
    there = question.desk.dossier.attendees(question.id)
    keys = ordering.after(there[-1].order if there else None, len(functions))
    batch: list[Change] = [Create(Choice.kind, question.id, question.one.id, {"model": question.model.id})]
    batch += [
        Create(Attendee.kind, token_hex(6), question.id, {"function": function, "order": order})
        for function, order in zip(functions, keys, strict=True)
    ]
    return question.desk.record(batch, question.desk.say("decision.noted", n=len(functions)))


def _elsewhere(question: Question) -> list[str]:
    """Return who was there at another neighbourhood, the nearest above this one in the list first."""
    dossier = question.desk.dossier
    ids = [other.id for other in dossier.neighbourhoods]
    place = ids.index(question.one.id) if question.one.id in ids else 0
    for other in (*reversed(ids[:place]), *ids[place + 1 :]):
        if found := dossier.attendees(choice_id(other, question.model.id)):
            return [attendee.function for attendee in found]
    return []
