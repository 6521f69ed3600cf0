"""Keep what a browser session knows of the fields and widgets it has drawn."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, cast

import streamlit as st

from wizard.model.change import Clashed
from wizard.model.check import NotStored
from wizard.model.item import Value

_KEY: Final = "velden"


@dataclass
class Hold:
    """Remember of one field what the user saw in it and what went wrong; may be lost at any time."""

    turn: int = 0
    """Part of the widget's key: a new turn is a new widget, which shows what is stored."""
    first: Value = None
    seen: Value = None
    mine: Value = None
    problem: Clashed | NotStored | None = None

    def renew(self) -> None:
        """Let the field show what is stored, and forget what went wrong."""
        self.turn += 1
        self.mine = self.problem = None


def hold(address: str) -> Hold:
    """Return what is remembered of the field at this address."""
    holds: dict[str, Hold] = st.session_state.setdefault(_KEY, {})
    return holds.setdefault(address, Hold())


def is_drawn(key: str) -> bool:
    """Say whether this session has drawn the widget and it is still on the screen."""
    return key in st.session_state


def held(key: str) -> object:
    """Return what a widget holds now, or None when it was not drawn yet."""
    return st.session_state.get(key)


def put(key: str, value: object) -> None:
    """Let a widget that stores nothing hold something else; on its first draw its own parameter says it."""
    if key in st.session_state and st.session_state[key] != value:
        st.session_state[key] = value


def following(key: str, here: str) -> str:
    """Return the key of a choice that shows `here`, whoever put that there: a button, a link, or a colleague.

    Where it must show something else than it did, also before it was away for a while, it is a new widget. A browser
    that has not drawn that yet still sends what it showed before with the next press; that is no choice.
    """
    found = hold(key)
    shown = here if found.seen is None else found.seen
    if st.session_state.get(_of_turn(key, found.turn), shown) != here:
        found.turn += 1
    found.seen = here
    return _of_turn(key, found.turn)


def chosen(key: str, go: Callable[[str], None]) -> Callable[[], None]:
    """Return what to do when people choose in a choice that follows: tell `go`.

    What another widget came in the place of, or what was shown already, is no choice: a browser tells both again.
    """
    found, turn = hold(key), hold(key).turn

    def tell() -> None:
        told = str(held(_of_turn(key, turn)))
        if found.turn == turn and told != found.seen:
            found.seen = told
            go(told)

    return tell


def _of_turn(key: str, turn: int) -> str:
    return f"{key}.beurt{turn}" if turn else key


def clicked(key: str) -> str | None:
    """Return what a click in a chart gave: the custom data of the first point, or None."""
    state = cast("dict[str, Any]", st.session_state.get(key) or {})
    points = cast("list[dict[str, Any]]", state.get("selection", {}).get("points", []))
    found = points[0].get("customdata") if points else None
    return str(cast("list[Any]", found)[0] if isinstance(found, list) else found) if found else None
