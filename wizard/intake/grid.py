"""Divide pasted text into rows and cells."""

import csv
from io import StringIO
from typing import Final, TypeAlias

from wizard.intake import columns

Grid: TypeAlias = tuple[tuple[str, ...], ...]

# A byte order mark and zero-width spaces come along from other programs and are part of no name.
_INVISIBLE: Final[dict[int, None]] = {0xFEFF: None, 0x200B: None}

# A separator that nobody types: one column of Excel comes without tabs, but with quotes around line breaks.
_NO_SIGN: Final = "\x1f"


def split(text: str) -> Grid:
    """Return the rows of a pasted text, empty ones too; a text without clear columns has one cell per row."""
    clear = text.translate(_INVISIBLE).replace("\r\n", "\n").replace("\r", "\n").rstrip("\n")
    if "\t" in clear:
        return _cells(clear, "\t")
    for sign in ";,":
        grid = _cells(clear, sign)
        if _holds_columns(grid, sign):
            return grid
    # A comma or semicolon in a name, as in "Centrum, oud", divides nothing.
    return _cells(clear, _NO_SIGN)


def _cells(text: str, sign: str) -> Grid:
    # A lone quote belongs to a name; read as the start of a quoted cell it would swallow the rows below it.
    quoting = csv.QUOTE_NONE if text.count('"') % 2 else csv.QUOTE_MINIMAL
    reader = csv.reader(StringIO(text, newline=""), delimiter=sign, quoting=quoting, skipinitialspace=True)
    try:
        return tuple(tuple(row) for row in reader)
    except csv.Error:
        return tuple(tuple(line.split(sign)) for line in text.split("\n"))


def _holds_columns(grid: Grid, sign: str) -> bool:
    wide = [row for row in grid if len(row) > 1]
    filled = [row for row in grid if any(cell.strip() for cell in row)]
    if len(wide) * 4 < len(filled) * 3 or not wide:
        return False
    # Names hold commas, but hardly ever semicolons.
    if sign == ";" and len(filled) > 1:
        return True
    head = columns.header(grid)
    if head is not None and len(grid[head]) > 1:
        return True
    codes = sum(any(columns.code(cell) for cell in row) for row in filled)
    return codes * 2 > len(filled)
