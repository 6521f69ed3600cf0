"""Give marks their place in a picture of rows and columns, for the screen and the reports alike."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, groupby, pairwise
from typing import Final, Literal, TypeAlias

LONGEST: Final = 30
"""Rows that one picture on paper can have."""

Telling: TypeAlias = Literal["by_kind", "by_column", "in_one"]
"""What the columns of the table are: kinds of marks, the columns of the picture, or one that names the only mark."""


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

    `text` is what is drawn in it; empty where the mark says enough.
    """

    row: int
    column: int
    x: float
    kind: str
    number: int
    text: str


@dataclass(frozen=True)
class Board:
    """Hold a whole picture; `kinds` are the marks that the columns do not explain, each with its name."""

    rows: tuple[Row, ...]
    columns: tuple[Column, ...]
    marks: tuple[Mark, ...]
    telling: Telling
    kinds: tuple[tuple[str, str], ...] = ()

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
        marks += [
            Mark(row, place, left + number, spot.kind, spot.number, spot.text) for number, spot in enumerate(cell)
        ]
    return Board(rows, columns, tuple(marks), telling, kinds)
