"""Draw the goals of the municipality, as step 2 holds them, and whether the initiative shares each."""

import streamlit as st

from wizard.model import slot
from wizard.model.entity import SIDES, Goal
from wizard.model.screens import Screen
from wizard.model.talk import Talk
from wizard.views import field, fold, paging
from wizard.views.conversation import shared
from wizard.views.desk import Desk, Guide
from wizard.views.plain import escape


def show(desk: Desk, guide: Guide, talk: Talk) -> None:
    """Draw the goals in the neighbourhoods of this initiative, with the way to step 2."""
    st.caption(desk.say("talk_goals.from_step"))
    if not talk.goals:
        st.markdown(desk.say("talk_goals.no_goals" if talk.places else "talk_goals.no_places"))
    several = len(talk.places) > 1
    for place, goal in paging.page(desk, talk.goals, "gespreksdoelen"):
        _goal(desk, talk, goal, place.name if several else None)
    for place in () if desk.together else paging.page(desk, talk.places, "gesprekswijken"):
        guide.link(desk.say("talk_goals.to_goals", place=escape(place.name)), Screen.GOALS, place.id)


def _goal(desk: Desk, talk: Talk, goal: Goal, place: str | None) -> None:
    """Draw one goal, with its neighbourhood where there are more, and what was said about it."""
    ident = talk.initiative.id
    text = desk.say("talk_goals.in_place", place=place, text=goal.text) if place else goal.text
    view = talk.goal_view(goal.id)
    with st.container(key=f"doel-{goal.id}", gap="xsmall"):
        shared.ask(desk, slot.of_goal_view(ident, goal.id, "sharing"), text, SIDES[0])
        if view and view.words:
            st.caption(escape(view.words))
        with fold.part(desk.say("talk_goals.more"), f"meer.{goal.id}", ":material/edit_note:", quiet=True) as is_open:
            if not is_open:
                return
            if shared.is_cut(text):
                st.markdown(escape(goal.text or ""))
            address = slot.of_goal_view(ident, goal.id, "words")
            field.text(desk, address, desk.say("fields.goal_view.words"), long=True)
