"""Tell gemeente, wijk and buurt apart in a list that holds all three, as those of Statistics Netherlands do."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from wizard.intake.answers import Answers
from wizard.intake.columns import Columns
from wizard.model.sheet import Verdict


class Level(Enum):
    """Name how large an area is."""

    LARGER = auto()
    DISTRICT = auto()
    NEIGHBOURHOOD = auto()


_WORDS: Final = {
    **dict.fromkeys(("gemeente", "land", "nederland", "provincie", "landsdeel"), Level.LARGER),
    "wijk": Level.DISTRICT,
    "buurt": Level.NEIGHBOURHOOD,
}
_PREFIXES: Final = {"WK": Level.DISTRICT, "BU": Level.NEIGHBOURHOOD}
_LARGER: Final = re.compile(r"GM\d{4}|NL\d{2}|PV\d{2}|LD\d{2}", re.ASCII)


_TOTAL: Final = re.compile(r"(sub|eind)?totaal\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Division:
    """Hold, by number of row, the verdict on areas that are too large, and the name of the wijk of each buurt."""

    verdicts: Mapping[int, Verdict]
    districts: Mapping[int, str]


def divide(rows: Sequence[Answers], grid: Sequence[Sequence[str]], places: Columns) -> Division:
    """Return which rows are a gemeente or a total, or the wijk of a buurt in the same list.

    A wijk without buurten in the list is a neighbourhood of its own: many lists hold wijken only.
    """
    levels = {row.number: _level(row, grid[row.number - 1], places) for row in rows}
    larger = {number: Verdict.MUNICIPALITY for number, level in levels.items() if level is Level.LARGER}
    coded = {row.code[2:]: row for row in rows if row.code and levels[row.number] is Level.DISTRICT}
    inside: dict[int, Answers] = {}
    above: Answers | None = None
    for row in rows:
        above = row if levels[row.number] is Level.DISTRICT else above
        if levels[row.number] is Level.NEIGHBOURHOOD:
            home = coded.get(row.code[2:8]) if row.code else above
            inside |= {row.number: home} if home else {}
    outer = {home.number: Verdict.DISTRICT for home in inside.values()}
    return Division(larger | outer, {number: home.name for number, home in inside.items() if home.name})


def _level(row: Answers, cells: Sequence[str], places: Columns) -> Level | None:
    told = _WORDS.get(_cell(cells, places.get("level")).lower())
    if told or _LARGER.fullmatch(_cell(cells, places.get("code")).upper()) or _TOTAL.match(row.name or ""):
        return told or Level.LARGER
    return _PREFIXES.get(row.code[:2]) if row.code else None


def _cell(cells: Sequence[str], place: int | None) -> str:
    return cells[place].strip() if place is not None and place < len(cells) else ""
