"""Draw the goals of both sides next to each other, what they share, and where they differ."""

from typing import Final

import streamlit as st

from wizard.logic import common_goals
from wizard.model import slot
from wizard.model.entity import SIDES
from wizard.model.talk import Talk
from wizard.views import field
from wizard.views.conversation import both, our_goals, their_goals
from wizard.views.desk import Desk, Guide

_OPEN: Final = ("only_municipality", "only_initiative", "to_discuss", "unjudged")


def show(desk: Desk, guide: Guide, talk: Talk) -> None:
    """Draw this part."""
    st.markdown(desk.say("talk_goals.lead"))
    with st.container(key="slotsom"):  # keeps its place, so that no answer below loses the focus
        _conclusion(desk, talk)
    for side in both.columns(desk, headed=True):
        if side == SIDES[0]:
            our_goals.show(desk, guide, talk)
        else:
            their_goals.show(desk, talk)
    st.subheader(desk.say("talk_goals.words_title"), anchor=False)
    for column, name in zip(st.columns(2, gap="large"), ("joint_goal", "difference"), strict=True):
        with column:
            address = slot.of_conversation(talk.initiative.id, name)
            hint = desk.say(f"talk_goals.hint_{name}")
            field.text(desk, address, desk.say(f"fields.conversation.{name}"), long=True, hint=hint)


def _conclusion(desk: Desk, talk: Talk) -> None:
    """Say how many goals both sides share, and count those of one side and those that are open."""
    found = common_goals.of(talk)
    if found.shared:
        st.markdown(f"**{desk.say('talk_goals.conclusion', n=len(found.shared))}**")
    else:
        key = "talk_goals.only_joint" if talk.conversation.joint_goal else "talk_goals.no_shared"
        st.markdown(f"**{desk.say(key)}**")
    counts = {name: len(getattr(found, name)) for name in _OPEN}
    said = [desk.say(f"talk_goals.{name}", count=count) for name, count in counts.items() if count]
    if said:
        st.caption(" ".join(said))
