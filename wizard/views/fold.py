"""Fold a part of a screen away, and draw it only once somebody opens it."""

from collections.abc import Generator
from contextlib import contextmanager

import streamlit as st


@contextmanager
def part(label: str, key: str, icon: str, *, quiet: bool = False, opened: bool = False) -> Generator[bool, None, None]:
    """Give a fold to draw in, and whether it is open; it stays as it is while its label stays the same.

    A quiet one has no box around it, for where many stand below each other; one may be open at first.
    """
    kind = "compact" if quiet else "default"
    with st.expander(label, opened, icon=icon, key=key, type=kind, on_change="rerun") as box:
        yield bool(box.open)
