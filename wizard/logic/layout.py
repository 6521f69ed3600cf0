"""Give marks their place in a picture of rows and columns, for the screen and the reports alike."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, groupby, pairwise
from typing import Final, Literal, TypeAlias

LONGEST: Final = 30
"""Rows that one picture on paper can have."""

_LEFT: Final = 0.1
"""Part of a column left of a mark that has a label."""

Telling: TypeAlias = Literal["by_kind", "by_number", "by_column", "in_cells", "in_list", "in_one"]
"""What the columns of the table are: kinds of marks with their columns or their numbers; the columns of the picture
with a mark in each or with all marks that stand there; one that lists the columns, or one that names the only mark.
"""


@dataclass(frozen=True, slots=True)
class Row:
    """Hold what a row is about (id), its name, and what is told beside the name."""

    id: str
    name: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """Hold the name of a column, where it starts, and how many marks fit beside each other in it."""

    name: str
    start: int
    width: int


@dataclass(frozen=True, slots=True)
class Mark:
    """Hold one mark: its row and column, its middle `x` counted in marks from the left, its kind and its number.

    `text` is what is drawn in it, empty where the mark says enough; `label` what is drawn beside it, and `told` what
    the table says of it. `line` counts from the top where marks of one cell stand below each other.
    """

    row: int
    column: int
    x: float
    kind: str
    number: int
    text: str
    label: str = ""
    told: str = ""
    line: int = 0


@dataclass(frozen=True)
class Board:
    """Hold a whole picture; `kinds` are the marks that the columns do not explain, each with its name.

    `hint` is what else one must know to read the marks.
    """

    rows: tuple[Row, ...]
    columns: tuple[Column, ...]
    marks: tuple[Mark, ...]
    telling: Telling
    kinds: tuple[tuple[str, str], ...] = ()
    hint: str = ""

    @property
    def width(self) -> int:
        """Return how many marks fit beside each other in all columns together."""
        return sum(column.width for column in self.columns)

    def part(self, start: int, stop: int) -> "Board":
        """Return the same picture with some of its rows only; the columns stay as they are."""
        marks = tuple(replace(one, row=one.row - start) for one in self.marks if start <= one.row < stop)
        return replace(self, rows=self.rows[start:stop], marks=marks)

    def parts(self) -> "tuple[Board, ...]":
        """Return the picture in pieces, equally long, that each fit on a page."""
        pieces = -(-len(self.rows) // LONGEST)
        ends = [round(len(self.rows) * number / pieces) for number in range(pieces + 1)] if pieces else []
        return tuple(self.part(start, stop) for start, stop in pairwise(ends))


@dataclass(frozen=True, slots=True)
class Spot:
    """Hold a mark that has no place yet beside the others in its cell."""

    row: int
    column: int
    kind: str
    number: int
    text: str
    label: str = ""
    told: str = ""


def _drawn(spot: Spot) -> tuple[str, int, str, str, str]:
    return spot.kind, spot.number, spot.text, spot.label, spot.told


def laid_out(
    rows: tuple[Row, ...],
    names: Sequence[str],
    spots: Sequence[Spot],
    telling: Telling,
    *,
    kinds: tuple[tuple[str, str], ...] = (),
    wide: frozenset[int] = frozenset(),
) -> Board:
    """Return the picture; a column is as wide as its fullest cell, so that no mark stands on another.

    The columns in `wide` have a name that is longer than those beside them: they are two marks wide at least.
    """
    full = Counter((spot.row, spot.column) for spot in spots)
    widths = [2 if column in wide else 1 for column in range(len(names))]
    for (_, column), many in full.items():
        widths[column] = max(widths[column], many)
    starts = accumulate(widths, initial=0)
    columns = tuple(Column(*facts) for facts in zip(names, starts, widths, strict=False))
    marks = list[Mark]()
    for (row, place), cell in groupby(spots, key=lambda spot: (spot.row, spot.column)):
        left = columns[place].start + (columns[place].width - full[row, place] + 1) / 2
        marks += [Mark(row, place, left + number, *_drawn(spot)) for number, spot in enumerate(cell)]
    return Board(rows, columns, tuple(marks), telling, kinds)


def stacked(
    rows: tuple[Row, ...],
    names: Sequence[str],
    spots: Sequence[Spot],
    *,
    kinds: tuple[tuple[str, str], ...],
    hint: str = "",
) -> Board:
    """Return the picture with the marks of a cell below each other, so that all columns are equally narrow.

    A mark with a label stands at the left of its column, any other in the middle.
    """
    columns = tuple(Column(name, place, 1) for place, name in enumerate(names))
    marks = tuple(
        Mark(spot.row, place, place + (_LEFT if spot.label else 0.5), *_drawn(spot), line)
        for (_, place), cell in groupby(spots, key=lambda spot: (spot.row, spot.column))
        for line, spot in enumerate(cell)
    )
    return Board(rows, columns, marks, "in_cells", kinds, hint)
