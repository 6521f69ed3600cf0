"""Draw the matrix of a role model, with every neighbourhood in its cell; a click in a cell gives its role."""

from textwrap import wrap
from typing import Any, Final

import plotly.graph_objects as go  # pyright: ignore[reportMissingTypeStubs] - plotly brings no types

from wizard.logic.colour import tint
from wizard.logic.placing import Box, Placing
from wizard.model.role_model import Axis, RoleModel

_LINE_PIXELS: Final = 23
_AXIS_PIXELS: Final = 45
_INK: Final = "#1b1b1b"
_GAP: Final = 0.012
_TINT: Final = 0.2
_HEADING_CHARACTERS: Final = 52
"""Characters of a bold heading that fit over the whole width of the matrix."""

Part = dict[str, Any]
"""A piece of a figure in Plotly's own JSON form; its keys are Plotly's."""


def draw(model: RoleModel, placing: Placing, counted: dict[str, str], selected: str | None) -> go.Figure:
    """Return the matrix; `counted` holds per role the words for how many neighbourhoods are in it."""
    traces = [_cell(model, box, counted[box.role]) for box in placing.boxes]
    traces += [_names(placing, selected, chosen=False), _names(placing, selected, chosen=True)]
    layout = _layout(model, placing)
    layout["annotations"] = [_heading(model, box, placing, counted[box.role]) for box in placing.boxes]
    return go.Figure({"data": traces, "layout": layout}, skip_invalid=False)


def _cell(model: RoleModel, box: Box, counted: str) -> Part:
    """Return one wide bar under the names, so that a click anywhere in the cell is a click on its role."""
    role = model.role(box.role)
    assert role is not None
    still = {"marker": {"opacity": 1}}
    return {
        "type": "bar",
        "x": [box.column + 0.5],
        "y": [1 - 2 * _GAP],
        "base": [box.row + _GAP],
        "width": [1 - 2 * _GAP],
        "customdata": [box.role],
        "marker": {"color": tint(role.colour, _TINT), "line": {"width": 2, "color": role.colour}},
        "hovertemplate": f"{role.name}: {counted}<extra></extra>",
        "selected": still,
        "unselected": still,
    }


def _names(placing: Placing, selected: str | None, chosen: bool) -> Part:
    """Return the names as text; the neighbourhood one is working on is a trace of its own, heavier and marked."""
    found = [name for box in placing.boxes for name in box.names if (name.id == selected) is chosen]
    return {
        "type": "scatter",
        "mode": "text",
        "x": [name.x for name in found],
        "y": [name.y for name in found],
        "text": [f"<b>▸ {_safe(name.text)}</b>" if chosen else _safe(name.text) for name in found],
        "textposition": "middle right",
        "textfont": {"color": _INK, "size": 15},
        "hoverinfo": "skip",
        "cliponaxis": False,
    }


def _safe(text: str) -> str:
    """Return text that Plotly shows as it is: it reads a small kind of HTML."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _heading(model: RoleModel, box: Box, placing: Placing, counted: str) -> Part:
    role = model.role(box.role)
    assert role is not None
    lines = wrap(f"{role.sign} · {role.name}", _HEADING_CHARACTERS // placing.columns)
    text = "<br>".join(map(_safe, lines[:2]))
    return {
        "x": box.column + 0.03,
        "y": box.row + 1 - 0.4 / placing.cell_lines,
        "xanchor": "left",
        "yanchor": "top",
        "align": "left",
        "showarrow": False,
        "text": f"<b>{text}</b>" if placing.names_shown else f"<b>{text}</b><br>{_safe(counted)}",
        "font": {"color": _INK, "size": 15},
        "captureevents": False,
    }


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


def _layout(model: RoleModel, placing: Placing) -> Part:
    axes = model.axes
    height = placing.rows * max(placing.cell_lines, 7) * _LINE_PIXELS + _AXIS_PIXELS
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
