"""Say where the names in one cell stand, and make them fit."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import Final, TypeAlias

HEADING: Final = 2.4
"""Lines kept free at the top of every cell, for the sign and the name of its role."""

FOOT: Final = 0.5
"""Lines kept free at the bottom of every cell."""

MARGIN: Final = 0.04
"""Part of a cell's width kept free on its left and its right."""

_CHARACTERS: Final = 54
"""Characters that fit side by side over the whole width of a matrix."""

_CHARACTERS_WIDE: Final = 84
"""The same for a matrix of more than two columns, which stands over the whole screen."""

_NARROW: Final = 2

_LONGEST: Final = 30
"""Characters of a name in a cell, even where more would fit."""


@dataclass(frozen=True)
class Name:
    """Place a name: x is its left side and y its middle, both in cells; `text` may be shortened, `full` is not."""

    id: str
    text: str
    full: str
    x: float
    y: float


Member: TypeAlias = tuple[str, str]
"""The id and the name of a neighbourhood."""


def _name_columns(count: int, columns: int) -> int:
    fitting = 3 if columns <= 2 else 2 if columns == 3 else 1
    return min(fitting, 1 if count <= 7 else 2 if count <= 24 else 3)


def _head(name: str, limit: int) -> str:
    return name if len(name) <= limit else name[: limit - 1].rstrip() + "…"


def _head_and_tail(name: str, limit: int) -> str:
    tail = (limit - 1) // 2
    return name if len(name) <= limit else f"{name[: limit - 1 - tail].rstrip()}…{name[-tail:].lstrip()}"


def shortened(names: Sequence[str], limit: int) -> tuple[str, ...]:
    """Return each name in at most `limit` characters; names that share their first part keep their last part too."""
    heads = [_head(name, limit) for name in names]
    shared = Counter(heads)
    return tuple(
        head if shared[head] == 1 else _head_and_tail(name, limit) for name, head in zip(names, heads, strict=True)
    )


def lines(count: int, columns: int) -> int:
    """Return the lines that this many names take in one cell of a matrix that many columns wide."""
    return ceil(count / _name_columns(count, columns))


def names(members: Sequence[Member], place: tuple[int, int], columns: int, height: float) -> tuple[Name, ...]:
    """Return the names of a cell in columns, from the top left; `height` is the height of the cell in lines."""
    across, down = _name_columns(len(members), columns), lines(len(members), columns)
    room = _CHARACTERS if columns <= _NARROW else _CHARACTERS_WIDE
    texts = shortened([full for _, full in members], min(_LONGEST, room // columns // across))
    width = (1 - 2 * MARGIN) / across
    return tuple(
        Name(
            id=ident,
            text=text,
            full=full,
            x=place[0] + MARGIN + number // down * width,
            y=place[1] + 1 - (HEADING + number % down + 0.5) / height,
        )
        for number, ((ident, full), text) in enumerate(zip(members, texts, strict=True))
    )
