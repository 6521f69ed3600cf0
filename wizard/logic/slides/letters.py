"""Give every neighbourhood its place in a matrix that fills the wall, in letters that the back row can read."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import ceil
from typing import Final, NamedTuple, TypeAlias

from wizard.logic import lettering, placing
from wizard.logic.lettering import FOOT, HEADING, MARGIN, Name
from wizard.logic.placing import Box, Moment, Placing
from wizard.model.dossier import Dossier
from wizard.model.entity import Neighbourhood
from wizard.model.role_model import RoleModel

LETTERS: Final = (28, 24, 21, 18)
"""Pixels of a name on a wall of 1280 by 720: the first in which every name stands whole, else the last."""

_LINES: Final = {1: 18, 2: 9, 3: 5}
"""Lines of the smallest names below the heading of a cell, by the rows of the matrix; more rows have fewer lines."""

_CHARACTERS: Final = 96
"""Characters of the smallest names that fit side by side over the whole width of the wall."""

_LONGEST: Final = 30
_SHORTEST: Final = 8
"""Characters of a name: no more even where they would fit; with fewer, numbers say more than names."""


Inside: TypeAlias = Mapping[str, Sequence[Neighbourhood]]
"""The neighbourhoods in each cell, by its role."""


class Lettered(NamedTuple):
    """Hold a matrix as it stands on the wall, and how high its names are in pixels."""

    placed: Placing
    letter: int


def of(model: RoleModel, dossier: Dossier, moment: Moment) -> Lettered:
    """Return the matrix as it stands on the wall; with names where all of them can be read, else with numbers."""
    plain = placing.of(model, dossier, moment, with_names=False)
    inside = {box.role: placing.inside(model, dossier, moment, box.role) for box in plain.boxes}
    tries = (_in_letters(plain, inside, letter) for letter in LETTERS)
    return next(filter(_is_whole, tries), None) or _cut(plain, inside)


def _cut(plain: Placing, inside: Inside) -> Lettered:
    """Return the matrix in the smallest letters with names as far as they fit; with numbers where that says little."""
    lines, characters = _room(plain, LETTERS[-1])
    fullest = ceil(max(box.count for box in plain.boxes) / lines)
    if characters // plain.columns // fullest < _SHORTEST:
        return Lettered(plain, LETTERS[-1])
    return _in_letters(plain, inside, LETTERS[-1])


def _is_whole(found: Lettered) -> bool:
    return all(name.text == name.full for box in found.placed.boxes for name in box.names)


def _in_letters(plain: Placing, inside: Inside, letter: int) -> Lettered:
    """Return the matrix with names in letters of this height."""
    lines, characters = _room(plain, letter)
    boxes = tuple(_named(plain, box, inside[box.role], lines, characters) for box in plain.boxes)
    return Lettered(replace(plain, boxes=boxes, lines=lines, names_shown=True), letter)


def _room(plain: Placing, letter: int) -> tuple[int, int]:
    """Return the lines of a cell and the characters over the whole width, in letters of this height."""
    scale = LETTERS[-1] / letter
    lines = (_LINES.get(plain.rows, 2) + HEADING + FOOT) * scale - HEADING - FOOT
    return max(1, int(lines)), int(_CHARACTERS * scale)


def _named(plain: Placing, box: Box, inside: Sequence[Neighbourhood], lines: int, characters: int) -> Box:
    """Return a cell with its names in columns of so many lines, from the top left."""
    across = max(1, ceil(len(inside) / lines))
    limit = max(2, min(_LONGEST, characters // plain.columns // across))
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
