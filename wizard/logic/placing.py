"""Say where each neighbourhood's name stands in the matrix of a role model; every drawing of the matrix follows it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from wizard.logic import lettering
from wizard.logic.lettering import FOOT, HEADING, Member, Name
from wizard.model.dossier import Dossier
from wizard.model.entity import OWN_ROLE, Choice, Neighbourhood
from wizard.model.role_model import RoleModel

Moment: TypeAlias = Literal["now", "wanted"]

MOST_NAMES: Final = 40
"""With more neighbourhoods placed, cells show counts instead of names."""


@dataclass(frozen=True)
class Box:
    """Hold one cell, from column to column + 1 and row to row + 1; no names where counts are shown."""

    role: str
    column: int
    row: int
    count: int
    names: tuple[Name, ...]


@dataclass(frozen=True)
class Placing:
    """Hold a whole matrix, `columns` wide and `rows` high, in the order of the roles; hashable."""

    boxes: tuple[Box, ...]
    columns: int
    rows: int
    lines: int
    """Most lines of names in any one cell; 0 where counts are shown."""
    names_shown: bool
    unplaced: int
    own: int
    """Neighbourhoods with a role in the municipality's own words, which has no cell."""

    @property
    def cell_lines(self) -> float:
        """Return how many lines of text a cell is high, its heading included."""
        return HEADING + max(self.lines, 1) + FOOT


@dataclass(frozen=True)
class Move:
    """Count the neighbourhoods (ids) that go from one role now to another one wanted."""

    source: str
    target: str
    count: int
    neighbourhoods: tuple[str, ...]


def role_of(choice: Choice | None, which: Moment) -> str | None:
    """Return the role (id, or OWN_ROLE) that is now or wanted; None when it was not filled in."""
    if choice is None:
        return None
    return choice.now if which == "now" else choice.wanted


def cells(model: RoleModel) -> Mapping[str, tuple[int, int]]:
    """Return column and row of every role; a model without axes lies side by side in one row."""
    return {
        role.id: (role.cell.column, role.cell.row) if role.cell else (number, 0)
        for number, role in enumerate(model.roles)
    }


def size(model: RoleModel) -> tuple[int, int]:
    """Return the columns and rows of the matrix, cells without a role included."""
    if model.axes is None:
        return len(model.roles), 1
    return len(model.axes.horizontal.steps), len(model.axes.vertical.steps)


def of(model: RoleModel, dossier: Dossier, which: Moment, with_names: bool = True) -> Placing:
    """Return the matrix of the roles that are now or wanted; names are shown for up to 40 placed neighbourhoods."""
    found: dict[str | None, list[Member]] = {}
    for one in dossier.neighbourhoods:
        found.setdefault(role_of(dossier.choice(one.id, model.id), which), []).append((one.id, one.name))
    places, (columns, rows) = cells(model), size(model)
    members = {role: found.get(role, []) for role in places}
    own, placed = len(found.get(OWN_ROLE, ())), sum(map(len, members.values()))
    shown = with_names and placed <= MOST_NAMES
    lines = max(lettering.lines(len(inside), columns) for inside in members.values()) if shown else 0
    height = HEADING + max(lines, 1) + FOOT
    boxes = tuple(
        Box(role, *place, len(members[role]), lettering.names(members[role], place, columns, height) if shown else ())
        for role, place in places.items()
    )
    return Placing(boxes, columns, rows, lines, shown, len(dossier.neighbourhoods) - placed - own, own)


def inside(model: RoleModel, dossier: Dossier, which: Moment, role: str) -> tuple[Neighbourhood, ...]:
    """Return the neighbourhoods that have this role now, or want it."""
    return tuple(one for one in dossier.neighbourhoods if role_of(dossier.choice(one.id, model.id), which) == role)


def movements(model: RoleModel, dossier: Dossier) -> tuple[Move, ...]:
    """Return how many neighbourhoods go from each role now to another one wanted, in the order of the roles."""
    going: dict[tuple[str, str], list[str]] = {}
    for one in dossier.neighbourhoods:
        choice = dossier.choice(one.id, model.id)
        if choice and choice.now and choice.wanted and choice.now != choice.wanted:
            going.setdefault((choice.now, choice.wanted), []).append(one.id)
    ids = [role.id for role in model.roles]
    pairs = ((source, target) for source in ids for target in ids if (source, target) in going)
    return tuple(Move(*pair, len(going[pair]), tuple(going[pair])) for pair in pairs)
