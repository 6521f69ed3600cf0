"""Draw what the pictures of a report share: the sheet, the cells with their headings, and the axes."""

# matplotlib leaves parts of its functions untyped.
# pyright: reportUnknownMemberType=false

from dataclasses import dataclass
from io import BytesIO
from typing import Final

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from wizard.logic.colour import tint
from wizard.logic.placing import Box, Placing
from wizard.model.role_model import Role, RoleModel
from wizard.report import ink
from wizard.report.ink import INK, QUIET

WIDTH: Final = 16.0
"""Centimetres."""

LINE: Final = 0.45
"""Height of a line of names in centimetres, where the page leaves room for it."""

TOP: Final = 0.95
"""Centimetres at the top of a cell, for the sign and the name of its role."""

GAP: Final = 0.06
"""Centimetres between a cell and the edge of its place."""

REMEMBERED: Final = 24
"""Pictures of a kind that are remembered: a document that is made again mostly has the same ones as before."""

_LEFT: Final = 1.35
_BELOW: Final = 1.25
_DOTS: Final = 200
_HIGHEST: Final = 19.0
_SIGN: Final = 0.6


@dataclass(frozen=True)
class Sheet:
    """Hold a picture while it is drawn; one step on its axes is a centimetre, from the corner of the lowest cell."""

    axes: Axes
    canvas: FigureCanvasAgg
    cell: tuple[float, float]
    """Width and height of a cell."""

    def corner(self, box: Box) -> tuple[float, float]:
        """Return the place of a cell's left top."""
        return box.column * self.cell[0], (box.row + 1) * self.cell[1]

    def write(self, x: float, y: float, text: str, size: float, **look: object) -> None:
        """Write text with its left and its middle at this place."""
        given = {"color": INK, "va": "center", **look}
        self.axes.text(x, y, ink.legible(text), fontsize=size, parse_math=False, **given)  # pyright: ignore[reportArgumentType] - matplotlib takes any property here

    def png(self) -> bytes:
        """Return the picture as a PNG."""
        stream = BytesIO()
        self.canvas.print_png(stream)
        return stream.getvalue()


def sheet(model: RoleModel, placing: Placing, cell_height: float) -> Sheet:
    """Return a sheet 16 cm wide with the axes of the model; cells are lower where the page has no more room."""
    left, below = (_LEFT, _BELOW) if model.axes else (0.02, 0.02)
    cell = ((WIDTH - left) / placing.columns, min(cell_height, _HIGHEST / placing.rows))
    height = cell[1] * placing.rows + below
    figure = Figure(figsize=(WIDTH / 2.54, height / 2.54), dpi=_DOTS)
    canvas = FigureCanvasAgg(figure)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set(xlim=(-left, WIDTH - left), ylim=(-below, height - below))
    axes.axis("off")
    made = Sheet(axes, canvas, cell)
    _steps(made, model)
    return made


def _steps(on: Sheet, model: RoleModel) -> None:
    if model.axes is None:
        return
    width, height = on.cell
    look = {"color": QUIET, "ha": "center", "linespacing": 1.05}
    for number, step in enumerate(model.axes.horizontal.steps):
        on.write((number + 0.5) * width, -0.35, step, ink.size_for(step, width, 8), **look)
    for number, step in enumerate(model.axes.vertical.steps):
        on.write(-0.4, (number + 0.5) * height, step, ink.size_for(step, height, 8), rotation=90, **look)
    columns, rows = len(model.axes.horizontal.steps), len(model.axes.vertical.steps)
    bold = {"ha": "center", "weight": "bold"}
    on.write(columns * width / 2, -0.9, model.axes.horizontal.name, 8, **bold)
    name = model.axes.vertical.name
    on.write(-1.05, rows * height / 2, name, ink.size_for(name, rows * height, 8), rotation=90, **bold)


def cell(on: Sheet, box: Box, role: Role) -> None:
    """Draw a cell with the sign and the name of its role."""
    (x, y), (width, height) = on.corner(box), on.cell
    ground = Rectangle((x + GAP, y - height + GAP), width - 2 * GAP, height - 2 * GAP, linewidth=1.1)
    ground.set(facecolor=tint(role.colour, 0.13), edgecolor=role.colour)
    on.axes.add_artist(ground)
    middle = y - GAP - 0.45
    on.axes.add_artist(
        Rectangle((x + 0.24, middle - 0.24), _SIGN, 0.48, facecolor=role.colour, edgecolor="none", zorder=6)
    )
    look = {"color": ink.on(role.colour), "ha": "center", "weight": "bold"}
    on.write(x + 0.24 + _SIGN / 2, middle, role.sign, 9, zorder=6, **look)
    size, lines = ink.fitted(role.name, width - _SIGN - 0.5)
    ground_of_name = {"boxstyle": "square,pad=0.12", "facecolor": tint(role.colour, 0.13), "edgecolor": "none"}
    look = {"weight": "bold", "linespacing": 1.05, "bbox": ground_of_name, "zorder": 5}
    on.write(x + _SIGN + 0.36, middle, "\n".join(lines), size, **look)


def role_of(model: RoleModel, box: Box) -> Role:
    """Return the role of a cell."""
    role = model.role(box.role)
    assert role is not None
    return role
