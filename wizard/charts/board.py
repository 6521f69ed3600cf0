"""Draw a picture of rows, columns and marks, such as goals in time; nothing in it can be dragged or pressed."""

from typing import Final

import plotly.graph_objects as go  # pyright: ignore[reportMissingTypeStubs] - plotly brings no types

from wizard.charts import lanes
from wizard.charts.ground import Part
from wizard.charts.lanes import LETTER, Lanes
from wizard.logic.layout import Board, Mark
from wizard.logic.marking import LOOKS, Look, Shape

_SMALL, _LARGE = 17, 23
"""Pixels of a mark, without and with a number in it."""

THEME_TEXT, THEME_GROUND = "#000037", "#000038"
"""Stand-ins that Streamlit's chart theme replaces by its text and its ground, in light and in dark."""

_SYMBOLS: Final[dict[Shape, str]] = {
    "circle": "circle",
    "square": "square",
    "diamond": "diamond",
    "target": "circle-open-dot",
    "ring": "circle-open",
    "dash": "line-ew",
    "word": "circle",
}
_STROKES: Final[dict[Shape, int]] = {"dash": 4, "target": 3, "ring": 2}


def draw(board: Board) -> go.Figure:
    """Return the picture: a lane for every row, with its name above its marks, so that it fits a phone too."""
    laid = lanes.of(board)
    kinds = [kind for kind, _ in board.kinds] or list(dict.fromkeys(mark.kind for mark in board.marks))
    traces = [_trace(board, kind, [mark for mark in board.marks if mark.kind == kind], laid) for kind in kinds]
    return go.Figure({"data": traces, "layout": lanes.layout(board, laid)})


def _trace(board: Board, kind: str, marks: list[Mark], laid: Lanes) -> Part:
    look = LOOKS[kind]
    words = look.shape == "word"
    return {
        "type": "scatter",
        "mode": "text" if words else "markers+text",
        "name": dict(board.kinds).get(kind, kind),
        "x": [mark.x for mark in marks] or [None],
        "y": [laid.middle(mark.row) for mark in marks] or [None],
        "text": [mark.text if words else f"<b>{mark.text}</b>" for mark in marks],
        "textfont": {"size": LETTER, "color": THEME_TEXT if words else "#ffffff"},
        "marker": {
            "symbol": _SYMBOLS[look.shape],
            "size": [_LARGE if mark.text else _SMALL for mark in marks] or _SMALL,
            "color": look.colour,
            "opacity": 1,
            "line": _edge(look),
        },
        "hoverinfo": "skip",
        "cliponaxis": False,
    }


def _edge(look: Look) -> Part:
    """Return the stroke of a mark that is only lines; a full mark is set off against one that it touches."""
    stroke = _STROKES.get(look.shape)
    return {"color": look.colour, "width": stroke} if stroke else {"color": THEME_GROUND, "width": 1}
