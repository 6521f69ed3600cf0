"""Take the things of a part one at a time; which one it is, is not stored."""

from collections.abc import Mapping, Sequence

import streamlit as st

from wizard.views import field


def radio(label: str, names: Mapping[str, str], captions: Sequence[str], key: str) -> str:
    """Draw a list with what is known of each thing below its name, and return the id of the one that is chosen."""
    ids = list(names)
    place = _place(ids, key, 0)
    st.radio(
        label,
        ids,
        index=place,
        format_func=lambda one: str(names.get(one, one)),
        captions=captions,
        key=key,
        persist_state="session",
    )
    return ids[place]


def box(label: str, names: Mapping[str, str], key: str, *, start: int = 0) -> str:
    """Draw a select box of at least one thing, and return the id of the chosen one: at first the one at `start`."""
    ids = list(names)
    place = _place(ids, key, start)
    st.selectbox(
        label,
        ids,
        index=place,
        format_func=lambda one: str(names.get(one, one)),
        key=key,
        filter_mode=None,
        placeholder=label,
        persist_state="session",
    )
    return ids[place]


def turn_to(key: str, ident: str) -> None:
    """Choose a thing that was just added."""
    field.put(key, ident)


def _place(ids: Sequence[str], key: str, start: int) -> int:
    """Return where the chosen thing stands; a thing that is gone makes room for the one to start with."""
    held = field.held(key)
    place = ids.index(str(held)) if held in ids else range(len(ids))[start]
    field.put(key, ids[place])
    return place
