"""Draw the goals of the initiative, whether the municipality shares each, and the way to add one."""

from functools import partial
from secrets import token_hex
from typing import Final

import streamlit as st

from wizard.logic import ordering
from wizard.model import slot
from wizard.model.change import Applied, Create, Remove
from wizard.model.entity import SIDES, TheirGoal
from wizard.model.talk import Talk
from wizard.views import adding, field, fold
from wizard.views.conversation import shared
from wizard.views.desk import Desk
from wizard.views.plain import escape

_NEW: Final = "doel.initiatief"


def show(desk: Desk, talk: Talk) -> None:
    """Draw the goals in the order in which they were added, and the box for another one."""
    st.caption(desk.say("talk_goals.from_them"))
    if not talk.their_goals:
        st.markdown(desk.say("talk_goals.no_their_goals"))
    for one in talk.their_goals:
        _goal(desk, one)
    words = desk.say("talk_goals.add_label"), _NEW, desk.say("talk_goals.add_hint"), desk.say("talk_goals.add")
    adding.line(*words, partial(_add, desk, talk))


def _goal(desk: Desk, one: TheirGoal) -> None:
    with st.container(key=f"doel-{one.id}", gap="xsmall"):
        shared.ask(desk, slot.of_entity(one, "sharing"), one.text, SIDES[1])
        if one.words:
            st.caption(escape(one.words))
        with fold.part(desk.say("talk_goals.edit"), f"meer.{one.id}", ":material/edit_note:", quiet=True) as is_open:
            if not is_open:
                return
            field.text(desk, slot.of_entity(one, "text"), desk.say("fields.their_goal.text"), long=True)
            field.text(desk, slot.of_entity(one, "words"), desk.say("fields.their_goal.words"), long=True)
            away = partial(_take_away, desk, one)
            st.button(desk.say("talk_goals.remove"), key=f"weg.{one.id}", icon=":material/delete:", on_click=away)


def _take_away(desk: Desk, one: TheirGoal) -> None:
    desk.record((Remove(one.id),), desk.say("talk_goals.removed"))


def _add(desk: Desk, talk: Talk) -> None:
    """Put a goal below those that are there."""
    written = str(field.held(_NEW) or "").strip()
    if not written:
        return
    (order,) = ordering.after(talk.their_goals[-1].order if talk.their_goals else None, 1)
    made = Create(TheirGoal.kind, token_hex(6), talk.initiative.id, {"order": order, "text": written})
    if isinstance(desk.record((made,), desk.say("talk_goals.added")), Applied):
        field.put(_NEW, "")
