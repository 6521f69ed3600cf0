"""Draw the marks of a picture: signs that differ in shape, so that they are told apart in grey too."""

# matplotlib leaves parts of its functions untyped.
# pyright: reportUnknownMemberType=false

from collections.abc import Sequence
from itertools import groupby
from typing import Final, TypeAlias

from matplotlib.lines import Line2D

from wizard.logic.layout import Mark
from wizard.logic.marking import LOOKS, Shape
from wizard.report.drawing import Sheet
from wizard.report.ink import INK, QUIET

Place: TypeAlias = tuple[float, float]
"""The middle of a mark on its sheet, in centimetres."""

SMALL, LARGE, LARGEST = 8.0, 12.5, 16.5
"""Points of a mark: without a number in it, with one, and with one of more than two figures."""

_FIGURES: Final = 2

_WORD: Final = 7.2
_SIGNS: Final[dict[Shape, str]] = {
    "circle": "o",
    "square": "s",
    "diamond": "D",
    "triangle": "^",
    "target": "o",
    "ring": "o",
    "frame": "s",
    "lozenge": "D",
    "dash": "_",
    "word": "",
}
_HOLLOW: Final = frozenset({"target", "ring", "frame", "lozenge"})
_PARTS: Final[dict[Shape, float]] = {"diamond": 0.76, "lozenge": 0.76, "square": 0.88, "frame": 0.88}
"""How much smaller signs with corners are, to look as large as a circle."""

_HEART: Final = 0.4


def draw(on: Sheet, marks: Sequence[tuple[Mark, Place]]) -> None:
    """Draw every mark at its place, with what stands in it."""
    for (kind, size), some in groupby(sorted(marks, key=_sort), key=_sort):
        found = list(some)
        sign(on, kind, [place for _, place in found], size)
        look = _text(LOOKS[kind].shape)
        for mark, (x, y) in found:
            on.write(x, y - 0.01, mark.text, _WORD, ha="center", zorder=5, **look)


def _text(shape: Shape) -> dict[str, str]:
    """Return how the text in a mark looks: white on its colour, or dark where the paper is its ground."""
    if shape == "word":
        return {"color": QUIET}
    return {"color": INK if shape in _HOLLOW else "white", "weight": "bold"}


def _sort(placed: tuple[Mark, Place]) -> tuple[str, float]:
    return placed[0].kind, _size(placed[0])


def _size(mark: Mark) -> float:
    return (LARGEST if len(mark.text) > _FIGURES else LARGE) if mark.text else SMALL


def sign(on: Sheet, kind: str, places: Sequence[Place], size: float = SMALL) -> None:
    """Draw the sign of a kind at every place at once."""
    look = LOOKS[kind]
    inside = "white" if look.shape in _HOLLOW else look.colour
    _put(on, _SIGNS[look.shape], places, size * _PARTS.get(look.shape, 1), (look.colour, inside))
    if look.shape == "target":
        _put(on, "o", places, size * _HEART, (look.colour, look.colour))


def _put(on: Sheet, marker: str, places: Sequence[Place], size: float, colours: tuple[str, str]) -> None:
    """Draw one of matplotlib's markers; the colours are those of its edge and its inside."""
    across, up = zip(*places, strict=True)
    drawn = Line2D(across, up, linestyle="none", marker=marker, markersize=size, color=colours[0], zorder=4)
    drawn.set(markerfacecolor=colours[1], markeredgewidth=1.6, clip_on=False)
    on.axes.add_artist(drawn)
