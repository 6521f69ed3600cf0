"""Hold what all pages of a document have in common: their size, and how each kind of paragraph looks.

Without a house style that is our own; with one, what the template has, and ours made to fit for what it lacks.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from wizard.logic import contrast
from wizard.model.house import House, HouseLook, HousePage
from wizard.report.looks import BY_ID, DEEP, INK, LOOKS, QUIET, Look

OWN_PAGE: Final = HousePage(
    width=21.0,
    height=29.7,
    top=2.4,
    right=2.5,
    bottom=2.3,
    left=2.5,
    header=1.2,
    footer=1.1,
    gutter=0,
    head=2.4,
    foot=2.3,
)

_HEADS: Final = frozenset({"Title", "Heading2", "Heading3", "Heading4", "TocHeading"})
"""The styles that follow Heading 1 of a template that has no such style of its own."""

_LEAST: Final = {"Heading2": 1.15, "Heading3": 1.05, "Heading4": 1.0}
"""How large the letters of a heading are at least, compared to those of text."""

_LABELLED: Final = frozenset({"Fact", "Detail", "CoverLine"})
"""The styles with a label before the text, which needs more room in letters that are wider."""

_SMALLEST: Final = 8.0
_DOWN: Final = 110
"""Points above the first line of a cover, where the title has no room of its own above it."""


@dataclass(frozen=True)
class Stationery:
    """Hold the size of the pages, the look of every style by its id, the colour that leads, and the house style."""

    page: HousePage
    looks: Mapping[str, Look]
    deep: str
    quiet: float
    """Points of words that step back."""
    house: House | None = None

    def height(self, turned: bool) -> float:
        """Return the room on a page in centimetres, top to bottom."""
        return (self.page.width if turned else self.page.height) - self.page.head - self.page.foot

    def width(self, turned: bool) -> float:
        """Return the room on a page in centimetres, left to right."""
        page = self.page
        return (page.height if turned else page.width) - page.left - page.right - page.gutter

    def scale(self, turned: bool) -> float:
        """Return how much wider a table is than it would be on our own pages."""
        return 1.0 if self.house is None else self.width(turned) / OWN.width(turned)

    def size_of_picture(self, width: float, turned: bool) -> float:
        """Return how wide a picture is that is so many centimetres on our own pages, and fits here as it did there."""
        if self.house is None:
            return width
        return width * min(self.scale(turned), self.height(turned) / OWN.height(turned))


OWN: Final = Stationery(OWN_PAGE, MappingProxyType(dict(BY_ID)), DEEP, 9.5)


def of(house: House | None) -> Stationery:
    """Return what pages have in common by a house style, our own without one."""
    if house is None:
        return OWN
    fit = _Fit(house)
    looks = {look.id: fit.look(look) for look in LOOKS}
    return Stationery(house.page, MappingProxyType(looks), fit.deep, fit.points(9.5), house)


class _Fit:
    """Make our styles fit beside those of a template: its font and colours, and sizes in proportion."""

    def __init__(self, house: House) -> None:
        """Look at the text and the first heading of the template."""
        self._house, self._text, self._first = house, house.looks["Normal"], house.looks.get("Heading1")
        leads = self._text if self._first is None else self._first
        self.deep = contrast.darkened(leads.colour, contrast.TEXT)

    def points(self, own: float) -> float:
        """Return a size in proportion to that of the text, in halves, and never too small to read."""
        return max(round(own * self._text.size / BY_ID["Normal"].size * 2) / 2, _SMALLEST)

    def look(self, own: Look) -> Look:
        """Return how a style of ours looks in documents with this house style."""
        theirs = self._house.looks.get(own.id)
        if theirs is None:
            return self._made(own)
        names = ("size", "before", "after", "line", "bold", "indent", "hanging", "colour", "wide", "tall")
        return replace(own, rule="", italic=False, **{name: getattr(theirs, name) for name in names})

    def _made(self, own: Look) -> Look:
        model = self._model(own)
        scale, plain = self._text.size / BY_ID["Normal"].size, own.id in _HEADS and self._first is None
        room = max(model.wide * scale, 1) if own.id in _LABELLED else 1
        colours = {DEEP: self.deep, INK: self._text.colour, QUIET: QUIET}
        look = replace(
            own,
            size=self._size(own),
            before=round(own.before * scale, 1),
            after=round(own.after * scale, 1),
            indent=round(own.indent * room, 1),
            hanging=round(own.hanging * room, 1),
            tab=round(own.tab * room, 1),
            colour=self._text.colour if plain else colours[own.colour],
            edge=self.deep,
            wide=model.wide,
            tall=model.tall,
            font=model.font if model.font != self._text.font else "",
            dots=self._house.dots,
            alone=True,
        )
        return self._placed(look)

    def _placed(self, look: Look) -> Look:
        """Return a look with what depends on the page: where page numbers stand, and how far down a cover begins."""
        if look.name.startswith("toc"):
            return replace(look, tab=round(self._house.page.text_width, 2))
        if look.name == "Cover Label" and "Title" in self._house.looks:
            return replace(look, before=_DOWN)
        return look

    def _model(self, own: Look) -> HouseLook:
        """Return the style whose font this one takes."""
        return self._first if self._first is not None and own.id in _HEADS else self._text

    def _size(self, own: Look) -> float:
        if self._first is None or own.id not in _HEADS:
            return self.points(own.size)
        size = own.size * self._first.size / BY_ID["Heading1"].size
        return max(round(size * 2) / 2, round(self._text.size * _LEAST.get(own.id, 1) * 2) / 2)
