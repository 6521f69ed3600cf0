"""Say what a text is that a browser brought back after the server had forgotten it."""

from enum import StrEnum


class Recall(StrEnum):
    """Name what to do with it: show what is stored, store it, or show both."""

    UNTOUCHED = "untouched"
    TYPED = "typed"
    CLASH = "clash"
