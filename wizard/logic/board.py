"""Say what the pictures of goals and of the approach hold; the screen and the reports draw them, and tell them."""

from collections import Counter
from collections.abc import Iterable

from wizard.logic import approach as blocks
from wizard.logic import goal_summary, naming, years
from wizard.logic.derived import once
from wizard.logic.layout import LONGEST, Board, Row, Spot, laid_out
from wizard.model.dossier import Dossier
from wizard.model.entity import HORIZONS, STATUSES, Neighbourhood, block_id
from wizard.model.handbook import Handbook

__all__ = ["LONGEST", "approach", "by_horizon", "timeline"]


def _rows(neighbourhoods: Iterable[Neighbourhood]) -> tuple[Row, ...]:
    return tuple(Row(one.id, one.name) for one in neighbourhoods)


@once
def timeline(handbook: Handbook, dossier: Dossier) -> Board:
    """Return the goals of every neighbourhood by year: a mark per horizon, with a number where there are more."""
    found = goal_summary.of(handbook, dossier)
    scale = years.scale(handbook, dossier.profile.start_year, found)
    spots = list[Spot]()
    for row, one in enumerate(dossier.neighbourhoods):
        many = Counter(
            (scale.column(goal.year), HORIZONS.index(goal.horizon)) for goal in goal_summary.written(dossier, one.id)
        )
        spots += [
            Spot(row, column, HORIZONS[place], number, str(number) if number > 1 else "")
            for (column, place), number in sorted(many.items())
        ]
    kinds = tuple((one, naming.horizon(handbook, one)) for one in HORIZONS)
    wide = frozenset({scale.column(None)} if found.without_year else ())
    return laid_out(_rows(dossier.neighbourhoods), scale.names, spots, "by_kind", kinds=kinds, wide=wide)


@once
def by_horizon(handbook: Handbook, dossier: Dossier) -> Board:
    """Return how many goals every neighbourhood has on each horizon; where there are none, a word says so."""
    spots = list[Spot]()
    for row, one in enumerate(dossier.neighbourhoods):
        many = Counter(goal.horizon for goal in goal_summary.written(dossier, one.id))
        for place, horizon in enumerate(HORIZONS):
            number = many[horizon]
            kind, text = (horizon, str(number)) if number else ("no_goal", handbook.say("picture.still_open"))
            spots.append(Spot(row, place, kind, number, text))
    names = [naming.horizon(handbook, one) for one in HORIZONS]
    return laid_out(_rows(dossier.neighbourhoods), names, spots, "by_column")


@once
def approach(handbook: Handbook, dossier: Dossier) -> Board:
    """Return how far every building block is."""
    columns = (*STATUSES, None)
    rows = tuple(Row(block_id(one.id), one.name, naming.marks(handbook, one.id).lower()) for one in handbook.blocks)
    states = [blocks.status(dossier, one.id) for one in handbook.blocks]
    spots = [Spot(row, columns.index(state), state or "open", 1, "") for row, state in enumerate(states)]
    names = [naming.status(handbook, one) or handbook.say("common.empty") for one in columns]
    return laid_out(rows, names, spots, "in_one")
