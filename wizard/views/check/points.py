"""Draw the points of attention, what weighs most first, each with what to do and the way to it."""

import streamlit as st

from wizard.logic import coherence, talk_words
from wizard.logic.coherence import Finding, Findings
from wizard.views import paging
from wizard.views.check import aside, place
from wizard.views.check.place import Place
from wizard.views.desk import Desk, Guide
from wizard.views.plain import escape


def show(desk: Desk, guide: Guide, found: Findings, asked: Place | None) -> None:
    """Draw what is the matter in one sentence, a page of points, and below them what was set aside."""
    st.markdown(f"**{conclusion(desk, found)}**")
    start = asked.page if asked and asked.way == place.POINTS else None
    page = paging.number(desk, len(found.open), "punten", start=start, keep=True)
    here, above = str(Place(place.POINTS, page=str(page))), 0
    for one in paging.cut(found.open, page):
        if one.weight != above:
            above = one.weight
            count = sum(other.weight == above for other in found.open)
            st.header(desk.say(f"check.weight_{above}", count=count), anchor=False)
        _point(desk, guide, one, here)
    aside.show(desk, found)


def conclusion(desk: Desk, found: Findings) -> str:
    """Return how many points there are, and how many of them come first."""
    total, first = len(found.open), sum(one.weight == 1 for one in found.open)
    if not total:
        nothing = "check.none" if desk.dossier.neighbourhoods else "check.nothing_yet"
        return desk.say("check.none_left" if found.set_aside else nothing)
    return " ".join([desk.say("check.total", n=total), desk.say("check.first", n=first) if first else ""]).strip()


def _point(desk: Desk, guide: Guide, one: Finding, here: str) -> None:
    words = coherence.words(desk.handbook, one)
    title = escape(words.title)
    with st.container(key=f"punt.{one.rule}.{one.about}"):
        st.subheader(title, anchor=False)
        st.markdown(f"{escape(words.why)}\n\n{escape(words.do)}")
        guide.link(_where(desk, one), one.screen, one.item, one.part, here)
        aside.ask(desk, one, title)


def _where(desk: Desk, one: Finding) -> str:
    """Return the screen, what is opened there, and the part of the conversation where there is one."""
    screen = desk.say(f"screens.{one.screen.name.lower()}")
    name = escape(str(desk.dossier.value(one.item, "name") or one.name))
    if one.part is None:
        return desk.say("check.go", screen=screen, name=name)
    return desk.say("check.go_part", screen=screen, name=name, part=talk_words.part(desk.handbook, one.part))
