"""Say of every row of a list what becomes of it, before anything changes."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from wizard.intake import answers, columns, headings, levels, names
from wizard.intake.answers import Answers
from wizard.intake.columns import Columns
from wizard.intake.known import Known
from wizard.model.entity import Neighbourhood
from wizard.model.sheet import Note, Row, Sheet, Verdict
from wizard.model.text import clean_line

ROW_LIMIT: Final = 1000
"""Rows in one list, without headings and empty rows; no municipality has as many neighbourhoods."""

_SOURCE: Final = re.compile(r"bron(nen)?\s*:|©", re.IGNORECASE)
_LINE_LIMIT: Final = 10 * ROW_LIMIT
"""Rows in one list, whatever stands in them."""


class TooMuch(ValueError):  # noqa: N818 - not an error of the program: it tells what is wrong with what came in
    """Refuse a list that is too large as a whole: holds what is counted, "rows" or "characters", and its limit."""

    def __init__(self, what: str, limit: int) -> None:
        """Keep what the screen needs to say it in words."""
        super().__init__(f"more than {limit} {what}")
        self.what, self.limit = what, limit


def judge(grid: Sequence[Sequence[str]], existing: Sequence[Neighbourhood], name_column: int | None = None) -> Sheet:
    """Return every row with its verdict, given the neighbourhoods that are there; raises TooMuch.

    `name_column` is the place from 0 of the column that the user chose; one that is not there counts for nothing.
    """
    head = columns.header(grid)
    start = 0 if head is None else head + 1
    filled = sum(any(cell.strip() for cell in row) for row in grid[start:])
    if filled > ROW_LIMIT or len(grid) > _LINE_LIMIT:
        raise TooMuch("rows", ROW_LIMIT)
    places = columns.recognise(grid, head, name_column)
    titles = tuple(_title(number, row) for number, row in enumerate(grid[:start], start=1))
    rows = (*titles, *_rows(grid, start, places, existing))
    return Sheet(rows, places, names.possible(grid, head, places), _gone(rows, existing))


def _title(number: int, cells: Sequence[str]) -> Row:
    text = answers.short(cells)
    return Row(number, text, Verdict.HEADER if text else Verdict.EMPTY, None, None, {})


def _rows(grid: Sequence[Sequence[str]], start: int, places: Columns, existing: Sequence[Neighbourhood]) -> list[Row]:
    above = [_above(grid, start, places.get(field)) for field in ("code", "name")]
    year = next(filter(None, map(headings.year, above)), None)
    read = [answers.read(number, grid[number - 1], places, year) for number in range(start + 1, len(grid) + 1)]
    division = levels.divide(read, grid, places)
    known = Known(existing, [row.name for row in read if row.name])
    rows: list[Row] = []
    for row in read:
        if district := division.districts.get(row.number):
            row.body.setdefault("district", district)
        verdict = Verdict.HEADER if _is_beside(row.name or "", above[1]) else division.verdicts.get(row.number)
        rows.append(_judge(row, known, verdict))
    return rows


def _is_beside(name: str, heading: str) -> bool:
    # Long lists repeat their headings on every page, and end with where they come from.
    return (bool(name) and name.casefold() == heading.casefold()) or _SOURCE.match(name) is not None


def _above(grid: Sequence[Sequence[str]], start: int, place: int | None) -> str:
    heads = grid[start - 1] if start else ()
    return (clean_line(heads[place]) or "") if place is not None and place < len(heads) else ""


def _judge(row: Answers, known: Known, verdict: Verdict | None) -> Row:
    if row.name is None:
        return _row(row, _nameless(row))
    if verdict:
        return _row(replace(row, ignored=()), verdict)
    if known.repeats(row.name, row.code):
        return _row(row, Verdict.DOUBLE)
    if known.unsure(row.name, row.code):
        return _row(row, Verdict.UNSURE)
    target = known.take(row.name, row.code, row.year)
    return _row(row, Verdict.NEW) if target is None else _met(row, target)


def _met(row: Answers, target: Neighbourhood) -> Row:
    verdict = Verdict.CHANGED if answers.differences(target, row.body) else Verdict.KNOWN
    recoded = row.code and target.code and row.code != target.code
    note = Note.RECODED if recoded else None
    return Row(row.number, row.text, verdict, row.name, row.code, row.body, target.id, row.ignored, note)


def _row(row: Answers, verdict: Verdict) -> Row:
    body = row.body if row.name else {}
    return Row(row.number, row.text, verdict, row.name, row.code, body, ignored=row.ignored)


def _nameless(row: Answers) -> Verdict:
    if "name" in row.ignored:
        return Verdict.TOO_LONG
    return Verdict.NO_NAME if row.text else Verdict.EMPTY


def _gone(rows: Sequence[Row], existing: Sequence[Neighbourhood]) -> tuple[str, ...]:
    # A list about half of what is there, or less, is an addition: what it leaves out is not gone.
    met = {row.target for row in rows if row.target}
    if len(met) * 2 <= len(existing):
        return ()
    told = {row.name.casefold() for row in rows if row.name} | {row.code for row in rows if row.code}
    left = (found for found in existing if found.id not in met)
    return tuple(found.id for found in left if found.name.casefold() not in told and found.code not in told)
