"""Count the goals over all neighbourhoods; texts make the sentence of it. A goal without text counts as none."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from wizard.logic.derived import once
from wizard.model.dossier import Dossier
from wizard.model.entity import HORIZONS, Goal
from wizard.model.handbook import Handbook

HorizonCounts = tuple[tuple[str, int], ...]
"""Every horizon, in order, with a number."""


@dataclass(frozen=True)
class GoalSummary:
    """Hold the numbers behind the conclusions about goals."""

    neighbourhoods: int
    with_goals: int
    """Neighbourhoods with a goal on any horizon."""
    complete: int
    """Neighbourhoods with a goal on every horizon."""
    goals: HorizonCounts
    """Goals on each horizon."""
    covered: HorizonCounts
    """Neighbourhoods with a goal on each horizon."""
    years: tuple[tuple[int, int], ...]
    """Every year that a goal names, from early to late, with the number of goals."""
    without_year: int

    @property
    def total(self) -> int:
        """Return the number of goals."""
        return sum(count for _, count in self.goals)


def written(dossier: Dossier, neighbourhood: str) -> Iterator[Goal]:
    """Yield the goals in a neighbourhood that have a text, in no order."""
    return (one for one in dossier.children(neighbourhood) if isinstance(one, Goal) and one.text)


@once
def of(_handbook: Handbook, dossier: Dossier) -> GoalSummary:
    """Return the numbers of a whole dossier."""
    found = [list(written(dossier, one.id)) for one in dossier.neighbourhoods]
    held = [{goal.horizon for goal in goals} for goals in found]
    goals = Counter(goal.horizon for some in found for goal in some)
    covered = Counter(horizon for horizons in held for horizon in horizons)
    years = Counter(goal.year for some in found for goal in some)
    without = years.pop(None, 0)
    return GoalSummary(
        neighbourhoods=len(found),
        with_goals=sum(map(bool, held)),
        complete=sum(len(horizons) == len(HORIZONS) for horizons in held),
        goals=tuple((horizon, goals[horizon]) for horizon in HORIZONS),
        covered=tuple((horizon, covered[horizon]) for horizon in HORIZONS),
        years=tuple(sorted((year, count) for year, count in years.items() if year is not None)),
        without_year=without,
    )
