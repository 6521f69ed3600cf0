"""Find every column that could hold the names, so that the user chooses where more fit."""

from collections.abc import Sequence
from itertools import islice
from typing import Final

from wizard.intake import headings
from wizard.intake.columns import Columns, is_word
from wizard.model.sheet import NameColumn
from wizard.model.text import clean_line

_MOST: Final = 8
_EXAMPLES: Final = 3
_LENGTH: Final = 60
"""Characters of an example; the screen shows three side by side."""


def possible(grid: Sequence[Sequence[str]], head: int | None, places: Columns) -> tuple[NameColumn, ...]:
    """Return the columns that could hold the names, at most eight, from left to right; the used one among them."""
    above = () if head is None else grid[head]
    rows = grid if head is None else grid[head + 1 :]
    used = places.get("name")
    taken = {column for field, column in places.items() if field not in {"name", "district"}}
    fit = [
        column
        for column in range(max(map(len, rows), default=0))
        if column == used
        or (column not in taken and _fits(above[column] if column < len(above) else "", _words(rows, column)))
    ]
    kept = sorted(sorted(fit, key=lambda column: column != used)[:_MOST])
    return tuple(_column(above, _words(rows, column), column) for column in kept)


def _words(rows: Sequence[Sequence[str]], column: int) -> list[str]:
    return [row[column] for row in rows if column < len(row) and row[column].strip()]


def _fits(heading: str, cells: list[str]) -> bool:
    words = [cell for cell in cells if is_word(cell)]
    if len(words) * 3 < len(cells) * 2 or not words:
        return False
    # A remark such as "nee" comes back in many rows; a name hardly ever does.
    return headings.is_name(heading) or len(set(words)) * 3 > len(words) * 2


def _column(above: Sequence[str], cells: list[str], place: int) -> NameColumn:
    heading = clean_line(above[place]) if place < len(above) else None
    texts = dict.fromkeys(text for cell in cells if (text := clean_line(cell)))
    return NameColumn(place, heading, tuple(text[:_LENGTH] for text in islice(texts, _EXAMPLES)))
