"""Draw the goals of one neighbourhood in three columns, and the way to add one."""

from functools import partial
from secrets import token_hex

import streamlit as st

from wizard.logic import naming, ordering
from wizard.model.change import Create
from wizard.model.entity import HORIZONS, Goal, Neighbourhood
from wizard.model.item import Body
from wizard.views import claim
from wizard.views.desk import Desk
from wizard.views.goals import form
from wizard.views.plain import escape

_LETTERS = 160
"""Characters of a goal that is not open; the rest shows when it is."""


def show(desk: Desk, one: Neighbourhood, *, with_compass: bool) -> None:
    """Draw the goals per horizon; the one in focus is open to write in."""
    for column, horizon in zip(st.columns(len(HORIZONS), gap="medium"), HORIZONS, strict=True):
        with column:
            years = naming.years(desk.handbook, desk.dossier.profile, horizon)
            st.header(f"{naming.horizon(desk.handbook, horizon)}  \n:small[{years}]", anchor=False)
            _column(desk, one, horizon, with_compass=with_compass)


def _column(desk: Desk, one: Neighbourhood, horizon: str, *, with_compass: bool) -> None:
    goals = desk.dossier.goals(one.id, horizon)
    if not goals:
        st.markdown(desk.say("goals.none"))
    for goal in goals:
        with st.container(key=f"doel-{goal.id}", border=True):
            if goal.id == desk.focus:
                form.show(desk, goal, with_compass=with_compass)
            else:
                _closed(desk, goal, with_compass=with_compass)
    if one.id in desk.dossier.entities:
        _add(desk, one, horizon)


def _closed(desk: Desk, goal: Goal, *, with_compass: bool) -> None:
    text = goal.text or desk.say("goals.no_text")
    st.markdown(escape(text if len(text) <= _LETTERS else f"{text[:_LETTERS].rsplit(' ', 1)[0]} …"))
    facts = [str(goal.year or ""), naming.basis(desk.handbook, goal)]
    if with_compass:
        facts += [
            naming.track(desk.handbook, goal.track),
            naming.phase(desk.handbook, desk.dossier.profile, goal.phase),
        ]
    if any(facts):
        st.caption(escape(" · ".join(filter(None, facts))))
    st.button(
        desk.say("goals.open"),
        key=f"open.{goal.id}",
        type="tertiary",
        icon=":material/edit:",
        on_click=desk.focus_on,
        args=(goal.id,),
    )


def _add(desk: Desk, one: Neighbourhood, horizon: str) -> None:
    # Another key after every act: a popover would stay open over the goal that was just added.
    with st.popover(desk.say("goals.add"), icon=":material/add:", key=f"erbij.{horizon}.{desk.acts}"):
        st.button(
            desk.say("goals.own"),
            key=f"eigen.{horizon}",
            icon=":material/edit:",
            on_click=partial(_make, desk, one, horizon, {}),
        )
        st.markdown(desk.say("goals.prompts"))
        for prompt in (prompt for prompt in desk.handbook.prompts if prompt.horizon == horizon):
            body: Body = {"text": prompt.goal.text, "track": prompt.track}
            made = partial(_make, desk, one, horizon, body)
            label = claim.text(desk, prompt.goal)
            st.button(label, key=f"voorbeeld.{prompt.id}", type="tertiary", icon=":material/add:", on_click=made)


def _make(desk: Desk, one: Neighbourhood, horizon: str, body: Body) -> None:
    """Add a goal below those that are there, and open it."""
    there = desk.dossier.goals(one.id, horizon)
    (order,) = ordering.after(there[-1].order if there else None, 1)
    goal = token_hex(6)
    made = Create(Goal.kind, goal, one.id, {"horizon": horizon, "order": order, **body})
    desk.record((made,), desk.say("goals.added", horizon=naming.horizon(desk.handbook, horizon)))
    desk.focus_on(goal)
