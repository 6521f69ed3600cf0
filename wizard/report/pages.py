"""Reckon on which page things come, so that the table of contents can be filled without Word."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from wizard.report import letters
from wizard.report.looks import Look
from wizard.report.stationery import OWN, Stationery

POINTS: Final = 72 / 2.54
"""Points in a centimetre."""

_PADDING: Final = 7.5
"""Room above and below the text in a row, in points."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Hold the room that something takes, in points: above it, for itself, and below it."""

    above: float
    height: float
    below: float = 0


@dataclass
class Pages:
    """Follow how full the present page is; heights in points."""

    on: Stationery = OWN
    page: int = 1
    turned: bool = False
    marks: list[int] = field(default_factory=list[int])
    """The page of everything that was marked, in order."""
    _used: float = 0
    _below: float = 0
    """The room below the last piece, which the next one shares."""
    _waiting: list[Piece] = field(default_factory=list[Piece])
    """What is kept with the next piece, and so is not on a page yet."""
    _marked: int = 0
    """How many marks wait with them."""

    @property
    def height(self) -> float:
        """Return the room on a page, top to bottom."""
        return self.on.height(self.turned) * POINTS

    @property
    def width(self) -> float:
        """Return the room on a page, left to right, in centimetres."""
        return self.on.width(self.turned)

    def turn(self, *, sideways: bool | None = None) -> None:
        """Start a new page, unless the present one is empty, and turn it when asked."""
        if self._used:
            self.page, self._used, self._below = self.page + 1, 0, 0
        self.turned = self.turned if sideways is None else sideways

    def mark(self) -> int:
        """Return the number under which `marks` will hold the page of the next piece."""
        self._marked += 1
        return len(self.marks) + self._marked - 1

    def put(self, piece: Piece, *, keep_next: bool = False) -> None:
        """Put down something that is not split, on the page of what was to be kept with it."""
        self._waiting.append(piece)
        if keep_next:
            return
        if self._end() > self.height:
            self.turn()
        for one in self._waiting:
            self._used += self._above(one, self._used, self._below) + one.height + one.below
            self._below = one.below
        self.marks += [self.page] * self._marked
        self._waiting, self._marked = [], 0

    def _end(self) -> float:
        """Return how far the page would be filled by what waits; the room below the last piece may fall off it."""
        used, below = self._used, self._below
        for one in self._waiting:
            used += self._above(one, used, below) + one.height + one.below
            below = one.below
        return used - below

    @staticmethod
    def _above(one: Piece, used: float, below: float) -> float:
        """Return the room above a piece that it does not share with the room below the one before it."""
        return max(one.above - below, 0) if used else 0

    def paragraph(self, look: Look, text: str, width: float | None = None, *, keep: bool = False) -> None:
        """Put down a paragraph; `width` in centimetres when it is not the page's own; `keep` ties it to the next."""
        if look.new_page:
            self.turn()
        said = text.rpartition("\t")[2] if look.indent else text  # a label before the tab stands in the indent
        left = lines(said, look, (width or self.width) - look.indent)
        if look.keep_next or left <= 3:
            self.put(Piece(look.before, left * line(look), look.after), keep_next=keep or look.keep_next)
            return
        self.put(Piece(look.before, 2 * line(look)))
        for _ in range(left - 3):
            self.put(Piece(0, line(look)))
        self.put(Piece(0, line(look), look.after))

    def table(
        self,
        heads: Sequence[str],
        rows: Sequence[Sequence[str]],
        widths: Sequence[float],
        *,
        kept_from: int,
        least: float = 0,
    ) -> None:
        """Put down a table, whose rows are not split; from one row on, all stay together; `least` in centimetres."""
        head = _row(heads, widths, self.on.looks["TableHead"])
        self.put(Piece(0, head), keep_next=True)
        begun = False
        for place, row in enumerate(rows):
            page, kept = self.page, kept_from <= place < len(rows) - 1
            self.put(Piece(0, max(_row(row, widths, self.on.looks["TableText"]), least * POINTS)), keep_next=kept)
            # Rows kept together take the head along to the next page; only after other rows it comes once more.
            self._used += head if page != self.page and begun else 0
            begun = begun or not kept


def _row(texts: Sequence[str], widths: Sequence[float], look: Look) -> float:
    return _PADDING + line(look) * max(
        lines(text, look, width - 0.3) for text, width in zip(texts, widths, strict=True)
    )


def line(look: Look) -> float:
    """Return the height of one line in points."""
    return look.size * look.tall * look.line


def lines(text: str, look: Look, width: float) -> int:
    """Return how many lines a text takes in a column of so many centimetres."""
    return letters.lines(text, look.size * look.wide, width * POINTS, bold=look.bold)
