"""Say which years stand on the line of time, and in which column a goal comes."""

from dataclasses import dataclass
from typing import Final

from wizard.logic.goal_summary import GoalSummary
from wizard.model.handbook import Handbook

MOST_YEARS: Final = 17
"""Columns for years; with more, the late years share the last one."""


@dataclass(frozen=True)
class Scale:
    """Hold the names of the columns, and the years that have a column of their own."""

    names: tuple[str, ...]
    first: int
    last: int
    has_earlier: bool

    def column(self, year: int | None) -> int:
        """Return the column of a year, also when it shares one; the last column for a goal without a year."""
        if year is None:
            return len(self.names) - 1
        if year < self.first:
            return 0
        return min(year, self.last + 1) - self.first + self.has_earlier


def scale(handbook: Handbook, start: int | None, found: GoalSummary) -> Scale:
    """Return the columns from the start, or else the earliest year of a goal, to the last one."""
    named = [year for year, _ in found.years]
    first, last = (start or named[0], named[-1]) if named else (0, -1)
    crowded = last - first >= MOST_YEARS
    end = first + MOST_YEARS - 2 if crowded else last
    earlier = bool(named) and named[0] < first
    names = (
        *([handbook.say("picture.earlier", year=first)] if earlier else []),
        *map(str, range(first, end + 1)),
        *([handbook.say("picture.later", year=end)] if crowded else []),
        *([handbook.say("picture.without_year")] if found.without_year else []),
    )
    return Scale(names, first, end, earlier)
