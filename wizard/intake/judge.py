"""Say of every row of a list what becomes of it, before anything changes."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from wizard.intake import columns
from wizard.intake.columns import Columns
from wizard.intake.known import Known
from wizard.model import check
from wizard.model.entity import Neighbourhood
from wizard.model.item import Body, Value
from wizard.model.sheet import Row, Sheet, Verdict
from wizard.model.text import clean_line

ROW_LIMIT: Final = 1000
"""Rows in one list; no municipality has as many neighbourhoods."""

SHORT: Final = 80
"""Characters of a row that are shown again."""

_NUMBER: Final = re.compile(r"\d{1,9}|\d{1,3}(\.\d{3}){1,3}", re.ASCII)
_NUMBERS: Final = ("inhabitants", "homes", "planned_year", "code_year")


class TooMuch(ValueError):  # noqa: N818 - not an error of the program: it tells what is wrong with what came in
    """Refuse a list that is too large as a whole: holds what is counted, "rows" or "characters", and its limit."""

    def __init__(self, what: str, limit: int) -> None:
        """Keep what the screen needs to say it in words."""
        super().__init__(f"more than {limit} {what}")
        self.what, self.limit = what, limit


def judge(grid: Sequence[Sequence[str]], existing: Sequence[Neighbourhood]) -> Sheet:
    """Return every row with its verdict, given the neighbourhoods that are there; raises TooMuch."""
    if len(grid) > ROW_LIMIT:
        raise TooMuch("rows", ROW_LIMIT)
    head = columns.header(grid)
    places = columns.recognise(grid, head)
    known = Known(existing)
    rows = [_title(number, row) for number, row in enumerate(grid[: head + 1], start=1)] if head is not None else []
    rows += [_judge(number, grid[number - 1], places, known) for number in range(len(rows) + 1, len(grid) + 1)]
    return Sheet(tuple(rows), places)


def _title(number: int, cells: Sequence[str]) -> Row:
    verdict = Verdict.HEADER if any(clean_line(cell) for cell in cells) else Verdict.EMPTY
    return Row(number, _short(cells), verdict, None, None, {})


def _judge(number: int, cells: Sequence[str], places: Columns, known: Known) -> Row:
    text, body, ignored = _short(cells), *_answers(cells, places)
    name, code = body.get("name"), body.get("code")
    if not isinstance(name, str):
        return Row(number, text, _nameless(text, ignored), None, None, {}, ignored=ignored)
    found = code if isinstance(code, str) else None
    if known.repeats(name, found):
        return Row(number, text, Verdict.DOUBLE, name, found, body, ignored=ignored)
    if known.unsure(name, found):
        return Row(number, text, Verdict.UNSURE, name, found, body, ignored=ignored)
    target = known.take(name, found)
    if target is None:
        return Row(number, text, Verdict.NEW, name, found, body, ignored=ignored)
    verdict = Verdict.CHANGED if differences(target, body) else Verdict.KNOWN
    return Row(number, text, verdict, name, found, body, target.id, ignored)


def differences(there: Neighbourhood, body: Body) -> Mapping[str, tuple[Value, Value]]:
    """Return what a row would change: of each such field what is there and what comes."""
    pairs = {field: (getattr(there, field), value) for field, value in body.items()}
    # Capitals alone are no reason to rename: lists from elsewhere often shout.
    return {field: pair for field, pair in pairs.items() if _plain(pair[0]) != _plain(pair[1])}


def _plain(value: Value) -> Value:
    return value.casefold() if isinstance(value, str) else value


def _nameless(text: str, ignored: tuple[str, ...]) -> Verdict:
    if "name" in ignored:
        return Verdict.TOO_LONG
    return Verdict.NO_NAME if text else Verdict.EMPTY


def _answers(cells: Sequence[str], places: Columns) -> tuple[Body, tuple[str, ...]]:
    body: Body = {}
    ignored: list[str] = []
    for field, place in places.items():
        text = clean_line(cells[place]) if place < len(cells) else None
        if text is None:
            continue
        try:
            body[field] = check.value(Neighbourhood.kind, field, _value(field, text))
        except check.Invalid:
            ignored.append(field)
    return body, tuple(ignored)


def _value(field: str, text: str) -> Value:
    if field == "code":
        return columns.code(text) or text
    if field in _NUMBERS:
        whole = text.replace(" ", "")
        return int(whole.replace(".", "")) if _NUMBER.fullmatch(whole) else text
    return text


def _short(cells: Sequence[str]) -> str:
    text = " | ".join(filter(None, (clean_line(cell) for cell in cells)))
    return text if len(text) <= SHORT else f"{text[: SHORT - 1]}…"
