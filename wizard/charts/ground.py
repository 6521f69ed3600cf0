"""Draw what the charts of a role model share: its cells, their headings and the axes."""

from textwrap import wrap
from typing import Any, Final, TypeAlias

import plotly.graph_objects as go  # pyright: ignore[reportMissingTypeStubs] - plotly brings no types

from wizard.logic.colour import tint
from wizard.logic.placing import Box, Placing
from wizard.model.role_model import Axis, Role, RoleModel

INK: Final = "#1b1b1b"
"""Names stand on light tints in light and in dark, so the ink is always dark."""

_LINE_PIXELS: Final = 23
_AXIS_PIXELS: Final = 45
_LEAST_LINES: Final = 7
_GAP: Final = 0.012
_TINT: Final = 0.2
_HEADING_CHARACTERS: Final = {1: 52, 2: 52}
"""Characters of a bold heading that fit over the whole width of a matrix, by its columns."""

_HEADING_CHARACTERS_WIDE: Final = 90
"""The same for a matrix of more columns, which stands over the whole screen."""

Part: TypeAlias = dict[str, Any]
"""A piece of a figure in Plotly's own JSON form; its keys are Plotly's."""


def figure(traces: list[Part], layout: Part) -> go.Figure:
    """Return a figure as it is written; checking every part, which a test does, would take four times as long."""
    return go.Figure({"data": traces, "layout": layout}, _validate=False)


def safe(text: str) -> str:
    """Return text that Plotly shows as it is: it reads a small kind of HTML."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def cell(model: RoleModel, box: Box, counted: str) -> Part:
    """Return one wide bar under what stands on it, so that a click anywhere in the cell is a click on its role."""
    role = _role(model, box)
    # Plotly fades what is not selected, unless every trace says otherwise.
    still = {"marker": {"opacity": 1}}
    return {
        "type": "bar",
        "x": [box.column + 0.5],
        "y": [1 - 2 * _GAP],
        "base": [box.row + _GAP],
        "width": [1 - 2 * _GAP],
        "customdata": [box.role],
        "marker": {"color": tint(role.colour, _TINT), "line": {"width": 2, "color": role.colour}},
        "hovertemplate": f"{safe(role.name)}: {counted}<extra></extra>",
        "selected": still,
        "unselected": still,
    }


def heading(model: RoleModel, box: Box, placing: Placing, below: str = "") -> Part:
    """Return the sign and the name of a role, and the line below them if there is one."""
    role = _role(model, box)
    room = _HEADING_CHARACTERS.get(placing.columns, _HEADING_CHARACTERS_WIDE) // placing.columns
    lines = wrap(f"{role.sign} · {role.name}", room)
    text = f"<b>{'<br>'.join(map(safe, lines[:2]))}</b>"
    return {
        "x": box.column + 0.03,
        "y": box.row + 1 - 0.4 / placing.cell_lines,
        "xanchor": "left",
        "yanchor": "top",
        "align": "left",
        "showarrow": False,
        "text": f"{text}<br>{safe(below)}" if below else text,
        "font": {"color": INK, "size": 15},
        "bgcolor": tint(role.colour, _TINT),
        "captureevents": False,
    }


def layout(model: RoleModel, placing: Placing, least: int = _LEAST_LINES) -> Part:
    """Return still axes with their steps in words, and the height that names need; cells have `least` lines or more."""
    axes = model.axes
    height = placing.rows * max(placing.cell_lines, least) * _LINE_PIXELS + _AXIS_PIXELS
    return {
        "xaxis": _axis(axes.horizontal if axes else None, placing.columns),
        "yaxis": _axis(axes.vertical if axes else None, placing.rows) | {"tickangle": -90},
        "height": round(height),
        "margin": {"l": 10, "r": 10, "t": 10, "b": 10},
        "barmode": "overlay",
        "showlegend": False,
        "dragmode": False,
        "clickmode": "event+select",
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
    }


def _role(model: RoleModel, box: Box) -> Role:
    role = model.role(box.role)
    assert role is not None
    return role


def _axis(axis: Axis | None, steps: int) -> Part:
    return {
        "range": [0, steps],
        "fixedrange": True,
        "showgrid": False,
        "zeroline": False,
        "tickvals": [step + 0.5 for step in range(steps)] if axis else [],
        "ticktext": list(axis.steps) if axis else [],
        "tickfont": {"size": 15},
    }
