"""Draw the matrix of a role model so that it fills the wall of a room."""

from textwrap import wrap
from typing import Final

import plotly.graph_objects as go  # pyright: ignore[reportMissingTypeStubs] - plotly brings no types

from wizard.charts import ground
from wizard.charts.ground import INK, Part
from wizard.logic.placing import Box, Placing
from wizard.logic.slides.letters import LETTERS, Lettered
from wizard.model.role_model import RoleModel

_HEADING: Final = 22
"""Pixels of the name of a role."""

_CHARACTERS, _SMALLER_CHARACTERS = 84, 100
"""Characters of such names that fit side by side over the whole width of the wall, and of smaller ones."""

_LARGE: Final = 3
"""Columns at most whose names are large; beside each other in more they would break, and lie over what is below."""

_NUMBER: Final = 28
"""Pixels of the number of neighbourhoods, where there are too many to name."""


def draw(model: RoleModel, lettered: Lettered, counted: dict[str, str]) -> go.Figure:
    """Return the matrix, as high as where it stands; `counted` says per role how many neighbourhoods are in it."""
    placing = lettered.placed
    traces = [ground.cell(model, box, counted[box.role]) for box in placing.boxes]
    layout = ground.layout(model, placing)
    del layout["height"]
    for axis in ("xaxis", "yaxis"):
        layout[axis]["tickfont"] = {"size": LETTERS[-1]}
    layout["autosize"] = True
    layout["annotations"] = [_heading(model, box, placing) for box in placing.boxes]
    if placing.names_shown:
        return ground.figure([*traces, _names(lettered)], layout)
    return ground.figure([*traces, _numbers(placing, counted)], layout)


def _heading(model: RoleModel, box: Box, placing: Placing) -> Part:
    role = model.role(box.role)
    assert role is not None
    is_large = placing.columns <= _LARGE
    lines = wrap(f"{role.sign} · {role.name}", (_CHARACTERS if is_large else _SMALLER_CHARACTERS) // placing.columns)
    text = f"<b>{'<br>'.join(map(ground.safe, lines[:2]))}</b>"
    if not is_large:
        text = f'<span style="font-size:0.83em">{text}</span>'
    return ground.heading(model, box, placing) | {"text": text, "font": {"color": INK, "size": _HEADING}}


def _names(lettered: Lettered) -> Part:
    found = [name for box in lettered.placed.boxes for name in box.names]
    words = [ground.safe(name.text) for name in found]
    return _words([name.x for name in found], [name.y for name in found], words, lettered.letter, "middle right")


def _numbers(placing: Placing, counted: dict[str, str]) -> Part:
    """Return how many neighbourhoods are in each cell, in its middle."""
    middles = [box.column + 0.5 for box in placing.boxes], [box.row + 0.45 for box in placing.boxes]
    return _words(*middles, [counted[box.role] for box in placing.boxes], _NUMBER, "middle center")


def _words(x: list[float], y: list[float], words: list[str], size: int, place: str) -> Part:
    return {
        "type": "scatter",
        "mode": "text",
        "x": x,
        "y": y,
        "text": words,
        "textposition": place,
        "textfont": {"color": INK, "size": size},
        "hoverinfo": "skip",
        "cliponaxis": False,
    }
