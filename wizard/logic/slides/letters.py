"""Give every neighbourhood its place in a matrix that fills the wall, in letters that the back row can read."""

from collections.abc import Sequence
from dataclasses import replace
from math import ceil
from typing import Final

from wizard.logic import lettering, placing
from wizard.logic.lettering import FOOT, HEADING, MARGIN, Name
from wizard.logic.placing import Box, Moment, Placing
from wizard.model.dossier import Dossier
from wizard.model.entity import Neighbourhood
from wizard.model.role_model import RoleModel

LETTER: Final = 18
"""Pixels of a name on a wall of 1280 by 720."""

_LINES: Final = {1: 18, 2: 9, 3: 5}
"""Lines of names below the heading of a cell, by the rows of the matrix; more rows have fewer lines each."""

_CHARACTERS: Final = 96
"""Characters of a name that fit side by side over the whole width of the wall."""

_LONGEST: Final = 30
_SHORTEST: Final = 8
"""Characters of a name: no more even where they would fit; with fewer, numbers say more than names."""


def of(model: RoleModel, dossier: Dossier, moment: Moment) -> Placing:
    """Return the matrix as it stands on the wall; with names where all of them can be read, else with numbers."""
    plain = placing.of(model, dossier, moment, with_names=False)
    lines = _LINES.get(plain.rows, 2)
    fullest = ceil(max(box.count for box in plain.boxes) / lines)
    if fullest and _CHARACTERS // plain.columns // fullest < _SHORTEST:
        return plain
    boxes = tuple(_named(plain, box, placing.inside(model, dossier, moment, box.role), lines) for box in plain.boxes)
    return Placing(boxes, plain.columns, plain.rows, lines, names_shown=True, unplaced=plain.unplaced, own=plain.own)


def _named(plain: Placing, box: Box, inside: Sequence[Neighbourhood], lines: int) -> Box:
    """Return a cell with its names in columns of so many lines, from the top left."""
    across = max(1, ceil(len(inside) / lines))
    limit = min(_LONGEST, _CHARACTERS // plain.columns // across)
    width, height = (1 - 2 * MARGIN) / across, HEADING + lines + FOOT
    texts = lettering.shortened([one.name for one in inside], limit)
    names = tuple(
        Name(
            id=one.id,
            text=text,
            full=one.name,
            x=box.column + MARGIN + number // lines * width,
            y=box.row + 1 - (HEADING + number % lines + 0.5) / height,
        )
        for number, (one, text) in enumerate(zip(inside, texts, strict=True))
    )
    return replace(box, names=names)
