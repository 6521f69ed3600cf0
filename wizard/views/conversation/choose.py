"""Choose the part of the conversation one is at, out of a row that shows how far each is."""

from functools import partial
from typing import Final

import streamlit as st

from wizard.logic import talk_progress, talk_words
from wizard.logic.talk_progress import PartProgress
from wizard.model.entity import TALK_PARTS
from wizard.model.talk import Talk
from wizard.views import field
from wizard.views.desk import Desk

KEY: Final = "gesprek.onderdeel"
"""Where the browser session keeps the part; it stays the same with another initiative."""


def show(desk: Desk, talk: Talk) -> str:
    """Draw the row, and return the part that is chosen; at the start the first one, or the one that a link asked."""
    start = desk.part if desk.part in TALK_PARTS else None
    if start:
        to(start)
    names = {one.part: _name(desk, one) for one in talk_progress.of(desk.handbook, talk)}
    chosen = st.segmented_control(
        desk.say("talk_screen.choose"),
        TALK_PARTS,
        default=start or TALK_PARTS[0],
        required=True,
        format_func=lambda part: names[part],
        key=KEY,
        wrap=True,
        persist_state="session",
    )
    return chosen or TALK_PARTS[0]


def _name(desk: Desk, one: PartProgress) -> str:
    """Return the number and the name of a part with how far it is."""
    state = desk.say(f"talk_screen.state_{one.state.value}" if one.is_needed else "talk_screen.not_needed")
    number, name = TALK_PARTS.index(one.part) + 1, desk.say(f"talk_screen.short_{one.part}")
    return desk.say("talk_screen.choice", number=number, name=name, state=state)


def to(part: str) -> None:
    """Go to a part at the next run."""
    field.put(KEY, part)


def steps(desk: Desk, part: str) -> None:
    """Draw the way to the part before and after this one."""
    place = TALK_PARTS.index(part)
    with st.container(horizontal=True, key="gesprek-verder"):
        if place > 0:
            _step(desk, "earlier", TALK_PARTS[place - 1], "arrow_back")
        if place < len(TALK_PARTS) - 1:
            _step(desk, "further", TALK_PARTS[place + 1], "arrow_forward")


def _step(desk: Desk, way: str, part: str, icon: str) -> None:
    st.button(
        desk.say(f"talk_screen.{way}", name=desk.say(f"talk_screen.short_{part}")),
        key=f"gesprek.{way}",
        icon=f":material/{icon}:",
        type="primary" if way == "further" else "secondary",
        on_click=partial(to, part),
    )


def heading(desk: Desk, part: str) -> None:
    """Draw the name of the part with its number."""
    name = talk_words.part(desk.handbook, part)
    st.header(desk.say("talk_screen.heading", number=TALK_PARTS.index(part) + 1, name=name), anchor=False)
