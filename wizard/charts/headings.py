"""Write the names of columns above a picture: in few lines, and on their side where a phone has no room for them."""

from textwrap import wrap
from typing import Final

from wizard.logic.layout import Board

_CHARACTERS, _MORE_CHARACTERS = 12, 16
"""Characters of a line; more where the name has not enough with two lines of them."""

_LINE: Final = 22
_LETTER: Final = 7.5
"""Pixels of a line and of a letter."""

_UPRIGHT: Final = 4
"""Columns whose names can stand upright on a phone."""


def of(board: Board) -> list[list[str]]:
    """Return the name of every column in one or two lines; the end may go."""
    return [_lines(column.name) for column in board.columns]


def _lines(name: str) -> list[str]:
    lines = wrap(name, _CHARACTERS, break_long_words=False)
    if len(lines) <= 2 and max(map(len, lines), default=0) <= _MORE_CHARACTERS:
        return lines
    first, *more = wrap(name, _MORE_CHARACTERS)
    return [first, f"{more[0]} …" if len(more) > 1 else more[0]] if more else [first]


def height(names: list[list[str]]) -> int:
    """Return the pixels that upright names need."""
    return max(map(len, names), default=0) * _LINE


def more_when_turned(names: list[list[str]]) -> int:
    """Return the pixels that names need besides when a phone turns them; without those it would press the lanes."""
    if len(names) <= _UPRIGHT:
        return 0
    longest = max(len(line) for lines in names for line in lines)
    return max(0, round(longest * _LETTER) - height(names))
