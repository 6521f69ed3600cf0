"""Draw the six things that turn the wall as buttons, each with its key.

A key is never one that Streamlit also hears inside a field: no modifier, no function key, no Escape. Where there are
fields to write in, the same buttons stand there without keys.
"""

from collections.abc import Callable
from functools import partial
from typing import Final

import streamlit as st

from wizard.logic.slides import Slide
from wizard.model.stage import LARGEST
from wizard.views.present.hand import Hand

KEYS: Final = {"back": "Left", "next": "Right", "smaller": "K", "larger": "G", "answer": "A", "black": "Z"}
"""The key of each; the help script of the page lets a hand-held clicker go on and back too."""

_ICONS: Final = {
    "back": "arrow_back",
    "next": "arrow_forward",
    "smaller": "text_decrease",
    "larger": "text_increase",
    "answer": "visibility",
    "black": "dark_mode",
}


def show(hand: Hand, slide: Slide, *, with_keys: bool = True) -> None:
    """Draw the buttons in one row."""
    acts: dict[str, Callable[[], None]] = {
        "back": partial(hand.step, -1),
        "next": partial(hand.step, 1),
        "smaller": partial(hand.resize, -1),
        "larger": partial(hand.resize, 1),
        "answer": partial(hand.flip, "shown"),
        "black": partial(hand.flip, "black"),
    }
    useless = _useless(hand, slide)
    for name, act in acts.items():
        st.button(
            hand.say(f"present.key_{name}"),
            key=f"muurknop.{name}",
            icon=f":material/{_ICONS[name]}:",
            shortcut=KEYS[name] if with_keys else None,
            disabled=name in useless,
            on_click=act,
        )


def _useless(hand: Hand, slide: Slide) -> set[str]:
    """Return what would change nothing now."""
    found = {
        "back": slide.number == 1 and slide.page == 1,
        "next": slide.number == slide.total and slide.page == slide.pages,
        "smaller": hand.stage.zoom == 0,
        "larger": hand.stage.zoom == LARGEST,
        "answer": not slide.face.hides,
    }
    return {name for name, is_useless in found.items() if is_useless}
