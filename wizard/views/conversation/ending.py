"""Draw where the conversation ends, each ending with questions of its own; stopping together is a full one."""

from collections.abc import Sequence
from typing import Final

import streamlit as st

from wizard.logic import naming
from wizard.model import slot
from wizard.model.entity import OUTCOMES
from wizard.model.talk import Talk
from wizard.views import field, fold
from wizard.views.conversation import consent
from wizard.views.desk import Desk, Guide
from wizard.views.field.widget import Option

_LATER: Final = ("outcome_words", "resume_on", "resume_words")
_STOP: Final = ("stop_why", "stop_learnt", "stop_remains", "stop_restart", "stop_farewell")
_ASKED: Final = {"verder": ("outcome_words",), "zoeken": _LATER, "pauze": _LATER, "stoppen": _STOP}


def show(desk: Desk, guide: Guide, talk: Talk) -> None:
    """Draw the choice of an ending, its questions, and how far the report is."""
    outcome = talk.initiative.outcome
    st.markdown(desk.say("talk_ending.lead"))
    names: list[Option] = [(one, naming.outcome(desk.handbook, one) or one) for one in OUTCOMES]
    options: list[Option] = [(None, desk.say("common.empty")), *names]
    field.choice(desk, slot.of_entity(talk.initiative, "outcome"), desk.say("fields.initiative.outcome"), options)
    asked = _ASKED.get(outcome or "", ())
    if outcome:
        st.markdown(desk.say(f"talk_ending.lead_{outcome}"))
    for name in asked:
        _ask(desk, talk, name, desk.say(f"talk_ending.hint_{outcome}_{name}"))
    _earlier(desk, talk, asked)
    consent.show(desk, guide, talk)


def _ask(desk: Desk, talk: Talk, name: str, hint: str | None = None) -> None:
    address, label = slot.of_conversation(talk.initiative.id, name), desk.say(f"fields.conversation.{name}")
    if name == "resume_on":
        field.day(desk, address, label, hint=hint)
    else:
        field.text(desk, address, label, long=True, hint=hint)


def _earlier(desk: Desk, talk: Talk, asked: Sequence[str]) -> None:
    """Keep in reach what was answered at another ending."""
    left = [name for name in (*_LATER, *_STOP) if name not in asked and getattr(talk.conversation, name)]
    if not left:
        return
    with fold.part(desk.say("talk_ending.earlier"), "eerder-einde", ":material/history:") as is_open:
        for name in left if is_open else ():
            _ask(desk, talk, name)
