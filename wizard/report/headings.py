"""Remember headings, and count them as a house style does, so that the table of contents shows what Word will show."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from wizard.model.house import HouseNumber

_PLACE: Final = re.compile(r"%([1-9])")
_ROMAN: Final = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc")),
    *((50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)


@dataclass(frozen=True)
class Heading:
    """Remember a heading: its level from 1, its text, its bookmark and the number of its mark in `Paper.pages`."""

    level: int
    text: str
    bookmark: str
    mark: int


@dataclass(frozen=True)
class Title:
    """Hold what is written as a heading, the number that Word puts before it, and whether it has to be held back."""

    said: str
    number: str = ""
    bare: bool = False

    @property
    def whole(self) -> str:
        """Return what people read."""
        return f"{self.number} {self.said}" if self.number else self.said


def _roman(number: int) -> str:
    made = ""
    for worth, letters in _ROMAN:
        count, number = divmod(number, worth)
        made += letters * count
    return made


def _letter(number: int) -> str:
    """Return a … z, and after those aa, bb and so on, as Word counts."""
    times, place = divmod(number - 1, 26)
    return chr(ord("a") + place) * (times + 1)


_FIGURES: Final[dict[str, Callable[[int], str]]] = {
    "upperRoman": lambda number: _roman(number).upper(),
    "lowerRoman": _roman,
    "upperLetter": lambda number: _letter(number).upper(),
    "lowerLetter": _letter,
    "decimalZero": lambda number: f"{number:02}",
}


class Numbers:
    """Count the headings of a document."""

    def __init__(self, levels: Sequence[HouseNumber | None]) -> None:
        """Start before the first heading; a level without a number is not counted."""
        self._levels = levels
        self.off = False
        """Leave numbers out of this whole document: it has its own, that people refer to."""
        self._counts: dict[int, int] = {}

    def has(self, level: int) -> bool:
        """Tell whether headings of a level are numbered."""
        return len(self._levels) >= level and self._levels[level - 1] is not None

    def take(self, level: int, text: str, typed: str | None, *, free: bool) -> Title:
        """Return the next heading.

        `typed` is its text with a number of its own, for a level without numbers; one that is `free` gets none of them.
        """
        found = self._levels[level - 1] if self.has(level) else None
        if found is None or free or self.off:
            return Title(typed or text, bare=found is not None)
        self._counts[level] = self._counts.get(level, found.start - 1) + 1
        self._counts = {one: count for one, count in self._counts.items() if one <= level}
        return Title(text, _PLACE.sub(lambda match: self._figure(int(match[1])), found.text).strip())

    def _figure(self, level: int) -> str:
        """Return the figure of a level; one that was passed over counts as its first."""
        known = self._levels[level - 1] if self.has(level) else None
        count = self._counts.get(level, 1 if known is None else known.start)
        return _FIGURES.get("" if known is None else known.figures, str)(count)
