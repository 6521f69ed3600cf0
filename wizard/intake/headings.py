"""Understand the words above a column."""

import re
from collections.abc import Sequence
from typing import Final

_SIGNS: Final = re.compile(r"[\W_]+")
_SERIAL: Final = re.compile(r"_\d+")
_UNIT: Final = re.compile(r"\([^()]*\)")
_YEAR: Final = re.compile(r"(?<!\d)(?:19[89]|20\d|21\d)\d(?!\d)", re.ASCII)

_HEADINGS: Final[dict[str, tuple[str, ...]]] = {
    "name": (
        *("buurtnaam", "naambuurt", "buurt", "buurten", "naam", "wijknaam", "naamwijk", "wijk", "wijken"),
        *("wijkbuurt", "wijkofbuurt", "wijkenenbuurten", "gebiedsnaam", "naamgebied", "gebied"),
        *("gwbnaam", "regionaam", "regio", "regios"),
    ),
    "code": (
        *("buurtcode", "gwbcode", "code", "cbscode", "codering", "regiocode", "gebiedscode", "wijkcode"),
        *("codebuurt", "codewijk"),
    ),
    "district": ("wijknaam", "naamwijk", "wijk", "stadsdeel", "stadsdeelnaam", "gebied", "gebiedsnaam"),
    "inhabitants": (
        *("inwoners", "aantalinwoners", "inwoneraantal", "inwonertal", "bevolking", "inwonersaantal", "ainw"),
    ),
    "homes": ("woningen", "aantalwoningen", "woningvoorraad", "aantalwoning", "woningaantal", "awoning", "awon"),
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
    "level": ("recs", "soortregio", "regiosoort", "soortgebied"),
}
"""Words above a column, without signs and spaces, the most telling one first."""

_KNOWN: Final = frozenset(word for words in _HEADINGS.values() for word in words)


def is_known(cell: str) -> bool:
    """Tell whether a cell holds a word that stands above a column."""
    return _word(cell) in _KNOWN


def is_name(cell: str) -> bool:
    """Tell whether a cell holds a word that stands above names, of whatever areas."""
    return _word(cell) in {*_HEADINGS["name"], *_HEADINGS["district"]}


def fields(row: Sequence[str]) -> dict[str, int]:
    """Return the place of each field that has a heading in the row."""
    places: dict[str, int] = {}
    for place, cell in enumerate(row):
        places.setdefault(_word(cell), place)
    found: dict[str, int] = {}
    for field, words in _HEADINGS.items():
        free = [places[word] for word in words if word in places and places[word] not in found.values()]
        found |= {field: free[0]} if free else {}
    return found


def year(cell: str) -> int | None:
    """Return the year in a heading such as "Code 2024" or "gwb_code_2023", or None."""
    found = _YEAR.search(cell)
    return int(found[0]) if found else None


def _word(cell: str) -> str:
    whole = _plain(cell)
    # StatLine writes "Bevolking/Aantal inwoners (aantal)".
    return whole if whole in _KNOWN else _plain(_UNIT.sub("", cell).rpartition("/")[2])


def _plain(cell: str) -> str:
    # A year or the number of a column may stand in a heading; "Wijk 1" is a name.
    return _SIGNS.sub("", _SERIAL.sub("", _YEAR.sub("", cell))).lower()
