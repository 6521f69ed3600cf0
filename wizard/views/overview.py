"""Draw the hub: what is done, what is open, the next sensible thing, and what is to be done."""

from datetime import date
from typing import Final

import streamlit as st

from wizard.logic import coherence, guiding, naming, progress
from wizard.logic.coherence import Finding
from wizard.logic.progress import NeighbourhoodProgress, NextStep, Progress, Step
from wizard.model.screens import NEW_ROUND, Screen
from wizard.views import ahead, paging, parked
from wizard.views.desk import Desk, Guide
from wizard.views.download import Made
from wizard.views.plain import escape

_OF_INITIATIVES: Final = {Screen.INITIATIVES, Screen.CONVERSATION}


def show(desk: Desk, guide: Guide, today: date, action_list: Made) -> None:
    """Draw the whole screen."""
    profile = desk.dossier.profile
    st.title(desk.say("overview.title", title=escape(profile.title)), anchor=False)
    if profile.fictional:
        st.info(desk.say("common.fictional"), icon=":material/info:")
    if desk.part == NEW_ROUND:
        st.info(desk.say("overview.new_round"), icon=":material/autorenew:")
    st.markdown(desk.say("overview.lead"))
    found = progress.of(desk.handbook, desk.dossier)
    points = coherence.findings(desk.handbook, desk.dossier, today)
    _next(desk, guide, found, guiding.before(found, points))
    _steps(desk, guide, found, len(guiding.to_look_at_first(points)))
    _neighbourhoods(desk, guide, found)
    ahead.show(desk, guide, today, action_list)
    parked.show(desk)


def _next(desk: Desk, guide: Guide, found: Progress, point: Finding | None) -> None:
    step = point or found.next_step
    with st.container(key="volgende", border=True):
        st.header(desk.say("overview.next_title"), anchor=False)
        st.markdown(_point(desk, point) if point else _step(desk, found.next_step))
        if st.button(desk.say("overview.next_button"), type="primary", icon=":material/arrow_forward:"):
            guide.go(step.screen, step.item, part=point.part if point else None)


def _step(desk: Desk, step: NextStep) -> str:
    name = _name(desk, step.item)
    return (f"**{escape(name)}** – " if name else "") + desk.say(step.text)


def _point(desk: Desk, point: Finding) -> str:
    """Return what does not hang together, and what to do about it."""
    words = coherence.words(desk.handbook, point)
    return f"**{escape(words.title)}**  \n{escape(words.do)}"


def _steps(desk: Desk, guide: Guide, found: Progress, points: int) -> None:
    st.header(desk.say("overview.steps_title"), anchor=False)
    for step in found.steps:
        with st.container(key=f"stap.{step.key}", horizontal=True, vertical_alignment="center"):
            guide.link(desk.say(f"screens.{step.screen.name.lower()}"), step.screen)
            st.markdown(_state(desk, step))
    for screen in (Screen.CHECK, Screen.PICTURE, Screen.REPORT):
        name = screen.name.lower()
        with st.container(key=f"stap.{name}", horizontal=True, vertical_alignment="center"):
            guide.link(desk.say(f"screens.{name}"), screen)
            st.markdown(
                desk.say("overview.points", n=points)
                if screen is Screen.CHECK and points
                else desk.say(f"overview.step_{name}")
            )


def _state(desk: Desk, step: Step) -> str:
    """Return how far a step is; where nothing is in the list yet, what is needed first."""
    if step.total:
        return desk.say(f"overview.step_{step.key}", n=step.total, done=step.done, total=step.total)
    return desk.say("overview.no_initiatives" if step.screen in _OF_INITIATIVES else "overview.no_neighbourhoods")


def _neighbourhoods(desk: Desk, guide: Guide, found: Progress) -> None:
    unfinished = [one for one in found.neighbourhoods if one.open or one.no_goal]
    if not found.neighbourhoods:
        return
    st.header(desk.say("overview.open_title", n=len(unfinished)), anchor=False)
    if not unfinished:
        st.markdown(desk.say("overview.open_none"))
        return
    for one in paging.page(desk, unfinished, "open", desk.say("overview.open_page")):
        _open_row(desk, guide, one)


def _open_row(desk: Desk, guide: Guide, one: NeighbourhoodProgress) -> None:
    name = escape(_name(desk, one.id) or "")
    with st.container(key=f"rij.open.{one.id}", horizontal=True, vertical_alignment="center"):
        st.markdown(f"**{name}**", width=220)
        if one.open:
            parts = ", ".join(desk.say(f"overview.part_{part.value}") for part in one.open)
            guide.link(desk.say("overview.open_role", parts=parts), Screen.ROLES, one.id)
        if one.no_goal:
            terms = ", ".join(naming.horizon(desk.handbook, horizon).lower() for horizon in one.no_goal)
            guide.link(desk.say("overview.open_goals", terms=terms), Screen.GOALS, one.id)


def _name(desk: Desk, item: str | None) -> str | None:
    """Return how a neighbourhood or a building block is called."""
    return naming.block(desk.handbook, item) or (str(desk.dossier.value(item, "name")) if item else None)
