"""Draw the hub: what is done, what is open, and the next sensible thing."""

import streamlit as st

from wizard.logic import progress
from wizard.logic.progress import NeighbourhoodProgress, Progress, State
from wizard.model.screens import Screen
from wizard.views import paging
from wizard.views.desk import Desk, Guide
from wizard.views.plain import escape


def show(desk: Desk, guide: Guide) -> None:
    """Draw the whole screen."""
    profile = desk.dossier.profile
    st.title(desk.say("overview.title", title=escape(profile.title)), anchor=False)
    if profile.fictional:
        st.info(desk.say("common.fictional"), icon=":material/info:")
    st.markdown(desk.say("overview.lead"))
    found = progress.of(desk.handbook, desk.dossier)
    _next(desk, guide, found)
    _steps(desk, guide, found)
    _neighbourhoods(desk, guide, found)


def _next(desk: Desk, guide: Guide, found: Progress) -> None:
    step = found.next_step
    name = desk.dossier.value(step.item, "name") if step.item else None
    with st.container(key="volgende", border=True):
        st.header(desk.say("overview.next_title"), anchor=False)
        where = f"**{escape(str(name))}** – " if name else ""
        st.markdown(where + desk.say(step.text))
        if st.button(desk.say("overview.next_button"), type="primary", icon=":material/arrow_forward:"):
            guide.go(step.screen, step.item)


def _steps(desk: Desk, guide: Guide, found: Progress) -> None:
    st.header(desk.say("overview.steps_title"), anchor=False)
    for step in found.steps:
        with st.container(key=f"stap.{step.key}", horizontal=True, vertical_alignment="center"):
            guide.link(desk.say(f"screens.{step.screen.name.lower()}"), step.screen)
            st.markdown(desk.say(f"overview.step_{step.key}", n=step.total, done=step.done, total=step.total))
    with st.container(key="stap.report", horizontal=True, vertical_alignment="center"):
        guide.link(desk.say("screens.report"), Screen.REPORT)
        st.markdown(desk.say("overview.step_report"))


def _neighbourhoods(desk: Desk, guide: Guide, found: Progress) -> None:
    unfinished = [one for one in found.neighbourhoods if one.state is not State.DONE]
    if not found.neighbourhoods:
        return
    st.header(desk.say("overview.open_title", n=len(unfinished)), anchor=False)
    if not unfinished:
        st.markdown(desk.say("overview.open_none"))
        return
    shown = paging.page(desk, unfinished, key="open")
    for one in shown:
        _open_row(desk, guide, one)


def _open_row(desk: Desk, guide: Guide, one: NeighbourhoodProgress) -> None:
    with st.container(key=f"rij.open.{one.id}", horizontal=True, vertical_alignment="center"):
        guide.link(escape(str(desk.dossier.value(one.id, "name"))), Screen.ROLES, one.id)
        st.caption(", ".join(desk.say(f"overview.part_{part.value}") for part in one.open))
