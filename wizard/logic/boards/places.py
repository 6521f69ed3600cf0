"""Lay out where the initiatives are active: the neighbourhoods with the most of them stand first."""

from collections import Counter
from typing import Final

from wizard.logic import naming
from wizard.logic.boards import weighing
from wizard.logic.derived import once
from wizard.logic.layout import Board, Row, Spot, laid_out
from wizard.model.dossier import Dossier
from wizard.model.entity import STAGES, Initiative, Neighbourhood
from wizard.model.handbook import Handbook

MOST_COLUMNS: Final = 10
"""Initiatives that can have a column of their own; more are counted by phase."""

_KIND: Final = "actief"

Active = tuple[Initiative, ...]


@once
def of(handbook: Handbook, dossier: Dossier) -> Board:
    """Return a row for every neighbourhood, and a column for every initiative that goes on or for every phase."""
    there = weighing.going(dossier)
    found = [(one, _here(dossier, there, one)) for one in dossier.neighbourhoods]
    found.sort(key=lambda pair: -len(pair[1]))
    rows = tuple(
        Row(one.id, one.name, handbook.say("picture.initiatives_count", n=len(here)) if here else "")
        for one, here in found
    )
    if len(there) <= MOST_COLUMNS:
        spots = [Spot(row, there.index(one), _KIND, 1, "") for row, (_, here) in enumerate(found) for one in here]
        return laid_out(rows, [one.name for one in there], spots, "in_list")
    return _by_stage(handbook, rows, [here for _, here in found])


def _here(dossier: Dossier, there: Active, one: Neighbourhood) -> Active:
    active = dossier.active.get(one.id, frozenset())
    return tuple(initiative for initiative in there if initiative.id in active)


def _by_stage(handbook: Handbook, rows: tuple[Row, ...], found: list[Active]) -> Board:
    stages = (*STAGES, None) if any(one.stage is None for here in found for one in here) else STAGES
    spots = [
        Spot(row, column, _KIND, number, str(number), told=str(number))
        for row, here in enumerate(found)
        for column, number in sorted(Counter(stages.index(one.stage) for one in here).items())
    ]
    names = [naming.stage(handbook, stage) or handbook.say("picture.unknown") for stage in stages]
    return laid_out(rows, names, spots, "in_cells")
