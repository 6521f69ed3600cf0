"""Draw how roles change: an arrow from each role now to each role wanted, with the number of neighbourhoods."""

# matplotlib leaves parts of its functions untyped.
# pyright: reportUnknownMemberType=false

from collections.abc import Callable
from math import hypot
from typing import Final, TypeAlias

from matplotlib.patches import FancyArrowPatch
from matplotlib.path import Path

from wizard.logic.colour import tint
from wizard.logic.placing import Box, Move, Placing
from wizard.memory import remembered
from wizard.model.role_model import RoleModel
from wizard.report import drawing
from wizard.report.drawing import LINE, TOP, Sheet
from wizard.report.ink import INK, QUIET

Point: TypeAlias = tuple[float, float]

LANE: Final = 0.62
"""Height of a lane in centimetres, where roles lie in one row and every arrow has a lane of its own."""

_FOOT: Final = 0.62
"""Room for the number of neighbourhoods at the foot of a cell."""

_HEIGHTS: Final = {1: 7 * LINE, 2: 7 * LINE}
"""Height of a cell by the columns of a matrix; cells are higher where there are more, as more arrows meet."""

_HIGHER: Final = 9 * LINE
_ASIDE: Final = 0.3
"""Centimetres that an arrow runs beside the middle, so that there and back do not meet."""

_RIGHT: Final = 0.74
"""Part of a cell's width left of its arrows, so that they pass beside the names of the roles below."""

_SHORTER: Final = 0.45
_BEND: Final = 0.07
"""How far an arrow bends aside, as a part of its way beyond one cell."""

_NUMBER_AT: Final = 0.2
_THINNEST, _THICKEST, _SPREAD = 1.2, 3.4, 4


def _curve(source: Point, target: Point, far_off: int) -> tuple[Point, Point, Point]:
    """Return begin, bend and end of an arrow that keeps left of the line between two middles, and bends past cells."""
    across, up = target[0] - source[0], target[1] - source[1]
    length = hypot(across, up)
    along, aside = (across / length, up / length), (-up / length, across / length)

    def point(far: float, wide: float) -> Point:
        return source[0] + along[0] * far + aside[0] * wide, source[1] + along[1] * far + aside[1] * wide

    bend = point(length / 2, _ASIDE + 2 * _BEND * length * far_off)
    return point(_SHORTER, _ASIDE), bend, point(length - _SHORTER, _ASIDE)


def _middle(on: Sheet, box: Box) -> Point:
    (x, top), (width, height) = on.corner(box), on.cell
    return x + width * _RIGHT, top - TOP - (height - TOP - _FOOT) / 2


def _between(on: Sheet, source: Box, target: Box) -> tuple[Point, Point, Point]:
    apart = max(abs(source.column - target.column), abs(source.row - target.row))
    return _curve(_middle(on, source), _middle(on, target), apart - 1)


def _lane(on: Sheet, source: Box, target: Box, place: float) -> tuple[Point, Point, Point]:
    """Return a straight arrow in its own lane, from the middle of one role to another; `place` from 0 to 1."""
    width, y = on.cell[0], on.cell[1] - TOP - (on.cell[1] - TOP - _FOOT) * place
    start, end = (source.column + 0.5) * width, (target.column + 0.5) * width
    return (start, y), ((start + end) / 2, y), (end, y)


def _arrow(on: Sheet, curve: tuple[Point, Point, Point], count: int, most: int) -> None:
    path = Path(curve, [Path.MOVETO, Path.CURVE3, Path.CURVE3])
    heavy = _THINNEST + (_THICKEST - _THINNEST) * (count - 1) / max(most - 1, _SPREAD)
    style = f"-|>,head_length={0.5 + heavy / 8},head_width={0.25 + heavy / 14}"
    on.axes.add_artist(FancyArrowPatch(path=path, arrowstyle=style, mutation_scale=9, linewidth=heavy, color=INK))


def _number(on: Sheet, curve: tuple[Point, Point, Point], count: int, at: float) -> None:
    parts = ((1 - at) ** 2, 2 * at * (1 - at), at**2)
    x, y = (sum(part * point[axis] for part, point in zip(parts, curve, strict=True)) for axis in (0, 1))
    ground = {"boxstyle": "round,pad=0.22", "facecolor": "white", "edgecolor": INK, "linewidth": 0.8}
    on.write(x, y, str(count), 8.5, ha="center", weight="bold", bbox=ground, zorder=5)


def draw(model: RoleModel, placing: Placing, moves: tuple[Move, ...], count: Callable[[int], str]) -> bytes:
    """Return a PNG of the roles now, with arrows; `count` says how many neighbourhoods a role has now."""
    return _drawn(model, placing, moves, tuple(count(box.count) for box in placing.boxes))


@remembered(drawing.REMEMBERED)
def _drawn(model: RoleModel, placing: Placing, moves: tuple[Move, ...], counts: tuple[str, ...]) -> bytes:
    boxes = {box.role: box for box in placing.boxes}
    lanes = placing.rows == 1
    made = drawing.sheet(
        model, placing, TOP + len(moves) * LANE + _FOOT if lanes else _HEIGHTS.get(placing.columns, _HIGHER)
    )
    for box, told in zip(placing.boxes, counts, strict=True):
        role = drawing.role_of(model, box)
        drawing.cell(made, box, role)
        x, top = made.corner(box)
        ground = {"boxstyle": "square,pad=0.1", "facecolor": tint(role.colour, 0.13), "edgecolor": "none"}
        made.write(x + 0.24, top - made.cell[1] + 0.35, told, 7.5, color=QUIET, bbox=ground, zorder=5)
    most = max(move.count for move in moves)
    for number, move in enumerate(moves):
        source, target = boxes[move.source], boxes[move.target]
        place = (number + 0.5) / len(moves)
        curve = _lane(made, source, target, place) if lanes else _between(made, source, target)
        _arrow(made, curve, move.count, most)
        _number(made, curve, move.count, 0 if lanes else _NUMBER_AT)
    return made.png()
