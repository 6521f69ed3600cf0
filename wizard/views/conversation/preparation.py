"""Draw what each side brings to the conversation: what is known already, how each sees the phase, what stays inside."""

from typing import Final

import streamlit as st

from wizard.logic import circumstances, naming
from wizard.model import slot
from wizard.model.entity import STAGES
from wizard.model.talk import Talk
from wizard.views import field, fold
from wizard.views.conversation import brought, moments
from wizard.views.desk import Desk, Guide
from wizard.views.field.widget import Option

_INSIDE: Final = ("internal_aim", "internal_limits", "internal_note")


def show(desk: Desk, guide: Guide, talk: Talk) -> None:
    """Draw this part."""
    st.markdown(desk.say("talk_preparation.lead"))
    brought.show(desk, guide, talk)
    _stages(desk, talk)
    with fold.part(desk.say("talk_preparation.moments"), "gespreksmomenten", ":material/event:") as is_open:
        if is_open:
            moments.show(desk, guide, talk)
    if not desk.together:
        _inside(desk, talk)


def _stages(desk: Desk, talk: Talk) -> None:
    st.subheader(desk.say("talk_preparation.stage_title"), anchor=False)
    one, said = talk.initiative, talk.conversation
    ours, theirs = naming.stage(desk.handbook, one.stage), naming.stage(desk.handbook, said.stage_theirs)
    if ours is None or theirs is None:
        st.markdown(desk.say("talk_preparation.stage_open"))
    elif circumstances.stage_differs(talk):
        st.markdown(f"**{desk.say('talk_preparation.stage_other', ours=ours, theirs=theirs)}**")
    else:
        st.markdown(f"**{desk.say('talk_preparation.stage_same', stage=ours.lower())}**")
    options: list[Option] = [(None, desk.say("common.empty"))]
    options += [(stage, naming.stage(desk.handbook, stage) or stage) for stage in STAGES]
    left, right = st.columns(2, gap="large")
    with left:
        field.choice(desk, slot.of_entity(one, "stage"), desk.say("talk_preparation.stage_ours"), options)
    with right:
        address = slot.of_conversation(one.id, "stage_theirs")
        field.choice(desk, address, desk.say("fields.conversation.stage_theirs"), options)
    hint = desk.say("talk_preparation.stage_hint")
    address = slot.of_conversation(one.id, "stage_words")
    field.text(desk, address, desk.say("fields.conversation.stage_words"), long=True, hint=hint)


def _inside(desk: Desk, talk: Talk) -> None:
    with st.container(key="alleen-gemeente", border=True):
        st.subheader(desk.say("talk_preparation.inside_title"), anchor=False)
        st.markdown(desk.say("talk_preparation.inside"))
        for name in _INSIDE:
            address = slot.of_conversation(talk.initiative.id, name)
            field.text(desk, address, desk.say(f"fields.conversation.{name}"), long=True)
