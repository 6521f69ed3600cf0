"""Choose what to look at, out of a short list; nothing of it is stored."""

from collections.abc import Callable, Mapping
from functools import partial

import streamlit as st

from wizard.views import field


def one_of(
    label: str,
    names: Mapping[str, str],
    key: str,
    *,
    first: str | None = None,
    hidden: bool = False,
    go_to: str | None = None,
    changed: Callable[[str], None] | None = None,
) -> str:
    """Draw a select box of ids and their names, and return the id that is chosen; it stays chosen on other screens.

    `go_to` is the one to choose now, because a link asked for it; `changed` is told what people choose instead.
    """
    ids = list(names)
    if go_to:
        field.put(key, go_to)
    chosen = st.selectbox(
        label,
        ids,
        index=next((place for place, one in enumerate(ids) if one == (go_to or first)), 0),
        format_func=lambda one: str(names.get(one, one)),
        key=key,
        on_change=changed and partial(_tell, changed, key),
        filter_mode=None,
        label_visibility="collapsed" if hidden else "visible",
        placeholder=label,
        persist_state="session",
    )
    return str(chosen)


def _tell(changed: Callable[[str], None], key: str) -> None:
    changed(str(field.held(key)))


def one_of_few(label: str, names: Mapping[str, str], key: str, *, go_to: str | None = None) -> str:
    """Draw two or three ways side by side, and return the id that is chosen; the first one at the start.

    `go_to` is the one to choose now, because a link asked for it.
    """
    first = go_to or next(iter(names))
    if go_to:
        field.put(key, go_to)
    chosen = st.segmented_control(
        label,
        list(names),
        default=first,
        required=True,
        format_func=lambda one: names[one],
        key=key,
        label_visibility="collapsed",
        wrap=True,
        persist_state="session",
    )
    return chosen or first
