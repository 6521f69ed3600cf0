"""Give every row its part of the cells that are merged over several rows."""

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Final
from zipfile import ZipFile

from openpyxl.utils import column_index_from_string

from wizard.intake.grid import Grid

_MERGED: Final = re.compile(rb"""<(?:\w+:)?mergeCell\s+ref=["']([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})["']""")


def fill(grid: Grid, raw: bytes, part: str) -> Grid:
    """Return the rows of a sheet with what is merged downward in each; `part` is the sheet's place in the workbook.

    Cells that are merged sideways stay as they are: those are titles. Empty rows stay empty.
    """
    rows = [list(row) for row in grid]
    done: dict[int, int] = {}
    for column, top, bottom in sorted(_merged(raw, part)):
        # Real areas do not overlap; made-up ones would fill the same cells without end.
        first = max(top, done.get(column, 0)) + 1
        done[column] = max(bottom, done.get(column, 0))
        value = rows[top][column] if top < len(rows) and column < len(rows[top]) else ""
        for row in filter(any, rows[first : bottom + 1] if value else ()):
            row.extend([""] * (column + 1 - len(row)))
            row[column] = row[column] or value
    return tuple(tuple(row) for row in rows)


def _merged(raw: bytes, part: str) -> Iterator[tuple[int, int, int]]:
    with ZipFile(BytesIO(raw)) as archive:
        sheet = archive.read(part)
    for letters, top, bottom in _MERGED.findall(sheet):
        if bottom != top:
            yield column_index_from_string(letters.decode("ascii")) - 1, max(int(top) - 1, 0), int(bottom) - 1
