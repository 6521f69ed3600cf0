"""Read a file with a list of neighbourhoods, whatever program made it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from wizard.intake import encoding, grid, signature, workbook
from wizard.intake.judge import ROW_LIMIT, TooMuch, judge
from wizard.intake.refused import FileRefused
from wizard.intake.signature import Kind
from wizard.intake.workbook import Book
from wizard.model.entity import Neighbourhood
from wizard.model.sheet import Refusal, Sheet

MEGABYTES: Final = 10
"""Size of one file."""

_LINES: Final = 20_000
"""Line breaks in a text file; a list with more is not even divided into cells."""


def read(
    raw: bytes,
    name: str,
    existing: Sequence[Neighbourhood],
    *,
    sheet: str | None = None,
    name_column: int | None = None,
) -> Sheet:
    """Return every row of a file with its verdict; raises FileRefused.

    Raw holds the file, and name is its name, which decides nothing. Sheet and name_column are what the user chose out
    of an earlier answer; after such a choice a sheet without names is no reason to refuse, so that another follows.
    """
    if len(raw) > MEGABYTES * 1_000_000:
        raise FileRefused(Refusal.TOO_LARGE, str(MEGABYTES))
    book = _open(raw, name, sheet)
    try:
        judged = judge(book.grid, existing, name_column)
    except TooMuch:
        raise FileRefused(Refusal.TOO_MANY_ROWS, str(ROW_LIMIT)) from None
    if sheet is None and name_column is None:
        if not any(row.text for row in judged.rows):
            raise FileRefused(Refusal.EMPTY)
        if not any(row.name for row in judged.rows):
            raise FileRefused(Refusal.NOT_A_LIST)
    return replace(judged, sheets=book.sheets, sheet=book.sheet)


def _open(raw: bytes, name: str, sheet: str | None) -> Book:
    if signature.kind(raw, name) is Kind.ZIP:
        return workbook.read(raw, sheet)
    text = encoding.text(raw)
    if text.count("\n") > _LINES:
        raise FileRefused(Refusal.TOO_MANY_ROWS, str(ROW_LIMIT))
    return Book(grid.split(text), None, ())
