"""Draw the matrix of a role model, with every neighbourhood in its cell; a click in a cell gives its role."""

from typing import Final

import plotly.graph_objects as go  # pyright: ignore[reportMissingTypeStubs] - plotly brings no types

from wizard.charts import ground
from wizard.charts.ground import INK, Part
from wizard.logic.placing import Placing
from wizard.model.role_model import RoleModel

_OTHERS: Final = 15
_CHOSEN: Final = 14


def draw(model: RoleModel, placing: Placing, counted: dict[str, str], selected: str | None) -> go.Figure:
    """Return the matrix; `counted` holds per role the words for how many neighbourhoods are in it."""
    traces = [ground.cell(model, box, counted[box.role]) for box in placing.boxes]
    traces += [_names(placing, selected, chosen=False), _names(placing, selected, chosen=True)]
    layout = ground.layout(model, placing)
    layout["annotations"] = [
        ground.heading(model, box, placing, "" if placing.names_shown else counted[box.role]) for box in placing.boxes
    ]
    return ground.figure(traces, layout)


def _names(placing: Placing, selected: str | None, chosen: bool) -> Part:
    """Return the names as text; the neighbourhood one is working on is a trace of its own, heavier and underlined.

    Heavy letters are wider, so they are a little smaller: the chosen name takes no more room than another one.
    """
    found = [name for box in placing.boxes for name in box.names if (name.id == selected) is chosen]
    return {
        "type": "scatter",
        "mode": "text",
        "x": [name.x for name in found],
        "y": [name.y for name in found],
        "text": [f"<b><u>{ground.safe(name.text)}</u></b>" if chosen else ground.safe(name.text) for name in found],
        "textposition": "middle right",
        "textfont": {"color": INK, "size": _CHOSEN if chosen else _OTHERS},
        "hoverinfo": "skip",
        "cliponaxis": False,
    }
