"""Draw every answer of the dossier in reading order, a page at a time."""

from collections.abc import Sequence
from typing import Final

import streamlit as st

from wizard.logic import answers
from wizard.logic.answers import KINDS, Group, Line, Passage
from wizard.model.entity import PROFILE
from wizard.views import paging, select
from wizard.views.check import place
from wizard.views.check.place import Place
from wizard.views.desk import Desk, Guide
from wizard.views.plain import escape

_EVERYTHING: Final = "alles"
_ONLY: Final = "nakijken.welke"
_SEARCH: Final = "zoek.nakijken"
_NOTHING: Final = "\u00a0"
"""Keeps the room of an empty line between two parts of a text."""


def show(desk: Desk, guide: Guide, asked: Place | None) -> None:
    """Draw what to look at, and a page of it: the answers of each passage with the way to change them."""
    there = asked if asked and asked.way == place.ANSWERS else None
    with st.container(horizontal=True, vertical_alignment="bottom"):
        names = {one: desk.say(f"check.only_{one}") for one in (_EVERYTHING, *KINDS)}
        go_to = there.only if there and there.only in names else None
        only = select.one_of(desk.say("check.only"), names, _ONLY, go_to=go_to)
        found = _found(desk, only, _sought(desk))
        page = paging.number(desk, len(found), f"antwoorden.{only}", start=there.page if there else None, keep=True)
    if not found:
        st.markdown(desk.say("check.nothing_found"))
    _passages(desk, guide, paging.cut(found, page), str(Place(place.ANSWERS, only, str(page))))


def _sought(desk: Desk) -> str:
    typed = st.text_input(
        desk.say("common.search"), key=_SEARCH, icon=":material/search:", autocomplete="off", persist_state="session"
    )
    return typed.casefold().strip()


def _found(desk: Desk, only: str, sought: str) -> Sequence[Passage]:
    """Return the passages of this kind that are about something with these letters in its name."""
    every = answers.passages(desk.handbook, desk.dossier)
    if only == _EVERYTHING and not sought:
        return every
    return [
        one
        for one in every
        if only in {_EVERYTHING, one.kind}
        and (not sought or sought in answers.about(desk.handbook, desk.dossier, one).casefold())
    ]


def _passages(desk: Desk, guide: Guide, shown: Sequence[Passage], here: str) -> None:
    above = ""
    for one in shown:
        about, title = (named(desk.handbook, desk.dossier, one) for named in (answers.about, answers.title))
        if about != above:
            st.header(escape(about), anchor=False)
            above = about
        with st.container(key=f"stuk.{one.kind}.{one.item}.{one.part}"):
            st.subheader(escape(title), anchor=False)
            st.markdown(_text(desk, answers.of(desk.handbook, desk.dossier, one)))
            label = desk.say("check.change", title=escape(title), about=escape(about))
            guide.link(label, one.screen, None if one.item == PROFILE else one.item, one.opens, here)


def _text(desk: Desk, groups: Sequence[Group]) -> str:
    """Return the answers as one list in Markdown; those of a thing that has more of them stand below its name."""
    return "\n".join(_group(desk, group) for group in groups) or desk.say("common.empty")


def _group(desk: Desk, group: Group) -> str:
    if group.title is None:
        return "\n".join(f"- {_line(desk, line, '**')}" for line in group.lines)
    title = f"- **{escape(group.title)}**"
    if not any(line.text for line in group.lines):
        return f"{title} {desk.say('common.empty')}"
    return "\n".join([title, *(f"  - {_line(desk, line)}" for line in group.lines)])


def _line(desk: Desk, line: Line, mark: str = "") -> str:
    """Return one answer after its question; what was typed keeps its lines, inside the list."""
    text = desk.say("common.empty") if line.text is None else escape(line.text)
    whole = "  \n    ".join(part.strip() or _NOTHING for part in text.splitlines())
    return f"{mark}{line.label}{'' if line.label.endswith('?') else ':'}{mark} {whole}"
