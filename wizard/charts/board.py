"""Draw a picture of rows, columns and marks, such as goals in time; nothing in it can be dragged or pressed."""

from typing import Final

import plotly.graph_objects as go  # pyright: ignore[reportMissingTypeStubs] - plotly brings no types

from wizard.charts import lanes
from wizard.charts.ground import Part, safe
from wizard.charts.lanes import LETTER, Lanes
from wizard.logic.layout import Board, Mark
from wizard.logic.marking import LOOKS, Look, Shape

_SMALL, _LARGE, _LARGEST = 17, 23, 28
"""Pixels of a mark: without a number in it, with one, and with one of more than two figures."""

THEME_TEXT, THEME_GROUND = "#000037", "#000038"
"""Stand-ins that Streamlit's chart theme replaces by its text and its ground, in light and in dark."""

AIR: Final = "\N{EN SPACE}"
"""Stands between a mark and the name beside it."""

_SYMBOLS: Final[dict[Shape, str]] = {
    "circle": "circle",
    "square": "square",
    "diamond": "diamond",
    "triangle": "triangle-up",
    "target": "circle-open-dot",
    "ring": "circle-open",
    "frame": "square-open",
    "lozenge": "diamond-open",
    "dash": "line-ew",
    "word": "circle",
}
_STROKES: Final[dict[Shape, int]] = {"dash": 4, "target": 3, "ring": 2, "frame": 2, "lozenge": 2}
_ON_GROUND: Final = {*_STROKES, "word"}
"""Shapes in which a text stands on the ground itself."""

_FIGURES: Final = 2


def draw(board: Board) -> go.Figure:
    """Return the picture: a lane for every row, with its name above its marks, so that it fits a phone too."""
    laid = lanes.of(board)
    kinds = dict.fromkeys([*(kind for kind, _ in board.kinds), *(mark.kind for mark in board.marks)])
    traces = [_trace(board, kind, [mark for mark in board.marks if mark.kind == kind], laid) for kind in kinds]
    return go.Figure({"data": traces, "layout": lanes.layout(board, laid)})


def _trace(board: Board, kind: str, marks: list[Mark], laid: Lanes) -> Part:
    look = LOOKS[kind]
    words, labelled = look.shape == "word", any(mark.label for mark in marks)
    named = dict(board.kinds)
    return {
        "type": "scatter",
        "mode": "text" if words else "markers+text",
        "name": named.get(kind, kind),
        "showlegend": kind in named,
        "x": [mark.x for mark in marks] or [None],
        "y": [laid.middle(mark.row, mark.line) for mark in marks] or [None],
        "text": [_text(board, mark, words) for mark in marks],
        "textposition": "middle right" if labelled else "middle center",
        "textfont": {"size": LETTER, "color": THEME_TEXT if labelled or look.shape in _ON_GROUND else "#ffffff"},
        "marker": {
            "symbol": _SYMBOLS[look.shape],
            "size": [_size(mark) for mark in marks] or _SMALL,
            "color": look.colour,
            "opacity": 1,
            "line": _edge(look),
        },
        "hoverinfo": "skip",
        "cliponaxis": False,
    }


def _size(mark: Mark) -> int:
    return (_LARGEST if len(mark.text) > _FIGURES else _LARGE) if mark.text else _SMALL


def _text(board: Board, mark: Mark, words: bool) -> str:
    """Return what stands in a mark or beside it; a number in it is heavy."""
    if mark.label:
        return "<br>".join(AIR + safe(line) for line in lanes.label(board, mark))
    return mark.text if words else f"<b>{mark.text}</b>"


def _edge(look: Look) -> Part:
    """Return the stroke of a mark that is only lines; a full mark is set off against one that it touches."""
    stroke = _STROKES.get(look.shape)
    return {"color": look.colour, "width": stroke} if stroke else {"color": THEME_GROUND, "width": 1}
