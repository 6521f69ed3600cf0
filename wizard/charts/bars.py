"""Draw a bar of parts for every row; a part is told by its pattern and its number, and not by its colour alone."""

from typing import Final

import plotly.graph_objects as go  # pyright: ignore[reportMissingTypeStubs] - plotly brings no types

from wizard.charts import lanes
from wizard.charts.board import THEME_GROUND, THEME_TEXT
from wizard.charts.ground import Part
from wizard.charts.lanes import Lanes
from wizard.charts.legend import LETTER
from wizard.logic.layout import Board, Mark
from wizard.logic.marking import FILLS, Fill, Pattern

_HIGH: Final = 22
"""Pixels of a bar; a number fits in it."""

_NO_FILL: Final = "rgba(0,0,0,0)"
_PATTERNS: Final[dict[Pattern, Part]] = {
    "plain": {"shape": ""},
    "stripes": {"shape": "/", "size": 9, "solidity": 0.35},
    "dots": {"shape": ".", "size": 8, "solidity": 0.3},
    "open": {"shape": ""},
}


def draw(board: Board) -> go.Figure:
    """Return the picture: a lane for every row, with its name above its bar; the marks are the parts."""
    laid = lanes.of(board)
    traces = [
        _part(name, FILLS[kind], [mark for mark in board.marks if mark.kind == kind], laid)
        for kind, name in board.kinds
    ]
    words = [mark for mark in board.marks if mark.kind not in FILLS]
    return go.Figure(
        {"data": [*traces, _words(words, laid)], "layout": lanes.layout(board, laid) | {"barmode": "overlay"}}
    )


def _part(name: str, fill: Fill, marks: list[Mark], laid: Lanes) -> Part:
    is_open = fill.pattern == "open"
    return {
        "type": "bar",
        "orientation": "h",
        "name": name,
        "y": [laid.middle(mark.row) for mark in marks] or [None],
        "x": [mark.number for mark in marks] or [None],
        "base": [mark.x - mark.number / 2 for mark in marks] or [None],
        "width": _HIGH,
        "text": [mark.text for mark in marks],
        "textposition": "inside",
        "insidetextanchor": "middle",
        "textangle": 0,
        "constraintext": "none",
        "textfont": {"size": LETTER, "color": THEME_TEXT if is_open else "#ffffff", "weight": 600},
        "marker": {
            "color": _NO_FILL if is_open else fill.colour,
            "pattern": _PATTERNS[fill.pattern] | {"fgcolor": fill.over, "fillmode": "overlay", "fgopacity": 1},
            "line": {"color": fill.colour if is_open else THEME_GROUND, "width": 2 if is_open else 1},
        },
        "hoverinfo": "skip",
        "cliponaxis": False,
    }


def _words(marks: list[Mark], laid: Lanes) -> Part:
    """Return what stands in the place of a bar where there is none."""
    return {
        "type": "scatter",
        "mode": "text",
        "showlegend": False,
        "x": [mark.x for mark in marks] or [None],
        "y": [laid.middle(mark.row) for mark in marks] or [None],
        "text": [mark.text for mark in marks],
        "textposition": "middle right",
        "textfont": {"size": LETTER, "color": THEME_TEXT},
        "hoverinfo": "skip",
        "cliponaxis": False,
    }
