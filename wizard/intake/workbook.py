"""Read the sheets of a workbook (.xlsx) as rows of texts, only as far as a list of neighbourhoods can go."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time
from io import BytesIO
from itertools import islice
from typing import Final

from defusedxml.common import DefusedXmlException
from openpyxl import load_workbook
from openpyxl.workbook.workbook import Workbook
from openpyxl.worksheet._read_only import ReadOnlyWorksheet

from wizard.intake import archive, columns, merged
from wizard.intake.grid import COLUMNS, Grid, bounded
from wizard.intake.judge import ROW_LIMIT
from wizard.intake.refused import FileRefused
from wizard.model.sheet import Refusal

SHEETS: Final = 50
"""Sheets that are looked at."""

ROWS: Final = 10_000
"""Rows in which a list may lie."""

GAP: Final = 1_000
"""Empty rows after which a list is over; some sheets are formatted down to the last row that Excel has."""

_SAMPLE: Final = 100
_PART: Final = "_worksheet_path"
"""Where the reader keeps a sheet's place in the file; merged cells are told nowhere else without reading all of it."""


@dataclass(frozen=True, slots=True)
class Book:
    """Hold one sheet of a workbook, its name, and the names of all that can be seen."""

    grid: Grid
    sheet: str | None
    sheets: tuple[str, ...]


def read(raw: bytes, wanted: str | None = None) -> Book:
    """Return the wanted sheet, or else the one that looks most like a list; raises FileRefused."""
    archive.check(raw)
    try:
        book = load_workbook(BytesIO(raw), read_only=True, data_only=True, keep_links=False)
        try:
            return _choose(raw, book, wanted)
        finally:
            book.close()
    except FileRefused:
        raise
    except Exception as error:
        # The reader expects what Excel writes, and stumbles over the rest with any error there is.
        bomb = isinstance(error, DefusedXmlException) or isinstance(error.__cause__, DefusedXmlException)
        raise FileRefused(Refusal.BOMB if bomb else Refusal.BROKEN) from error


def cell(value: object) -> str:
    """Return what a cell holds as a list in a text file would: whole numbers without a point, dates as 2030-12-31."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "minutes")
    return str(value)


def _choose(raw: bytes, book: Workbook, wanted: str | None) -> Book:
    seen = {sheet.title: sheet for sheet in book.worksheets[:SHEETS] if sheet.sheet_state == "visible"}
    sample = {name: tuple(islice(_rows(sheet), _SAMPLE)) for name, sheet in seen.items()}
    name = wanted if wanted in seen else max(sample, key=lambda name: _likeness(sample[name]), default=None)
    if name is None:
        return Book((), None, ())
    return Book(merged.fill(tuple(_rows(seen[name])), raw, getattr(seen[name], _PART)), name, tuple(seen))


def _likeness(grid: Grid) -> tuple[int, int]:
    head = columns.header(grid)
    found = columns.recognise(grid, head)
    return len(found) + (head is not None), sum(any(row) for row in grid)


def _rows(sheet: ReadOnlyWorksheet) -> Iterator[tuple[str, ...]]:
    # Some programs write a wrong size of the sheet, after which the reader would stop too early.
    sheet.reset_dimensions()
    empty: list[tuple[str, ...]] = []
    for number, values in enumerate(sheet.iter_rows(min_row=1, max_col=COLUMNS, values_only=True)):
        row = bounded(cell(value) for value in values)
        if not any(row):
            empty.append(())
            if len(empty) > GAP:
                return
            continue
        if number >= ROWS:
            raise FileRefused(Refusal.TOO_MANY_ROWS, str(ROW_LIMIT))
        yield from empty
        empty.clear()
        yield row
