"""Lay out the lanes of a picture of rows, columns and marks: a name above its marks, so that it fits a phone too."""

from dataclasses import dataclass
from itertools import accumulate, pairwise
from textwrap import shorten, wrap
from typing import Final

from wizard.charts import headings, legend
from wizard.charts.ground import Part, safe
from wizard.charts.legend import LETTER
from wizard.logic.layout import Board, Mark, Row

_LINE: Final = 19
"""Pixels of a line of a name."""

_MARKS: Final = 28
"""Pixels below a name for its marks."""

_LABELS: Final = 44
"""The same, for a mark that has two lines beside it."""

_NAME_CHARACTERS: Final = 44
"""Characters of a name that fit on one line of a phone."""

_LABEL_CHARACTERS, _LEAST_CHARACTERS = 28, 12
"""Characters of a line beside the marks of all columns together, and in one of them at least."""

_LANE: Final = "rgba(119,133,141,0.16)"
_LINES: Final = "rgba(119,133,141,0.55)"
"""Quiet on white and on near-black alike."""


@dataclass(frozen=True)
class Lanes:
    """Hold the lines of every name, where each lane ends, and how high a mark is, in pixels from the top."""

    names: tuple[tuple[str, ...], ...]
    edges: tuple[int, ...]
    high: int

    def middle(self, row: int, line: int = 0) -> float:
        """Return how high the marks of a row stand, which may have more lines of them."""
        return self.edges[row] + len(self.names[row]) * _LINE + (line + 0.5) * self.high


def of(board: Board) -> Lanes:
    """Return a lane for every row, as high as its name and its marks need."""
    names = tuple(map(_name, board.rows))
    high = _LABELS if any(len(label(board, mark)) > 1 for mark in board.marks) else _MARKS
    lines = dict.fromkeys(range(len(names)), 1)
    for mark in board.marks:
        lines[mark.row] = max(lines[mark.row], mark.line + 1)
    heights = (len(name) * _LINE + lines[row] * high for row, name in enumerate(names))
    return Lanes(names, tuple(accumulate(heights, initial=0)), high)


def label(board: Board, mark: Mark) -> tuple[str, ...]:
    """Return what stands beside a mark in one or two lines that fit its column on a phone; the end may go."""
    room = max(_LABEL_CHARACTERS // max(len(board.columns), 1), _LEAST_CHARACTERS)
    first, *more = wrap(mark.label, room) or [""]
    return (first, shorten(" ".join(more), room, placeholder=" …")) if more else (first,)


def _name(row: Row) -> tuple[str, ...]:
    """Return the name of a row in one or two lines, its note on the second where it does not fit; the end may go."""
    whole = f"{row.name} · {row.note}" if row.note else row.name
    if len(whole) <= _NAME_CHARACTERS:
        return (whole,)
    first, *more = wrap(row.name, _NAME_CHARACTERS)
    second = row.note or shorten(" ".join(more), _NAME_CHARACTERS, placeholder=" …")
    return (f"{first} …" if more and row.note else first, second)


def layout(board: Board, lanes: Lanes) -> Part:
    """Return still axes: the columns stand above the lanes, and each name in its own."""
    names = headings.of(board)
    top = legend.height(board.kinds) + headings.height(names) + 6
    return {
        "xaxis": _across(board, names),
        "yaxis": _down(board, lanes),
        "shapes": [_grounds(board, lanes), _lines(board, lanes)],
        "height": lanes.edges[-1] + top + 10 + headings.more_when_turned(names),
        "margin": {"l": 6, "r": 6, "t": top, "b": 6},
        "showlegend": bool(board.kinds),
        "legend": legend.layout(),
        "dragmode": False,
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
    }


def _across(board: Board, names: list[list[str]]) -> Part:
    return _still([0, board.width]) | {
        "side": "top",
        "tickvals": [column.start + column.width / 2 for column in board.columns],
        "ticktext": ["<br>".join(map(safe, lines)) for lines in names],
        "autotickangles": [0, -90],
        "automargin": True,
    }


def _down(board: Board, lanes: Lanes) -> Part:
    """Return the names of the rows, heavy where other names stand below them."""
    first, last = ("<b>", "</b>") if any(mark.label for mark in board.marks) else ("", "")
    # An axis of its own at the left edge writes to the right, over the lanes: names take no room beside them.
    return _still([lanes.edges[-1], 0]) | {
        "anchor": "free",
        "position": 0,
        "side": "right",
        "tickvals": [edge + _LINE * len(lines) / 2 + 2 for edge, lines in zip(lanes.edges, lanes.names, strict=False)],
        "ticktext": [f"{first}{'<br>'.join(map(safe, lines))}{last}" for lines in lanes.names],
    }


def _still(ends: list[int]) -> Part:
    return {
        "range": ends,
        "fixedrange": True,
        "showgrid": False,
        "zeroline": False,
        "ticks": "",
        "tickfont": {"size": LETTER},
    }


def _grounds(board: Board, lanes: Lanes) -> Part:
    """Return a quiet ground under every other row, so that the eye stays in one; one path is drawn fastest."""
    pairs = list(pairwise(lanes.edges))[::2]
    path = " ".join(f"M0,{top} L{board.width},{top} L{board.width},{bottom} L0,{bottom} Z" for top, bottom in pairs)
    return {"type": "path", "path": path, "layer": "below", "fillcolor": _LANE, "line": {"width": 0}}


def _lines(board: Board, lanes: Lanes) -> Part:
    """Return a thin line between columns."""
    path = " ".join(f"M{column.start},0 L{column.start},{lanes.edges[-1]}" for column in board.columns)
    return {"type": "path", "path": path, "layer": "below", "line": {"width": 1, "color": _LINES}}
