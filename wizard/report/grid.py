"""Build tables row by row, so that they grow no faster than their rows."""

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass
from functools import cache
from typing import Final, TypeAlias

from wizard.report.element import Element
from wizard.report.grid_style import TABLE_STYLE, line
from wizard.report.lines import paragraph
from wizard.report.looks import LINE
from wizard.report.markup import Inline, element, text_of, value
from wizard.report.styles import twips

Line: TypeAlias = tuple[str, tuple[Inline, ...]]
"""A paragraph in a cell: the id of its style and its text."""

Cell: TypeAlias = Inline | tuple[Line, ...]

SMALL: Final = 8
"""Rows of a table that is kept together."""

TAIL: Final = 3
"""Rows at the end of a longer table that stay together, so that none stands alone on a page."""

LONG: Final = 1_500
"""Letters in one cell from which its row may be split over pages, as it might not fit on one."""

_LOOK: Final[dict[str, str | int]] = {
    "w:val": "04A0",
    "w:firstRow": 1,
    "w:lastRow": 0,
    "w:firstColumn": 1,
    "w:lastColumn": 0,
    "w:noHBand": 0,
    "w:noVBand": 1,
}


@dataclass(frozen=True)
class Grid:
    """Hold a table: what it is called, what it tells, its header row, rows and widths in centimetres."""

    title: str
    description: str
    heads: tuple[str, ...]
    rows: Sequence[Sequence[Cell]]
    widths: tuple[float, ...]
    numbers: frozenset[int] = frozenset()
    """The columns whose figures stand under each other."""
    whole: bool = True
    """Keep a table of few rows on one page; rows that are high do not fit there."""

    height: float = 0
    """Centimetres that every row has at least, to write in by hand."""

    @property
    def kept_from(self) -> int:
        """Return the row from which all rows stay on one page: the first one of a small table."""
        return 0 if self.whole and len(self.rows) <= SMALL else max(len(self.rows) - TAIL, 0)


def cell_lines(cell: Cell, number: bool = False) -> tuple[Line, ...]:
    """Return the paragraphs of a cell."""
    return cell if isinstance(cell, tuple) else (("TableNumber" if number else "TableText", (cell,)),)


def cell_text(cell: Cell) -> str:
    """Return the plain text of a cell, a line for every paragraph."""
    return "\n".join(text_of(inlines) for _, inlines in cell_lines(cell))


@cache
def _holder(width: int) -> Element:
    return element("w:tc", None, element("w:tcPr", None, element("w:tcW", {"w:w": width, "w:type": "dxa"})))


def _cell(lines: tuple[Line, ...], width: int, *, keep: bool = False) -> Element:
    made = copy(_holder(width))
    made.extend(paragraph(style, inlines, keep=keep) for style, inlines in lines)
    return made


@cache
def _empty_row(height: float, whole: bool) -> Element:
    made = [element("w:cantSplit")] if whole else []
    made += [element("w:trHeight", {"w:val": twips(height), "w:hRule": "atLeast"})] if height else []
    return element("w:tr", None, element("w:trPr", None, *made))


def _row(grid: Grid, cells: Sequence[Cell], widths: Sequence[int], *, keep: bool) -> Element:
    made = copy(_empty_row(grid.height, whole=all(len(cell_text(cell)) < LONG for cell in cells)))
    made.extend(
        _cell(cell_lines(cell, number in grid.numbers), width, keep=keep)
        for number, (cell, width) in enumerate(zip(cells, widths, strict=True))
    )
    return made


def _head(grid: Grid, widths: Sequence[int]) -> Element:
    styles = ("TableNumberHead" if number in grid.numbers else "TableHead" for number in range(len(widths)))
    made = (_cell(((style, (head,)),), width) for style, head, width in zip(styles, grid.heads, widths, strict=True))
    return element("w:tr", None, element("w:trPr", None, element("w:cantSplit"), element("w:tblHeader")), *made)


def _columns() -> Element:
    """Return a light line between columns, for those who write in them by hand."""
    return element("w:tblBorders", None, element("w:insideV", line(LINE, 4)))


def build(grid: Grid) -> Element:
    """Return the table, with its header row repeated on every page and no row split over pages."""
    widths = [twips(width) for width in grid.widths]
    properties = element(
        "w:tblPr",
        None,
        value("w:tblStyle", TABLE_STYLE),
        element("w:tblW", {"w:w": sum(widths), "w:type": "dxa"}),
        *([_columns()] if grid.height else []),
        element("w:tblLayout", {"w:type": "fixed"}),
        element("w:tblLook", _LOOK),
        value("w:tblCaption", grid.title),
        value("w:tblDescription", grid.description),
    )
    columns = element("w:tblGrid", None, *(element("w:gridCol", {"w:w": width}) for width in widths))
    last = len(grid.rows) - 1
    rows = (_row(grid, row, widths, keep=grid.kept_from <= place < last) for place, row in enumerate(grid.rows))
    return element("w:tbl", None, properties, columns, _head(grid, widths), *rows)
