"""Recognise which column holds what, by its heading or by what stands in it."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from wizard.intake import headings
from wizard.intake.headings import Vocabulary
from wizard.model.text import clean_line

_CODE: Final = re.compile(r"WK\d{4}[0-9A-Z]{2}|BU\d{4}[0-9A-Z]{4}", re.ASCII)
_NUMBER: Final = re.compile(r"[\d.,\s]+")

Columns = Mapping[str, int]
"""The place of each field's column, from 0; `level` is the column that tells a gemeente, wijk or buurt apart."""


def code(cell: str) -> str | None:
    """Return the CBS code in a cell, padded or not, or None when it holds something else."""
    found = cell.strip().upper()
    return found if _CODE.fullmatch(found) else None


def is_word(cell: str) -> bool:
    """Tell whether a cell could hold a name: something to be seen, and neither a number nor a code."""
    text = clean_line(cell)
    return text is not None and not _NUMBER.fullmatch(text) and not code(text)


def header(grid: Sequence[Sequence[str]], vocabulary: Vocabulary = headings.AREAS, least: int = 1) -> int | None:
    """Return the place of the row with headings, which may stand below a title; None when there is none.

    `least` is how many known words make a row of headings.
    """
    filled = [place for place, row in enumerate(grid) if any(cell.strip() for cell in row)][:5]
    wide = [place for place in filled if len(grid[place]) > 1]
    # In a list of one column only the first row can be a heading: further down "Buurt" may be a name.
    scores = {place: _known(grid[place], vocabulary) for place in (wide or filled[:1])}
    best = max(scores, key=lambda place: scores[place], default=None)
    return best if best is not None and scores[best][0] >= least else None


def recognise(grid: Sequence[Sequence[str]], head: int | None, name: int | None = None) -> Columns:
    """Return the columns that are recognised, by heading where there is one; codes by what they look like.

    A name column that the user chose goes before what its heading says.
    """
    above = () if head is None else grid[head]
    rows = grid if head is None else grid[head + 1 :]
    found = headings.AREAS.fields(above)
    if name is not None and any(0 <= name < len(row) for row in rows):
        found = {field: column for field, column in found.items() if field != "name" and column != name}
        found["name"] = name
    coded = _code_column(rows, _of_year(above, found.get("name")))
    if coded is not None:
        found = {field: column for field, column in found.items() if column != coded and field != "code"}
        found["code"] = coded
    elif found.get("code") is None and "code_year" in found:
        # Without codes a year can only be the year of the plans.
        found.setdefault("planned_year", found.pop("code_year"))
    if "name" not in found:
        found |= _name_column(rows, set(found.values()))
    if coded is not None and _is_of_district(rows, coded, found.get("name")):
        del found["code"]
    return found


def _known(row: Sequence[str], vocabulary: Vocabulary) -> tuple[int, int]:
    # With as many headings, the fuller row is the heading and the other a title.
    return sum(vocabulary.knows(cell) for cell in row), sum(bool(cell.strip()) for cell in row)


def _of_year(above: Sequence[str], name: int | None) -> frozenset[int]:
    """Return the columns with the same year in the heading as the names have."""
    year = headings.year(above[name]) if name is not None and name < len(above) else None
    return frozenset(place for place, cell in enumerate(above) if year is not None and headings.year(cell) == year)


def _code_column(rows: Sequence[Sequence[str]], same_year: frozenset[int]) -> int | None:
    cells: dict[int, list[str | None]] = {}
    for row in rows:
        for column, cell in enumerate(row):
            if cell.strip():
                cells.setdefault(column, []).append(code(cell))
    codes = {column: set(found) - {None} for column, found in cells.items() if found.count(None) * 2 < len(found)}
    # With a wijkcode and a buurtcode side by side, the finer one tells the rows apart.
    return max(codes, key=lambda column: (column in same_year, len(codes[column])), default=None)


def _is_of_district(rows: Sequence[Sequence[str]], coded: int, name: int | None) -> bool:
    """Tell whether the codes are of the wijken that the buurten lie in: far fewer of them than names."""
    pairs = [(row[name], code(row[coded])) for row in rows if name is not None and max(name, coded) < len(row)]
    codes = {found for _, found in pairs if found}
    names = {name.casefold() for name, found in pairs if found}
    return len(codes) * 4 < len(names) * 3 and all(found.startswith("WK") for found in codes)


def _name_column(rows: Sequence[Sequence[str]], taken: set[int]) -> dict[str, int]:
    names: dict[int, int] = {}
    for row in rows:
        for column, cell in enumerate(row):
            if column not in taken and is_word(cell):
                names[column] = names.get(column, 0) + 1
    best = max(names, key=lambda column: (names[column], -column), default=None)
    return {} if best is None else {"name": best}
