"""Draw the matrix of a role model, from the same places as the chart on screen."""

from collections.abc import Callable
from typing import Final

from wizard.logic.lettering import MARGIN
from wizard.logic.placing import HEADING, Box, Placing
from wizard.memory import remembered
from wizard.model.role_model import RoleModel
from wizard.report import drawing, ink
from wizard.report.drawing import LINE, TOP, Sheet

LEAST: Final = HEADING + 3.5
"""Lines that a cell is high at least."""

_SIZE, _SMALLER = 7.5, 6.8
_INDENT = 0.06


def height(*placings: Placing) -> float:
    """Return the height in centimetres of a cell in which the names of each of these matrices fit."""
    return max([LEAST, *(placing.cell_lines for placing in placings)]) * LINE


def _names(on: Sheet, placing: Placing, box: Box) -> None:
    """Write the names of a cell as far apart in every picture, whatever its height."""
    (_, top), (across, down) = on.corner(box), on.cell
    pitch = min(LINE, (down - TOP) / (placing.cell_lines - HEADING))
    starts = sorted({name.x for name in box.names})
    part = starts[1] - starts[0] if len(starts) > 1 else 1 - 2 * MARGIN
    for name in box.names:
        number = (box.row + 1 - name.y) * placing.cell_lines - HEADING
        room = part * across - 2 * _INDENT
        size = _SIZE if ink.width(name.full, _SIZE) <= room else _SMALLER
        text = ink.shortened(name.full, room, size)
        on.write(name.x * across + _INDENT, top - TOP - number * pitch, text, size)


def matrix(model: RoleModel, placing: Placing, count: Callable[[int], str], cell_height: float) -> bytes:
    """Return a PNG of the matrix; `count` puts a number of neighbourhoods in words."""
    return _drawn(model, placing, tuple(count(box.count) for box in placing.boxes), cell_height)


@remembered(drawing.REMEMBERED)
def _drawn(model: RoleModel, placing: Placing, counts: tuple[str, ...], cell_height: float) -> bytes:
    made = drawing.sheet(model, placing, cell_height)
    for box, told in zip(placing.boxes, counts, strict=True):
        drawing.cell(made, box, drawing.role_of(model, box))
        if placing.names_shown:
            _names(made, placing, box)
        else:
            x, top = made.corner(box)
            made.write(x + made.cell[0] / 2, top - TOP - (made.cell[1] - TOP) / 2, told, 13, ha="center")
    return made.png()
