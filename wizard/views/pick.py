"""Choose the neighbourhood or initiative one is working on; it stays in view."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

import streamlit as st

from wizard.model.entity import Initiative, Neighbourhood
from wizard.views import field
from wizard.views.desk import Desk
from wizard.views.plain import escape


@dataclass(frozen=True, slots=True)
class _Words:
    """Hold the keys of what is said about a choice."""

    label: str
    placeholder: str
    gone: str
    other: str


_NEIGHBOURHOOD: Final = _Words("pick.label", "pick.placeholder", "pick.gone", "pick.other")
_INITIATIVE: Final = _Words("initiatives.label", "initiatives.placeholder", "initiatives.gone", "initiatives.other")

T = TypeVar("T", Neighbourhood, Initiative)


def neighbourhood(desk: Desk, key: str) -> Neighbourhood | None:
    """Draw the choice with previous and next, and return the neighbourhood in focus, also when it was just removed."""
    gone = desk.dossier.removed.get(desk.place or "")
    if isinstance(gone, Neighbourhood):
        return _gone(desk, gone, _NEIGHBOURHOOD)
    return _one_of(desk, f"kies.{key}", desk.dossier.neighbourhoods, desk.place, _NEIGHBOURHOOD)


def initiative(desk: Desk, found: Sequence[Initiative]) -> Initiative | None:
    """Draw the choice out of those that were found, and return the one in focus, also when it was just removed."""
    gone = desk.dossier.removed.get(desk.focus or "")
    if isinstance(gone, Initiative):
        return _gone(desk, gone, _INITIATIVE)
    return _one_of(desk, "kies.initiatief", found, desk.focus, _INITIATIVE)


def _one_of(desk: Desk, key: str, every: Sequence[T], focus: str | None, words: _Words) -> T | None:
    """Draw the choice with previous and next, and return the chosen one: the first when none is in focus."""
    if not every:
        return None
    names = {one.id: one.name for one in every}
    here = focus if focus in names else every[0].id
    if here != focus:
        desk.focus_on(here)
    _choice(desk, key, names, here, words)
    return next(one for one in every if one.id == here)


def _choice(desk: Desk, key: str, names: dict[str, str], here: str, words: _Words) -> None:
    ids = list(names)
    place = ids.index(here)
    # What was put before is held on another screen too, where the list is a new one that must be told its place.
    is_put = field.held(key) not in {None, here}
    with st.container(horizontal=True, vertical_alignment="bottom", key=f"rij.{key}"):
        field.put(key, here)
        st.selectbox(
            desk.say(words.label, place=place + 1, total=len(ids)),
            ids,
            index=0 if is_put else place,
            format_func=lambda one: str(names.get(one, one)),
            key=key,
            placeholder=desk.say(words.placeholder),
            on_change=lambda: desk.focus_on(str(field.held(key))),
        )
        for step, word, icon in ((-1, "common.previous", "chevron_left"), (1, "common.next", "chevron_right")):
            target = ids[(place + step) % len(ids)]
            st.button(
                desk.say(word),
                key=f"{key}.{step}",
                icon=f":material/{icon}:",
                on_click=desk.focus_on,
                args=(target,),
                disabled=len(ids) == 1,
            )


def _gone(desk: Desk, one: T, words: _Words) -> T:
    st.warning(desk.say(words.gone, name=escape(one.name)), icon=":material/delete:")
    st.button(desk.say(words.other), key="andere.keus", on_click=desk.focus_on, args=(None,))
    return one
