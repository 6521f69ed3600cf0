"""Choose what to look at, out of a short list; nothing of it is stored."""

from collections.abc import Mapping

import streamlit as st


def one_of(label: str, names: Mapping[str, str], key: str, *, first: str | None = None, hidden: bool = False) -> str:
    """Draw a select box of ids and their names, and return the id that is chosen; it stays chosen on other screens."""
    ids = list(names)
    chosen = st.selectbox(
        label,
        ids,
        index=ids.index(first) if first and first in names else 0,
        format_func=lambda one: str(names.get(one, one)),
        key=key,
        filter_mode=None,
        label_visibility="collapsed" if hidden else "visible",
        placeholder=label,
        persist_state="session",
    )
    return str(chosen)


def one_of_few(label: str, names: Mapping[str, str], key: str) -> str:
    """Draw two or three ways side by side, and return the id that is chosen; the first one at the start."""
    first = next(iter(names))
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
