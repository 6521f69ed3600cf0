"""Lay out the legend above a picture: on one line, or two by two where a phone has no room for that."""

from typing import Final

from wizard.charts.ground import Part

LETTER: Final = 15
"""Pixels of a letter; readable from the back row."""

_HEIGHT: Final = 34
_LINE: Final = 19

_ROOM: Final = 320
_SIGN: Final = 46
_LETTER_WIDTH: Final = 7.5
"""Pixels that a phone has, and those of a sign with its air, and of a letter."""


def height(kinds: tuple[tuple[str, str], ...]) -> int:
    """Return the pixels it needs, on a phone too; Plotly puts what does not fit beside each other two by two."""
    wide = sum(_SIGN + _LETTER_WIDTH * len(name) for _, name in kinds)
    lines = 1 if wide <= _ROOM else -(-len(kinds) // 2)
    return _HEIGHT + (lines - 1) * _LINE if kinds else 0


def layout() -> Part:
    """Return a legend that only tells; nothing in it can be pressed."""
    return {
        "orientation": "h",
        "x": 0,
        "y": 1,
        "yref": "container",
        "yanchor": "top",
        "font": {"size": LETTER},
        "itemsizing": "constant",
        "itemclick": False,
        "itemdoubleclick": False,
    }
