"""Draw how far the report of a conversation is: a draft, shared with the initiative, or agreed by both sides."""

from datetime import date
from typing import Final

import streamlit as st

from wizard.logic import talk_words
from wizard.logic.wording import date_in_words
from wizard.model import slot
from wizard.model.entity import CONSENTS
from wizard.model.screens import Screen
from wizard.model.talk import Talk
from wizard.views import field
from wizard.views.desk import Desk, Guide
from wizard.views.field.widget import Option

_DRAFT, _SHARED, _AGREED = CONSENTS
_DAYS: Final = {"shared_on": (_SHARED, _AGREED), "agreed_on": (_AGREED,)}
"""Which day belongs to which state of the report."""


def show(desk: Desk, guide: Guide, talk: Talk) -> None:
    """Draw the state with its days, and what it means when a change made a draft of it again."""
    said = talk.conversation
    st.subheader(desk.say("talk_consent.title"), anchor=False)
    st.markdown(desk.say("talk_consent.lead"))
    _reopened(desk, talk)
    names: list[Option] = [(one, talk_words.consent(desk.handbook, one)) for one in CONSENTS]
    options: list[Option] = [(None, desk.say("common.empty")), *names]
    hint = desk.say("talk_consent.hint")
    field.choice(desk, _address(talk, "consent"), desk.say("fields.conversation.consent"), options, hint=hint)
    asked = [name for name, states in _DAYS.items() if said.consent in states or getattr(said, name)]
    for column, name in zip(st.columns(2, gap="large"), asked, strict=False):
        with column:
            hint = desk.say("talk_consent.hint_day")
            field.day(desk, _address(talk, name), desk.say(f"fields.conversation.{name}"), hint=hint)
    if not desk.together:
        guide.link(desk.say("talk_consent.to_report"), Screen.REPORT, talk.initiative.id)


def _address(talk: Talk, name: str) -> slot.Slot:
    return slot.of_conversation(talk.initiative.id, name)


def _reopened(desk: Desk, talk: Talk) -> None:
    """Say so when something changed after both sides agreed, or after the report was shared."""
    said = talk.conversation
    day = said.agreed_on or said.shared_on
    if said.consent != _DRAFT or day is None:
        return
    words = date_in_words(date.fromisoformat(day))
    key = "talk_consent.was_agreed" if said.agreed_on else "talk_consent.was_shared"
    st.info(f"{desk.say(key, day=words)} {desk.say('talk_consent.again')}", icon=":material/history:")
