"""Fold a part of a screen away, and draw it only once somebody opens it."""

from collections.abc import Generator
from contextlib import contextmanager

import streamlit as st


@contextmanager
def part(label: str, key: str, icon: str) -> Generator[bool, None, None]:
    """Give a fold to draw in, and whether it is open; it stays as it is while its label stays the same."""
    with st.expander(label, icon=icon, key=key, on_change="rerun") as box:
        yield bool(box.open)
