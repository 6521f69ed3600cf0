"""Recognise which column holds what, by its heading or by what stands in it."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from wizard.model.text import clean_line

_CODE: Final = re.compile(r"WK\d{4}[0-9A-Z]{2}|BU\d{4}[0-9A-Z]{4}", re.ASCII)
_NOT_A_LETTER: Final = re.compile(r"[\W\d_]+")
_NUMBER: Final = re.compile(r"[\d.,\s]+")

_HEADINGS: Final[dict[str, tuple[str, ...]]] = {
    "name": (
        *("buurtnaam", "naambuurt", "buurt", "buurten", "naam", "wijknaam", "naamwijk", "wijk", "wijken"),
        *("wijkbuurt", "wijkofbuurt", "wijkenenbuurten", "gebiedsnaam", "naamgebied", "gebied"),
        *("gwbnaam", "regionaam", "regio", "regios"),
    ),
    "code": ("buurtcode", "gwbcode", "code", "cbscode", "codering", "regiocode", "gebiedscode", "wijkcode"),
    "district": ("wijknaam", "naamwijk", "wijk", "stadsdeel", "stadsdeelnaam", "gebied", "gebiedsnaam"),
    "inhabitants": ("inwoners", "aantalinwoners", "inwoneraantal", "inwonertal", "bevolking", "inwonersaantal"),
    "homes": ("woningen", "aantalwoningen", "woningvoorraad", "aantalwoning", "woningaantal"),
    "planned_year": (
        "planning",
        "planjaar",
        "gepland",
        "geplandjaar",
        "startjaar",
        "jaarplanning",
        "jaarvanuitvoering",
    ),
    "code_year": ("codejaar", "jaarcode", "peiljaar", "jaar"),
}
"""Words above a column, without signs and spaces, the most telling one first."""

_KNOWN: Final = frozenset(word for words in _HEADINGS.values() for word in words)

Columns = Mapping[str, int]
"""The place of each field's column, from 0."""


def code(cell: str) -> str | None:
    """Return the CBS code in a cell, padded or not, or None when it holds something else."""
    found = cell.strip().upper()
    return found if _CODE.fullmatch(found) else None


def header(grid: Sequence[Sequence[str]]) -> int | None:
    """Return the place of the row with headings, which may stand below a title; None when there is none."""
    filled = [place for place, row in enumerate(grid) if any(cell.strip() for cell in row)][:5]
    wide = [place for place in filled if len(grid[place]) > 1]
    # In a list of one column only the first row can be a heading: further down "Buurt" may be a name.
    scores = {place: _known(grid[place]) for place in (wide or filled[:1])}
    best = max(scores, key=lambda place: scores[place], default=None)
    return best if best is not None and scores[best][0] else None


def recognise(grid: Sequence[Sequence[str]], head: int | None) -> Columns:
    """Return the columns that are recognised, by heading where there is one; codes by what they look like."""
    found = {} if head is None else _by_heading(grid[head])
    rows = grid if head is None else grid[head + 1 :]
    coded = _code_column(rows)
    if coded is not None:
        found = {field: column for field, column in found.items() if column != coded and field != "code"}
        found["code"] = coded
    elif found.get("code") is None and "code_year" in found:
        # Without codes a year can only be the year of the plans.
        found.setdefault("planned_year", found.pop("code_year"))
    if "name" not in found:
        found |= _name_column(rows, set(found.values()))
    return found


def _known(row: Sequence[str]) -> tuple[int, int]:
    # With as many headings, the fuller row is the heading and the other a title.
    return sum(_heading(cell) in _KNOWN for cell in row), sum(bool(cell.strip()) for cell in row)


def _heading(cell: str) -> str:
    return _NOT_A_LETTER.sub("", cell).lower()


def _by_heading(row: Sequence[str]) -> dict[str, int]:
    places: dict[str, int] = {}
    for place, cell in enumerate(row):
        places.setdefault(_heading(cell), place)
    found: dict[str, int] = {}
    for field, words in _HEADINGS.items():
        free = [places[word] for word in words if word in places and places[word] not in found.values()]
        found |= {field: free[0]} if free else {}
    return found


def _code_column(rows: Sequence[Sequence[str]]) -> int | None:
    cells: dict[int, list[str | None]] = {}
    for row in rows:
        for column, cell in enumerate(row):
            if cell.strip():
                cells.setdefault(column, []).append(code(cell))
    codes = {column: set(found) - {None} for column, found in cells.items() if found.count(None) * 2 < len(found)}
    # With a wijkcode and a buurtcode side by side, the finer one tells the rows apart.
    return max(codes, key=lambda column: len(codes[column]), default=None)


def _name_column(rows: Sequence[Sequence[str]], taken: set[int]) -> dict[str, int]:
    names: dict[int, int] = {}
    for row in rows:
        for column, cell in enumerate(row):
            text = clean_line(cell)
            if text and column not in taken and not _NUMBER.fullmatch(text) and not code(text):
                names[column] = names.get(column, 0) + 1
    best = max(names, key=lambda column: (names[column], -column), default=None)
    return {} if best is None else {"name": best}
