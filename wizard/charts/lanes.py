"""Lay out the lanes of a picture of rows, columns and marks: a name above its marks, so that it fits a phone too."""

from dataclasses import dataclass
from itertools import accumulate, pairwise
from textwrap import shorten, wrap
from typing import Final

from wizard.charts.ground import Part, safe
from wizard.logic.layout import Board, Row

LETTER: Final = 15
"""Pixels of a letter; readable from the back row."""

_LINE: Final = 19
"""Pixels of a line of a name."""

_MARKS: Final = 28
"""Pixels below a name for its marks."""

_NAME_CHARACTERS: Final = 44
"""Characters of a name that fit on one line of a phone."""

_COLUMN_CHARACTERS: Final = 12

_LANE: Final = "rgba(119,133,141,0.16)"
_LINES: Final = "rgba(119,133,141,0.55)"
"""Quiet on white and on near-black alike."""

_LEGEND: Final = 34
_HEADING: Final = 22


@dataclass(frozen=True)
class Lanes:
    """Hold the lines of every name, and where each lane ends, in pixels from the top."""

    names: tuple[tuple[str, ...], ...]
    edges: tuple[int, ...]

    def middle(self, row: int) -> float:
        """Return how high the marks of a row stand."""
        return self.edges[row + 1] - _MARKS / 2


def of(board: Board) -> Lanes:
    """Return a lane for every row, as high as its name needs."""
    names = tuple(map(_name, board.rows))
    return Lanes(names, tuple(accumulate((len(lines) * _LINE + _MARKS for lines in names), initial=0)))


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
    headings = [wrap(column.name, _COLUMN_CHARACTERS) for column in board.columns]
    top = (_LEGEND if board.kinds else 0) + max(map(len, headings), default=0) * _HEADING + 6
    return {
        "xaxis": _across(board, headings),
        "yaxis": _down(lanes),
        "shapes": [_grounds(board, lanes), _lines(board, lanes)],
        "height": lanes.edges[-1] + top + 10,
        "margin": {"l": 6, "r": 6, "t": top, "b": 6},
        "showlegend": bool(board.kinds),
        "legend": _legend(),
        "dragmode": False,
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
    }


def _across(board: Board, headings: list[list[str]]) -> Part:
    return _still([0, board.width]) | {
        "side": "top",
        "tickvals": [column.start + column.width / 2 for column in board.columns],
        "ticktext": ["<br>".join(map(safe, lines)) for lines in headings],
        "autotickangles": [0, -90],
        "automargin": True,
    }


def _down(lanes: Lanes) -> Part:
    # An axis of its own at the left edge writes to the right, over the lanes: names take no room beside them.
    return _still([lanes.edges[-1], 0]) | {
        "anchor": "free",
        "position": 0,
        "side": "right",
        "tickvals": [edge + _LINE * len(lines) / 2 + 2 for edge, lines in zip(lanes.edges, lanes.names, strict=False)],
        "ticktext": ["<br>".join(map(safe, lines)) for lines in lanes.names],
    }


def _legend() -> Part:
    return {
        "orientation": "h",
        "x": 0,
        "y": 1,
        "yref": "container",
        "yanchor": "top",
        "font": {"size": LETTER},
        "itemsizing": "constant",
        "itemclick": False,
        "itemdoubleclick": False,
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
