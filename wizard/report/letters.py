"""Reckon how many lines a text takes, from the widths of the letters of Calibri."""

from typing import Final

from wizard.memory import remembered

_GROUPS: Final = {
    0.22: " 'il",
    0.24: ",j",
    0.26: ".:;I’",
    0.30: "()-[]`f",
    0.32: "!J{}",
    0.34: "rt",
    0.38: "/\\",
    0.40: '"sz“”',
    0.42: "Lc",
    0.44: "x",
    0.46: "?FSZkvy|",
    0.48: "ETYagàáâäë",
    0.52: "KPXbdhnopqu",
    0.54: "BCR",
    0.56: "V",
    0.58: "A",
    0.63: "DHGN",
    0.66: "OQ&U",
    0.72: "%w…",
    0.80: "m",
    0.88: "MW@",
}
"""Letters by their width, as a part of the height of the letters (measured on Carlito, which has Calibri's widths)."""

_WIDTHS: Final = {letter: width for width, letters in _GROUPS.items() for letter in letters}
_OTHER: Final = 0.5
_BOLD: Final = 1.02
_WIDEST: Final = 0.9
"""No letter is wider, so a short text fits on a line without reckoning."""
_REMEMBERED: Final = 40
"""The longest word whose width is remembered: words come back, and what is longer seldom is one."""


@remembered(50_000)
def _word(text: str) -> float:
    return width(text)


def width(text: str) -> float:
    """Return how wide a text is, as a multiple of the height of its letters."""
    return sum(_WIDTHS.get(letter, _OTHER) for letter in text)


def _lines(text: str, room: float) -> int:
    lines, used = 1, 0.0
    for word in text.split(" "):
        wide = _word(word) if len(word) <= _REMEMBERED else width(word)
        if used and used + wide > room:
            lines, used = lines + 1, 0.0
        whole, rest = divmod(wide, room)
        lines, used = lines + int(whole), (rest if whole else used + wide) + _WIDTHS[" "]
    return lines


def lines(text: str, size: float, room: float, *, bold: bool) -> int:
    """Return how many lines a text takes in so much room; size and room in points."""
    wide = room / size / (_BOLD if bold else 1)
    if len(text) * _WIDEST <= wide and "\n" not in text:
        return 1
    return sum(_lines(part, wide) for part in text.split("\n"))
