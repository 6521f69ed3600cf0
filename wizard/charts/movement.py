"""Draw how roles change: an arrow from each role now to each role wanted, with the number of neighbourhoods."""

from math import hypot
from typing import Final

import plotly.graph_objects as go  # pyright: ignore[reportMissingTypeStubs] - plotly brings no types

from wizard.charts import ground
from wizard.charts.ground import INK, Part
from wizard.logic.placing import Box, Move, Placing
from wizard.model.role_model import RoleModel

_ASIDE: Final = 0.09
"""Cells that an arrow runs beside the line between two middles, so that there and back do not meet."""

_SHORTER: Final = 0.16
"""Part of the way that an arrow leaves free at both ends."""

_NUMBER_AT: Final = 0.22
"""Part of the way where the number stands: near where the neighbourhoods are now."""

_LINES: Final = 11
"""Lines that a cell is high, so that arrows run below the headings."""

_THINNEST: Final = 2
_THICKEST: Final = 7


def draw(model: RoleModel, placing: Placing, moves: tuple[Move, ...], counted: dict[str, str]) -> go.Figure:
    """Return the cells with arrows; `counted` holds per role the words for how many neighbourhoods it has now."""
    boxes = {box.role: box for box in placing.boxes}
    most = max((move.count for move in moves), default=1)
    layout = ground.layout(model, placing, least=_LINES)
    paths = [(_path(boxes[move.source], boxes[move.target]), move.count) for move in moves]
    layout["annotations"] = [
        *(_arrow(path, count / most) for path, count in paths),
        *(ground.heading(model, box, placing, counted[box.role]) for box in placing.boxes),
        *(_number(path, count) for path, count in paths),
    ]
    return ground.figure([ground.cell(model, box, counted[box.role]) for box in placing.boxes], layout)


def _path(source: Box, target: Box) -> tuple[float, float, float, float]:
    """Return where an arrow starts and ends: x, y, x, y in cells."""
    x, y = source.column + 0.5, source.row + 0.34
    across, up = target.column - source.column, target.row - source.row
    length = hypot(across, up)
    x, y = x - up / length * _ASIDE, y + across / length * _ASIDE
    return (
        x + across * _SHORTER,
        y + up * _SHORTER,
        x + across * (1 - _SHORTER),
        y + up * (1 - _SHORTER),
    )


def _arrow(path: tuple[float, float, float, float], part: float) -> Part:
    return {
        "ax": path[0],
        "ay": path[1],
        "x": path[2],
        "y": path[3],
        **dict.fromkeys(("axref", "xref"), "x"),
        **dict.fromkeys(("ayref", "yref"), "y"),
        "showarrow": True,
        "arrowhead": 2,
        "arrowsize": 0.8,
        "arrowwidth": _THINNEST + (_THICKEST - _THINNEST) * part,
        "arrowcolor": INK,
        "text": "",
    }


def _number(path: tuple[float, float, float, float], count: int) -> Part:
    return {
        "x": path[0] + (path[2] - path[0]) * _NUMBER_AT,
        "y": path[1] + (path[3] - path[1]) * _NUMBER_AT,
        "showarrow": False,
        "text": f"<b>{count}</b>",
        "font": {"color": INK, "size": 16},
        "bgcolor": "#ffffff",
        "bordercolor": INK,
        "borderpad": 3,
    }
