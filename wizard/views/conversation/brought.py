"""Draw what is known already of each side: roles and goals of steps 1 and 2, and what the register says."""

from collections.abc import Sequence
from typing import Final

import streamlit as st

from wizard.logic import naming
from wizard.logic.wording import number
from wizard.model.entity import OWN_ROLE, SIDES, Neighbourhood
from wizard.model.screens import Screen
from wizard.model.talk import Talk
from wizard.views.conversation import both
from wizard.views.desk import Desk, Guide
from wizard.views.plain import escape

_MOST: Final = 9
"""Neighbourhoods, and goals, that are shown here; all goals stand in their own part."""
_FACTS: Final = ("scope", "legal_form", "homes", "people")
_NAMES: Final = {"scope": naming.scope, "legal_form": naming.legal_form}


def show(desk: Desk, guide: Guide, talk: Talk) -> None:
    """Draw both sides next to each other, each with the way to where it is written."""
    for side in both.columns(desk, headed=True):
        (_ours if side == SIDES[0] else _theirs)(desk, guide, talk)


def _ours(desk: Desk, guide: Guide, talk: Talk) -> None:
    places = talk.places[:_MOST]
    if not places:
        st.markdown(desk.say("talk_preparation.no_places"))
        return
    _roles(desk, talk, places)
    goals = [
        desk.say("talk_preparation.goal", text=escape(str(goal.text)), horizon=_horizon(desk, goal.horizon))
        for _, goal in talk.goals
    ]
    _list(desk.say("talk_preparation.goals"), goals[:_MOST], desk.say("talk_preparation.no_goals"))
    if len(goals) > _MOST:
        st.caption(desk.say("talk_preparation.more_goals", n=len(goals) - _MOST))
    for place in () if desk.together else places:
        with st.container(horizontal=True, key=f"herkomst-{place.id}"):
            guide.link(desk.say("talk_preparation.to_role", place=escape(place.name)), Screen.ROLES, place.id)
            guide.link(desk.say("talk_preparation.to_goals", place=escape(place.name)), Screen.GOALS, place.id)


def _horizon(desk: Desk, ident: str) -> str:
    return naming.horizon(desk.handbook, ident).lower()


def _roles(desk: Desk, talk: Talk, places: Sequence[Neighbourhood]) -> None:
    """Draw the role that is wanted in each neighbourhood with what it means, and another role that holds here."""
    one = talk.initiative
    model = desk.handbook.role_model(desk.dossier.profile.lead_model)
    here = model.role(one.role)
    if here is not None:
        said = [here.name]
        said += [desk.say("talk_preparation.role_reason", reason=escape(one.role_reason))] if one.role_reason else []
        _list(desk.say("talk_preparation.role_here"), said, "")
    _list(desk.say("talk_preparation.roles"), [_role(desk, place, model.id) for place in places], "")


def _role(desk: Desk, place: Neighbourhood, model: str) -> str:
    choice = desk.dossier.choice(place.id, model)
    found = desk.handbook.role_model(model).role(choice.wanted) if choice else None
    name = found.name if found else desk.say("talk_preparation.role_open")
    if choice and choice.wanted == OWN_ROLE:
        name = escape(choice.own_role) if choice.own_role else desk.say("roles.own_option")
    if choice and choice.meaning:
        meaning = escape(choice.meaning)
        return desk.say("talk_preparation.role_meaning", place=escape(place.name), role=name, meaning=meaning)
    return desk.say("talk_preparation.role", place=escape(place.name), role=name)


def _theirs(desk: Desk, guide: Guide, talk: Talk) -> None:
    one = talk.initiative
    _list(desk.say("talk_preparation.aim"), [escape(one.aim)] if one.aim else [], desk.say("common.empty"))
    facts = [
        desk.say("talk_preparation.fact", name=desk.say(f"fields.initiative.{name}"), value=value)
        for name in _FACTS
        if (value := _fact(desk, talk, name)) is not None
    ]
    _list(desk.say("talk_preparation.about"), facts, desk.say("common.empty"))
    goals = [escape(goal.text) for goal in talk.their_goals if goal.text]
    _list(desk.say("talk_preparation.their_goals"), goals[:_MOST], desk.say("talk_preparation.no_their_goals"))
    if not desk.together:
        guide.link(desk.say("talk_preparation.to_register"), Screen.INITIATIVES, one.id)


def _fact(desk: Desk, talk: Talk, name: str) -> str | None:
    """Return in words what the register says; None when it says nothing."""
    one = talk.initiative
    if name in _NAMES:
        return _NAMES[name](desk.handbook, getattr(one, name))
    count = getattr(one, name)
    return None if count is None else number(count)


def _list(title: str, lines: Sequence[str], none: str) -> None:
    """Draw a short list below its title, or what is said when there is nothing in it."""
    items = lines if len(lines) == 1 else [f"- {line}" for line in lines] or [none]
    st.markdown(f"**{title}**\n\n" + "\n".join(items))
