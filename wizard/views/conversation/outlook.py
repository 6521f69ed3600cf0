"""Draw what each side finds important, and when both look at it again."""

from typing import Final

import streamlit as st

from wizard.model import slot
from wizard.model.talk import Talk
from wizard.views import field
from wizard.views.conversation import both
from wizard.views.desk import Desk, Guide

_SUBJECTS: Final = ("sustainability", "governance")
_ENDS: Final = {"gemeente": "municipality", "initiatief": "initiative"}
"""How a field ends that holds the words of one side."""


def show(desk: Desk, _guide: Guide, talk: Talk) -> None:
    """Draw the views of both sides next to each other, subject by subject, and the next look."""
    st.markdown(desk.say("talk_outlook.lead"))
    for subject in _SUBJECTS:
        st.subheader(desk.say(f"talk_outlook.{subject}"), anchor=False)
        st.caption(desk.say(f"talk_outlook.ask_{subject}"))
        for side in both.columns(desk):
            _text(desk, talk, f"{subject}_{_ENDS[side]}")
    st.subheader(desk.say("talk_outlook.look"), anchor=False)
    st.caption(desk.say("talk_outlook.ask_look"))
    left, right = st.columns(2, gap="large")
    with left:
        hint = desk.say("talk_outlook.hint_next_look")
        field.day(desk, slot.of_conversation(talk.initiative.id, "next_look"), _label(desk, "next_look"), hint=hint)
    with right:
        _text(desk, talk, "next_look_words")


def _label(desk: Desk, name: str) -> str:
    return desk.say(f"fields.conversation.{name}")


def _text(desk: Desk, talk: Talk, name: str) -> None:
    field.text(desk, slot.of_conversation(talk.initiative.id, name), _label(desk, name), long=True)
