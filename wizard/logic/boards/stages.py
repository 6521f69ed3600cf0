"""Lay out the initiatives by phase and by scope, each with the sign of how firm the partnership is."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from typing import Final

from wizard.logic import naming
from wizard.logic.boards import weighing
from wizard.logic.boards.weighing import FIRST_GOALS, STOPPED, WEIGHTS, Weighed
from wizard.logic.derived import once
from wizard.logic.layout import Board, Row, Spot, stacked
from wizard.model.dossier import Dossier
from wizard.model.entity import INTENSITIES, SCOPES, STAGES
from wizard.model.handbook import Handbook

MOST_NAMES: Final = 24
"""Initiatives that can be named in one picture; more are counted."""


@once
def of(handbook: Handbook, dossier: Dossier) -> Board:
    """Return a row for every phase and a column for every scope; what is not filled in comes last, where it is."""
    found = weighing.every(handbook, dossier)
    stages, scopes = _used(STAGES, found, "stage"), _used(SCOPES, found, "scope")
    spots = [
        spot
        for row, stage in enumerate(stages)
        for column, scope in enumerate(scopes)
        for spot in _cell(handbook, found, (row, column), (stage, scope))
    ]
    empty = handbook.say("picture.unknown")
    rows = tuple(Row(stage or "open", naming.stage(handbook, stage) or empty) for stage in stages)
    names = [naming.scope(handbook, scope) or empty for scope in scopes]
    hint = handbook.say("picture.open_signs") if any(spot.kind.endswith("_advies") for spot in spots) else ""
    return stacked(rows, names, spots, kinds=_kinds(handbook, found), hint=hint)


def _used(known: Sequence[str], found: Sequence[Weighed], field: str) -> tuple[str | None, ...]:
    is_open = any(getattr(one.initiative, field) is None for one in found)
    return (*known, None) if is_open else tuple(known)


def _kinds(handbook: Handbook, found: Sequence[Weighed]) -> tuple[tuple[str, str], ...]:
    """Return the legend: every intensity, and the other signs that are there."""
    there = {*INTENSITIES, *(one.weight for one in found)}
    return tuple((weight, weighing.name(handbook, weight)) for weight in WEIGHTS if weight in there)


def _cell(
    handbook: Handbook, found: Sequence[Weighed], at: tuple[int, int], facts: tuple[str | None, str | None]
) -> Iterator[Spot]:
    """Yield the initiatives in one cell by name, or else how many there are of every weight."""
    inside = [one for one in found if (one.initiative.stage, one.initiative.scope) == facts]
    inside.sort(key=lambda one: WEIGHTS.index(one.weight))
    if len(found) <= MOST_NAMES:
        yield from (_named(handbook, at, one) for one in inside)
    else:
        for weight, some in groupby(inside, key=attrgetter("weight")):
            yield _counted(handbook, at, weight, list(some))


def _named(handbook: Handbook, at: tuple[int, int], one: Weighed) -> Spot:
    name, weight = one.initiative.name, weighing.name(handbook, one.weight).lower()
    if one.weight in (FIRST_GOALS, STOPPED):
        return Spot(*at, one.weight, 1, "", name, handbook.say("picture.stands", name=name, weight=weight))
    kind, way = (one.weight, "chosen") if one.is_chosen else (f"{one.weight}_advies", "advised")
    return Spot(*at, kind, 1, "", name, handbook.say(f"picture.stands_{way}", name=name, weight=weight))


def _counted(handbook: Handbook, at: tuple[int, int], weight: str, some: Sequence[Weighed]) -> Spot:
    chosen = sum(one.is_chosen for one in some)
    number = handbook.say("picture.of_which_chosen", many=len(some), chosen=chosen) if chosen else str(len(some))
    told = handbook.say("picture.number", name=weighing.name(handbook, weight).lower(), many=number)
    return Spot(*at, weight, len(some), "", number, told)
