"""Make lines fit on the wall: what is too long goes on at the next slide and never gets smaller."""

from collections.abc import Iterator, Sequence
from typing import Final

from wizard.logic.slides.slide import Face, Line
from wizard.memory import remembered

SIZES: Final = (28, 34, 40, 48)
"""Pixels of the letters on a wall of 1280 by 720, by how large somebody made them; everything else follows."""

_WIDTH: Final = 1120
_HEIGHT: Final = 720
"""Pixels that a line may be wide, and that a slide is high."""

_AROUND: Final = 116
"""Pixels above the title and for what stands at the bottom."""

_TITLE: Final = 44
_LEADING: Final = 1.35
_BETWEEN: Final = 0.45
"""Pixels of the title's letters; the height of a row and the space below a line, in letters."""

_WIDE: Final = frozenset("mwMW@%—…")
_NARROW: Final = frozenset("fijlrtI.,:;'’!|()[]-/ ")
_BOLD: Final = 1.08
_LATIN: Final = 0x250


def pages(face: Face, zoom: int) -> tuple[tuple[Line, ...], ...]:
    """Return the lines of each slide, with the headings they stand under; one without lines is a slide too."""
    size = SIZES[zoom]
    room = _HEIGHT - _AROUND - _height(face.title, _TITLE, bold=True) - _height(face.question, size)
    found: list[tuple[Line, ...]] = []
    page: list[Line] = []
    left = room
    for line in _pieces(face.lines, size, room):
        added = _with_heading(page, line)
        if page and sum(_needed(one, size) for one in added) > left:
            found.append(tuple(page))
            page, left = [], room
            added = _with_heading(page, line)
        page += added
        left -= sum(_needed(one, size) for one in added)
    return (*found, tuple(page))


def _with_heading(page: Sequence[Line], line: Line) -> list[Line]:
    """Return a line as it stands below what is on the slide; a heading comes again at the top of the next one."""
    above = page[-1].under if page else ""
    return [Line("", line.under, line.under), line] if line.under and line.under != above else [line]


def _pieces(lines: Sequence[Line], size: int, room: float) -> Iterator[Line]:
    """Yield the lines, one that is longer than a whole slide in pieces; each piece has its name."""
    for line in lines:
        over = _height(line.under, size)
        most = int((room - over - _BETWEEN * size) / (_LEADING * size))
        if over + _needed(line, size) <= room:
            yield line
            continue
        rows = _rows(line.text, _WIDTH / size)
        at_once = max(1, most - len(_rows(line.label, _WIDTH / size)))
        for first in range(0, len(rows), at_once):
            yield line._replace(text=" ".join(rows[first : first + at_once]))


def _needed(line: Line, size: int) -> float:
    return _height(f"{line.label} {line.text}" if line.label else line.text, size)


def _height(text: str, size: int, *, bold: bool = False) -> float:
    if not text:
        return 0
    rows = _rows(text, _WIDTH / size / (_BOLD if bold else 1))
    return len(rows) * _LEADING * size + _BETWEEN * size


@remembered(4096)
def _rows(text: str, width: float) -> tuple[str, ...]:
    """Return a text in rows of so many letters wide, broken between words and otherwise within."""
    rows: list[str] = []
    row, used = "", 0.0
    for word in text.split():
        for piece in _broken(word, width):
            long = _wide(piece)
            if row and used + _wide(" ") + long > width:
                rows.append(row)
                row, used = "", 0.0
            row, used = (f"{row} {piece}", used + _wide(" ") + long) if row else (piece, long)
    return (*rows, row)


def _broken(word: str, width: float) -> Iterator[str]:
    """Yield a word, in pieces where it is wider than a row."""
    most = max(1, int(width)) if _wide(word) > width else len(word)
    return (word[first : first + most] for first in range(0, len(word), most))


def _wide(text: str) -> float:
    """Return how many letters wide a text is at most, as the letters of the screen are."""
    return sum(_letter(one) for one in text)


def _letter(one: str) -> float:
    if one in _NARROW:
        return 0.36
    if one in _WIDE:
        return 0.86
    if ord(one) >= _LATIN:
        return 1.1
    return 0.66 if one.isupper() else 0.56
