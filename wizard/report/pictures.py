"""Draw the pictures of a report, from the same places as the charts on screen."""

# matplotlib leaves parts of its functions untyped.
# pyright: reportUnknownMemberType=false

import textwrap
from collections.abc import Callable
from functools import cache
from io import BytesIO
from typing import Final

from matplotlib import font_manager, ft2font
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch, Rectangle

from wizard.logic.placing import HEADING, Box, Placing
from wizard.model.role_model import Role, RoleModel

WIDTH: Final = 16.0
"""Centimetres."""

_LEFT: Final = 1.35
_BELOW: Final = 1.25
_DOTS: Final = 200
_LINE: Final = 0.45
"""Height of a line of names in centimetres, where the page leaves room for it."""

_HIGHEST: Final = 19.0
_INK: Final = "#212529"
_QUIET: Final = "#55606b"
_GAP: Final = 0.012


@cache
def _known_letters() -> frozenset[int]:
    path = font_manager.findfont("DejaVu Sans")
    return frozenset(ft2font.FT2Font(path).get_charmap())


def legible(text: str) -> str:
    """Return the text with a mark in place of every letter that the font of the pictures lacks."""
    known = _known_letters()
    return "".join(letter if letter == "\n" or ord(letter) in known else "\N{REPLACEMENT CHARACTER}" for letter in text)


def tint(colour: str, part: float) -> tuple[float, float, float]:
    """Return a colour mixed with white; `part` is how much of the colour stays, from 0 to 1."""
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return 1 - part + part * red, 1 - part + part * green, 1 - part + part * blue


def on(colour: str) -> str:
    """Return the ink, white or dark, that reads best on a colour."""
    red, green, blue = tint(colour, 1)
    return "#ffffff" if 0.2126 * red**2.2 + 0.7152 * green**2.2 + 0.0722 * blue**2.2 < 0.19 else _INK


def _write(axes: Axes, x: float, y: float, text: str, size: float, **look: object) -> None:
    axes.text(x, y, legible(text), fontsize=size, parse_math=False, **{"color": _INK, "va": "center", **look})  # pyright: ignore[reportArgumentType] - matplotlib takes any property here


def _heading(axes: Axes, box: Box, role: Role, unit: tuple[float, float]) -> None:
    """Draw the sign and the name of a role; `unit` is a centimetre in cells, across and down."""
    across, down = unit
    top = box.row + 1 - _GAP - 0.45 * down
    sign = FancyBboxPatch(
        (box.column + _GAP + 0.22 * across, top - 0.24 * down),
        0.6 * across,
        0.48 * down,
        boxstyle="square,pad=0",
        facecolor=role.colour,
        edgecolor="none",
    )
    axes.add_patch(sign)
    _write(
        axes, box.column + _GAP + 0.52 * across, top, role.sign, 9, color=on(role.colour), ha="center", weight="bold"
    )
    name = "\n".join(textwrap.wrap(role.name, max(8, int((1 / across - 1.3) / 0.2)), max_lines=2, placeholder=" …"))
    _write(axes, box.column + _GAP + 1.0 * across, top, name, 8.5, weight="bold", linespacing=1.05)


def _cell(axes: Axes, box: Box, role: Role, unit: tuple[float, float]) -> None:
    size = 1 - 2 * _GAP
    corner = (box.column + _GAP, box.row + _GAP)
    axes.add_patch(
        Rectangle(corner, size, size, facecolor=tint(role.colour, 0.13), edgecolor=role.colour, linewidth=1.1)
    )
    _heading(axes, box, role, unit)
    for name in box.names:
        _write(axes, name.x + 0.008, name.y, name.text, 7.5)


def _steps(axes: Axes, model: RoleModel, unit: tuple[float, float]) -> None:
    if model.axes is None:
        return
    look = {"color": _QUIET, "ha": "center"}
    for number, step in enumerate(model.axes.horizontal.steps):
        _write(axes, number + 0.5, -0.35 * unit[1], step, 8, **look)
    for number, step in enumerate(model.axes.vertical.steps):
        text = "\n".join(textwrap.wrap(step, 26))
        _write(axes, -0.4 * unit[0], number + 0.5, text, 8, rotation=90, **look)
    columns, rows = len(model.axes.horizontal.steps), len(model.axes.vertical.steps)
    bold = {"color": _INK, "ha": "center", "weight": "bold"}
    _write(axes, columns / 2, -0.9 * unit[1], model.axes.horizontal.name, 8, **bold)
    _write(axes, -1.0 * unit[0], rows / 2, model.axes.vertical.name, 8, rotation=90, **bold)


def matrix(model: RoleModel, placing: Placing, count: Callable[[int], str]) -> bytes:
    """Return a PNG of the matrix, 16 cm wide at 200 dpi; `count` puts a number of neighbourhoods in words."""
    left, below = (_LEFT, _BELOW) if model.axes else (0.02, 0.02)
    height = min(max(placing.cell_lines, HEADING + 3.5) * _LINE * placing.rows, _HIGHEST)
    figure = Figure(figsize=(WIDTH / 2.54, (height + below) / 2.54), dpi=_DOTS)
    canvas = FigureCanvasAgg(figure)
    axes = figure.add_axes((left / WIDTH, below / (height + below), 1 - left / WIDTH, height / (height + below)))
    axes.set(xlim=(0, placing.columns), ylim=(0, placing.rows))
    axes.axis("off")
    unit = (placing.columns / (WIDTH - left), placing.rows / height)
    _steps(axes, model, unit)
    for box in placing.boxes:
        role = model.role(box.role)
        assert role is not None
        _cell(axes, box, role, unit)
        if not placing.names_shown:
            _write(axes, box.column + 0.5, box.row + 0.36, count(box.count), 13, ha="center")
    stream = BytesIO()
    canvas.print_png(stream)
    return stream.getvalue()
