"""Draw the moments at which both sides spoke: the list, one to write in, and the way to add one."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from secrets import token_hex

import streamlit as st

from wizard.logic.wording import date_in_words
from wizard.model.change import Applied, Create
from wizard.model.entity import Moment
from wizard.model.talk import Talk
from wizard.views.conversation import moment, one_by_one
from wizard.views.desk import Desk, Guide


def show(desk: Desk, _guide: Guide, talk: Talk) -> None:
    """Draw the moments one at a time, at first the last one."""
    there = {one.id: one for one in talk.moments}
    key = f"moment.{talk.initiative.id}"
    st.markdown(desk.say("talk_moments.lead") if there else desk.say("talk_moments.none"))
    with st.container(horizontal=True, vertical_alignment="bottom", key="momenten"):
        label = desk.say("talk_moments.choose", n=len(there))
        chosen = one_by_one.box(label, _names(desk, talk.moments), key, start=-1) if there else None
        add = desk.say("talk_moments.add")
        st.button(add, key="moment.erbij", icon=":material/add:", on_click=partial(_add, desk, talk, key))
    if chosen:
        moment.show(desk, talk, there[chosen])


def _names(desk: Desk, there: Sequence[Moment]) -> dict[str, str]:
    """Return what each moment is called: its day and place, as far as these are known."""
    return {
        one.id: ", ".join(filter(None, (_day(one), one.place))) or desk.say("talk_moments.unnamed", number=number)
        for number, one in enumerate(there, 1)
    }


def _day(one: Moment) -> str:
    return date_in_words(date.fromisoformat(one.day)) if one.day else ""


def _add(desk: Desk, talk: Talk, key: str) -> None:
    ident = token_hex(6)
    made = Create(Moment.kind, ident, talk.initiative.id, {})
    if isinstance(desk.record((made,), desk.say("talk_moments.added")), Applied):
        one_by_one.turn_to(key, ident)
