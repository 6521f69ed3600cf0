"""Draw a picture of rows, columns and marks, from the same layout as the chart on screen."""

# matplotlib leaves parts of its functions untyped.
# pyright: reportUnknownMemberType=false

from dataclasses import dataclass
from textwrap import wrap
from typing import Final

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from wizard.logic.layout import Board
from wizard.memory import remembered
from wizard.report import ink, signs
from wizard.report.drawing import REMEMBERED, WIDTH, Sheet
from wizard.report.ink import QUIET

_DOTS: Final = 200
_ROW, _ROW_WITH_NOTE = 0.62, 0.86
"""Centimetres; thirty rows and what stands above them fit a page."""

_HEAD_LINE: Final = 0.36
_ABOVE: Final = 0.1
_LEGEND: Final = 0.75
_SIDE, _SIDE_OF_MANY, _MANY = 5.4, 4.2, 6
"""Centimetres for the names of the rows; less beside more columns than these."""

_NAME, _SMALLER, _NOTE = 8.0, 6.8, 6.8
_TURNED_CHARACTERS: Final = 8
_GROUND, _EDGE = "#f1f4f5", "#b9c2c7"


@dataclass(frozen=True)
class _Headings:
    """Hold the names of the columns as they stand above them, how high they are in centimetres, and how far turned."""

    texts: tuple[str, ...]
    height: float
    turn: int


@dataclass(frozen=True)
class _Frame:
    """Hold the sheet, the width of the names and the number of rows; the last row starts at the zero of both axes."""

    on: Sheet
    side: float
    rows: int

    @property
    def top(self) -> float:
        """Return where the first row starts."""
        return self.on.cell[1] * self.rows

    def middle(self, row: int) -> float:
        """Return the middle of a row."""
        return self.top - (row + 0.5) * self.on.cell[1]


@remembered(REMEMBERED)
def draw(board: Board) -> bytes:
    """Return a PNG 16 cm wide; a board of more rows than fit a page is drawn in its `parts()`, one by one."""
    return drawn(board).png()


def drawn(board: Board) -> Sheet:
    """Return the sheet of the same picture."""
    side = _SIDE_OF_MANY if board.width > _MANY else _SIDE
    unit = (WIDTH - side) / max(board.width, 1)
    headings = _headings(board, unit)
    frame = _frame(board, side, unit, headings.height)
    _rows(frame, board)
    _columns(frame, board, headings)
    signs.draw(frame.on, [(mark, (mark.x * unit, frame.middle(mark.row))) for mark in board.marks])
    _legend(frame, board)
    return frame.on


def _headings(board: Board, unit: float) -> _Headings:
    """Return the names of the columns in lines, or on their side where a word is wider than its column."""
    found = [_wrapped(column.name, unit * column.width) for column in board.columns]
    if any(_wide(lines) > unit * column.width for lines, column in zip(found, board.columns, strict=True)):
        turned = [wrap(column.name, _TURNED_CHARACTERS) for column in board.columns]
        return _Headings(tuple(map("\n".join, turned)), max(map(_wide, turned)), 90)
    return _Headings(tuple(map("\n".join, found)), max(map(len, found), default=1) * _HEAD_LINE, 0)


def _wide(lines: list[str]) -> float:
    return max((ink.width(line, _NAME, bold=True) for line in lines), default=0)


def _wrapped(text: str, room: float) -> list[str]:
    """Return a heading in lines that fit, where its words do."""
    lines = list[str]()
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and ink.width(longer, _NAME, bold=True) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _frame(board: Board, side: float, unit: float, headings: float) -> _Frame:
    row = _ROW_WITH_NOTE if any(row.note for row in board.rows) else _ROW
    above, below = headings + 2 * _ABOVE, _LEGEND if board.kinds else 0.03
    height = row * len(board.rows) + above + below
    figure = Figure(figsize=(WIDTH / 2.54, height / 2.54), dpi=_DOTS)
    canvas = FigureCanvasAgg(figure)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set(xlim=(-side, WIDTH - side), ylim=(-below, height - below))
    axes.axis("off")
    return _Frame(Sheet(axes, canvas, (unit, row)), side, len(board.rows))


def _rows(frame: _Frame, board: Board) -> None:
    left, room, high = 0.1 - frame.side, frame.side - 0.25, frame.on.cell[1]
    for number, row in enumerate(board.rows):
        y = frame.middle(number)
        if number % 2 == 0:
            ground = Rectangle((-frame.side, y - high / 2), WIDTH, high, facecolor=_GROUND, edgecolor="none", zorder=0)
            frame.on.axes.add_artist(ground)
        size = _NAME if ink.width(row.name, _NAME) <= room else _SMALLER
        frame.on.write(left, y + (0.16 if row.note else 0), ink.shortened(row.name, room, size), size)
        if row.note:
            frame.on.write(left, y - 0.2, ink.shortened(row.note, room, _NOTE), _NOTE, color=QUIET)


def _columns(frame: _Frame, board: Board, headings: _Headings) -> None:
    unit = frame.on.cell[0]
    look = {"ha": "center", "va": "bottom", "weight": "bold", "rotation": headings.turn, "linespacing": 1.05}
    for column, text in zip(board.columns, headings.texts, strict=True):
        frame.on.write((column.start + column.width / 2) * unit, frame.top + _ABOVE, text, _NAME, **look)
        frame.on.axes.plot([column.start * unit] * 2, [0, frame.top], color=_EDGE, linewidth=0.6, zorder=0)


def _legend(frame: _Frame, board: Board) -> None:
    x, y = 0.3 - frame.side, -_LEGEND / 2
    for kind, name in board.kinds:
        signs.sign(frame.on, kind, [(x, y)])
        frame.on.write(x + 0.3, y, name, _NAME)
        x += 1.0 + ink.width(name, _NAME)
