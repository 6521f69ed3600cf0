"""Know the letters of the pictures: which there are, how wide they are, and in what colour they read well."""

# matplotlib leaves parts of its functions untyped.
# pyright: reportUnknownMemberType=false

from functools import cache
from typing import Final

from matplotlib import font_manager, ft2font

INK: Final = "#212529"
QUIET: Final = "#55606b"

SIZES: Final = ((8.5, 2), (7.5, 2), (6.5, 3))
"""The sizes of a heading in points, each with the lines that fit."""

_MEASURED: Final = 100
_BOLDER: Final = 1.14
"""How much wider bold letters are, at most."""


@cache
def _font() -> str:
    return str(font_manager.findfont("DejaVu Sans"))


@cache
def _known_letters() -> frozenset[int]:
    return frozenset(ft2font.FT2Font(_font()).get_charmap())


def legible(text: str) -> str:
    """Return the text with a mark in place of every letter that the font of the pictures lacks."""
    known = _known_letters()
    return "".join(letter if letter == "\n" or ord(letter) in known else "\N{REPLACEMENT CHARACTER}" for letter in text)


@cache
def _advance(letter: str) -> float:
    """Return how wide a letter is, as a part of its size; a font of its own, as fonts know one thread."""
    font = ft2font.FT2Font(_font())
    font.set_size(_MEASURED, 72)
    return font.load_char(ord(letter)).linearHoriAdvance / 65536 / _MEASURED


def width(text: str, size: float, *, bold: bool = False) -> float:
    """Return how wide a text is in centimetres."""
    return sum(map(_advance, legible(text))) * size * 2.54 / 72 * (_BOLDER if bold else 1)


def size_for(text: str, room: float, size: float) -> float:
    """Return a size, at most the one given, at which a bold text fits in so many centimetres."""
    return min(size, size * room / max(width(text, size, bold=True), 0.01))


def shortened(text: str, room: float, size: float) -> str:
    """Return the text, or its start with an ellipsis, so that it fits in so many centimetres."""
    if width(text, size) <= room:
        return text
    kept = text
    while kept and width(f"{kept}…", size) > room:
        kept = kept[:-1].rstrip()
    return f"{kept}…"


def _wrapped(text: str, size: float, room: float) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width(longer, size, bold=True) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def fitted(text: str, room: float) -> tuple[float, list[str]]:
    """Return the size and the lines in which a heading fits; one that never does loses its end."""
    size, most, lines = 0.0, 0, list[str]()
    for size, most in SIZES:
        lines = _wrapped(text, size, room)
        if len(lines) <= most and all(width(line, size, bold=True) <= room for line in lines):
            return size, lines
    last = " ".join(lines[most - 1 :])
    return size, [shortened(line, room / _BOLDER, size) for line in (*lines[: most - 1], last) if line]


def on(colour: str) -> str:
    """Return the ink, white or dark, that reads best on a colour."""
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return "#ffffff" if 0.2126 * red**2.2 + 0.7152 * green**2.2 + 0.0722 * blue**2.2 < 0.19 else INK
