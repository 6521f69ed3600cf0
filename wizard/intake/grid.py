"""Divide the text of a paste or a file into rows and cells."""

import csv
import re
from collections.abc import Iterable
from io import StringIO
from itertools import islice
from typing import Final, TypeAlias

from wizard.intake import columns, headings
from wizard.intake.headings import Vocabulary

Grid: TypeAlias = tuple[tuple[str, ...], ...]

COLUMNS: Final = 256
"""Columns of a list that are looked at; the longest yearly list of Statistics Netherlands has about 150."""

CELL: Final = 1_000
"""Characters of a cell that are looked at; a name has at most 200."""

# A byte order mark and zero-width spaces come along from other programs and are part of no name.
_INVISIBLE: Final[dict[int, None]] = {0xFEFF: None, 0x200B: None}

# A separator that nobody types: one column of Excel comes without tabs, but with quotes around line breaks.
_NO_SIGN: Final = "\x1f"
_TOLD: Final = re.compile(r"sep=([;,|\t])(?=\n|$)", re.IGNORECASE)
_TITLES: Final = 5
"""Lines above the headings that have no columns."""


def split(text: str, *, cell: int = CELL, vocabulary: Vocabulary = headings.AREAS, wide: bool = False) -> Grid:
    """Return the rows of a text, empty ones too; a text without clear columns has one cell per row.

    `cell` is how many characters of a cell are looked at, `vocabulary` knows the words above the columns, and a `wide`
    list has columns even when it is a single row.
    """
    clear = text.translate(_INVISIBLE).replace("\r\n", "\n").replace("\r", "\n").rstrip("\n")
    # Excel itself takes a first line with the separator, and some programs write one for it.
    if told := _TOLD.match(clear):
        return _cells(clear[told.end() :], told[1], cell)
    tabbed = _cells(clear, "\t", cell) if "\t" in clear else ()
    if len(_wide(tabbed)) * 2 > len(_filled(tabbed)):
        return tabbed
    cut = ((sign, _cells(clear, sign, cell)) for sign in ";|," if sign in clear)
    fit = (grid for sign, grid in cut if _holds_columns(grid, sign, vocabulary, wide=wide))
    # Sentences hold every sign there is: what brings headings or more columns to light is what divides.
    found = max(fit, key=lambda grid: _clearness(grid, vocabulary), default=()) if wide else next(fit, ())
    # A comma or semicolon in a name, as in "Centrum, oud", divides nothing.
    return found or tabbed or _cells(clear, _NO_SIGN, cell)


def bounded(row: Iterable[str], limit: int = CELL) -> tuple[str, ...]:
    """Return a row no wider, and its cells no longer, than a list can be."""
    return tuple(cell[:limit] for cell in islice(row, COLUMNS))


def _cells(text: str, sign: str, limit: int) -> Grid:
    # A lone quote belongs to a name; read as the start of a quoted cell it would swallow the rows below it.
    quoting = csv.QUOTE_NONE if text.count('"') % 2 else csv.QUOTE_MINIMAL
    reader = csv.reader(StringIO(text, newline=""), delimiter=sign, quoting=quoting, skipinitialspace=True)
    try:
        return tuple(bounded(row, limit) for row in reader)
    except csv.Error:
        return tuple(bounded(line.split(sign, COLUMNS), limit) for line in text.split("\n"))


def _wide(grid: Grid) -> list[tuple[str, ...]]:
    return [row for row in grid if len(row) > 1]


def _filled(grid: Grid) -> list[tuple[str, ...]]:
    return [row for row in grid if any(cell.strip() for cell in row)]


def _holds_columns(grid: Grid, sign: str, vocabulary: Vocabulary, *, wide: bool) -> bool:
    rows, filled = _wide(grid), _filled(grid)
    titles = next((place for place, row in enumerate(filled[: _TITLES + 1]) if len(row) > 1), 0)
    if not rows or len(rows) * 4 < (len(filled) - titles) * 3 or len(rows) * 2 < len(filled):
        return False
    # Names hold commas, but hardly ever semicolons or bars.
    if sign != "," and (wide or len(filled) > 1):
        return True
    head = columns.header(grid, vocabulary)
    if head is not None and len(grid[head]) > 1:
        return True
    codes = sum(any(columns.code(cell) for cell in row) for row in filled)
    return codes * 2 > len(filled)


def _clearness(grid: Grid, vocabulary: Vocabulary) -> tuple[bool, int]:
    return columns.header(grid, vocabulary) is not None, min(map(len, _filled(grid)), default=0)
