"""Make the widgets that an open field can be; each draws itself and reads what the browser holds."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, TypeAlias

import streamlit as st

from wizard.logic.wording import date_in_words, read_day
from wizard.model.item import Value

Changed: TypeAlias = Callable[[], None]
Option: TypeAlias = tuple[str | None, str]
"""A stored value and its name on the screen."""

# No longer than numbers in a pasted list may be: Python itself refuses to read thousands of digits.
_NUMBER: Final = re.compile(r"\d{1,9}|\d{1,3}(\.\d{3}){1,3}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Widget:
    """Draw with a key, a first value and what to do on a change; `read` makes an answer of what it holds."""

    draw: Callable[[str, Value, Changed], object]
    read: Callable[[object], Value]
    typed: bool = True
    """Someone may be typing in it."""


def _written(value: Value) -> str:
    return "" if value is None else str(value)


def text(label: str, long: bool, hint: str | None, hidden: bool = False) -> Widget:
    """Return a box for a line of text, or for a long text, which grows with what is written in it."""

    def draw(key: str, first: Value, changed: Changed) -> object:
        if not long:
            return st.text_input(
                label,
                _written(first),
                key=key,
                on_change=changed,
                help=hint,
                autocomplete="off",
                label_visibility="collapsed" if hidden else "visible",
            )
        return st.text_area(label, _written(first), key=key, on_change=changed, help=hint, height="content")

    return Widget(draw, lambda held: str(held or ""))


def number(label: str, hint: str | None) -> Widget:
    """Return a box for a whole number; what is not a number is handed on as text, and refused with a sentence."""

    def draw(key: str, first: Value, changed: Changed) -> object:
        return st.text_input(label, _written(first), key=key, on_change=changed, help=hint, autocomplete="off")

    return Widget(draw, read_number)


def read_number(held: object) -> Value:
    """Return the number a text stands for, None for an empty text, and else the text itself."""
    written = str(held or "").strip()
    if _NUMBER.fullmatch(written):
        return int(written.replace(".", ""))
    return written or None


def day(label: str, hint: str | None) -> Widget:
    """Return a box for a day in words or figures; what is not a day is handed on as text, and refused."""

    def draw(key: str, first: Value, changed: Changed) -> object:
        shown = date_in_words(date.fromisoformat(first)) if isinstance(first, str) else ""
        return st.text_input(label, shown, key=key, on_change=changed, help=hint, autocomplete="off")

    return Widget(draw, read_date)


def read_date(held: object) -> Value:
    """Return the day a text stands for as 2026-11-23, None for an empty text, and else the text itself."""
    written = str(held or "").strip()
    found = read_day(written)
    return found.isoformat() if found else written or None


def choice(label: str, options: Sequence[Option], stored: Value, unknown: str, hint: str | None) -> Widget:
    """Return a select box; a stored value that is no option any more stays choosable as `unknown`."""
    # "" stands for nothing: Streamlit puts a button to empty the box beside None.
    names = {value or "": name for value, name in options}
    if isinstance(stored, str):
        names.setdefault(stored, unknown)
    values = list(names)

    def draw(key: str, first: Value, changed: Changed) -> object:
        return st.selectbox(
            label,
            values,
            values.index(str(first or "")),
            format_func=lambda value: names.get(value, unknown),
            key=key,
            on_change=changed,
            help=hint,
            filter_mode=None,
            placeholder=unknown,
        )

    return Widget(draw, lambda held: str(held) if held else None, typed=False)
