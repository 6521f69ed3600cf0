"""Choose the neighbourhood or initiative one is working on; it stays in view."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final, TypeVar

import streamlit as st

from wizard.model.entity import Initiative, Neighbourhood
from wizard.views import field
from wizard.views.desk import Desk
from wizard.views.plain import escape


@dataclass(frozen=True, slots=True)
class _Kind:
    """Hold the keys of what is said about a choice, and how to find which one is in focus."""

    label: str
    placeholder: str
    gone: str
    other: str
    focus: Callable[[Desk], str | None]


_NEIGHBOURHOOD: Final = _Kind("pick.label", "pick.placeholder", "pick.gone", "pick.other", lambda desk: desk.place)
_INITIATIVE: Final = _Kind(
    *("initiatives.label", "initiatives.placeholder", "initiatives.gone", "initiatives.other"), lambda desk: desk.focus
)

T = TypeVar("T", Neighbourhood, Initiative)


def neighbourhood(desk: Desk, key: str) -> Neighbourhood | None:
    """Draw the choice with previous and next, and return the neighbourhood in focus, also when it was just removed."""
    gone = desk.dossier.removed.get(desk.place or "")
    if isinstance(gone, Neighbourhood):
        return _gone(desk, gone, _NEIGHBOURHOOD)
    return _one_of(desk, f"kies.{key}", desk.dossier.neighbourhoods, _NEIGHBOURHOOD)


def initiative(desk: Desk, found: Sequence[Initiative]) -> Initiative | None:
    """Draw the choice out of those that were found, and return the one in focus, also when it was just removed."""
    gone = desk.dossier.removed.get(desk.focus or "")
    if isinstance(gone, Initiative):
        return _gone(desk, gone, _INITIATIVE)
    return _one_of(desk, "kies.initiatief", found, _INITIATIVE)


def _one_of(desk: Desk, key: str, every: Sequence[T], kind: _Kind) -> T | None:
    """Draw the choice with previous and next, and return the chosen one: the first when none is in focus."""
    if not every:
        return None
    names, focus = {one.id: one.name for one in every}, kind.focus(desk)
    here = focus if focus in names else every[0].id
    if here != focus:
        desk.focus_on(here)
    _choice(desk, key, names, here, kind)
    return next(one for one in every if one.id == here)


def _choice(desk: Desk, key: str, names: dict[str, str], here: str, kind: _Kind) -> None:
    ids = list(names)
    place = ids.index(here)
    with st.container(horizontal=True, vertical_alignment="bottom", key=f"rij.{key}"):
        st.selectbox(
            desk.say(kind.label, place=place + 1, total=len(ids)),
            ids,
            index=place,
            format_func=lambda one: str(names.get(one, one)),
            key=field.following(key, here),
            placeholder=desk.say(kind.placeholder),
            on_change=field.chosen(key, desk.focus_on),
        )
        for step, word, icon in ((-1, "common.previous", "chevron_left"), (1, "common.next", "chevron_right")):
            st.button(
                desk.say(word),
                key=f"{key}.{step}",
                icon=f":material/{icon}:",
                on_click=partial(_step, desk, ids, kind, step),
                disabled=len(ids) == 1,
            )


def _step(desk: Desk, ids: Sequence[str], kind: _Kind, step: int) -> None:
    """Go on from what is in focus when it is pressed: two quick presses are two steps."""
    here = kind.focus(desk)
    desk.focus_on(ids[((ids.index(here) if here in ids else 0) + step) % len(ids)])


def _gone(desk: Desk, one: T, kind: _Kind) -> T:
    st.warning(desk.say(kind.gone, name=escape(one.name)), icon=":material/delete:")
    st.button(desk.say(kind.other), key="andere.keus", on_click=desk.focus_on, args=(None,))
    return one
