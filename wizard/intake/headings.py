"""Understand the words above a column."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

_SIGNS: Final = re.compile(r"[\W_]+")
_SERIAL: Final = re.compile(r"_\d+")
_UNIT: Final = re.compile(r"\([^()]*\)")
_YEAR: Final = re.compile(r"(?<!\d)(?:19[89]|20\d|21\d)\d(?!\d)", re.ASCII)


class Vocabulary:
    """Know the words above the columns of one kind of list."""

    def __init__(self, words: Mapping[str, tuple[str, ...]]) -> None:
        """Take of each field the words, without signs and spaces, the most telling one first."""
        self.words = words
        self._known = frozenset(word for known in words.values() for word in known)

    def knows(self, cell: str) -> bool:
        """Tell whether a cell holds a word that stands above a column."""
        return self._word(cell) in self._known

    def fields(self, row: Sequence[str]) -> dict[str, int]:
        """Return the place of each field that has a heading in the row."""
        places: dict[str, int] = {}
        for place, cell in enumerate(row):
            places.setdefault(self._word(cell), place)
        found: dict[str, int] = {}
        for field, words in self.words.items():
            free = [places[word] for word in words if word in places and places[word] not in found.values()]
            found |= {field: free[0]} if free else {}
        return found

    def is_of(self, field: str, cell: str) -> bool:
        """Tell whether a cell holds a word that stands above this field."""
        return self._word(cell) in self.words[field]

    def _word(self, cell: str) -> str:
        whole = _plain(cell)
        # StatLine writes "Bevolking/Aantal inwoners (aantal)".
        return whole if whole in self._known else _plain(_UNIT.sub("", cell).rpartition("/")[2])


AREAS: Final = Vocabulary(
    {
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
)
"""The words above the columns of a list of neighbourhoods."""


def is_name(cell: str) -> bool:
    """Tell whether a cell holds a word that stands above names, of whatever areas."""
    return AREAS.is_of("name", cell) or AREAS.is_of("district", cell)


def year(cell: str) -> int | None:
    """Return the first year in a text such as "Code 2024" or "gwb_code_2023", or None."""
    return next(iter(years(cell)), None)


def years(cell: str) -> tuple[int, ...]:
    """Return every year that stands in a text, in its order."""
    return tuple(int(found) for found in _YEAR.findall(cell))


def _plain(cell: str) -> str:
    # A year or the number of a column may stand in a heading; "Wijk 1" is a name.
    return _SIGNS.sub("", _SERIAL.sub("", _YEAR.sub("", cell))).lower()
