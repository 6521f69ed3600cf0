"""Say what was read out of a list of goals, with a verdict per row, before anything changes."""

from dataclasses import dataclass
from enum import StrEnum

from wizard.model.item import Body


class Verdict(StrEnum):
    """Name what becomes of a row; the screen has a sentence for each."""

    NEW = "new"
    KNOWN = "known"
    DOUBLE = "double"
    NO_NEIGHBOURHOOD = "no_neighbourhood"
    UNSURE = "unsure"
    NO_HORIZON = "no_horizon"
    NO_TEXT = "no_text"
    TOO_LONG = "too_long"
    HEADER = "header"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class GoalRow:
    """Hold one row with its verdict: the row in short, the id of its neighbourhood, and the answers of the goal.

    `neighbourhood` is None when it is not found or not certain; `ignored` names the fields that hold something that
    does not fit.
    """

    number: int
    text: str
    verdict: Verdict
    neighbourhood: str | None
    body: Body
    ignored: tuple[str, ...] = ()

    @property
    def horizon(self) -> str | None:
        """Return the horizon that was understood, if any."""
        found = self.body.get("horizon")
        return found if isinstance(found, str) else None


@dataclass(frozen=True, slots=True)
class GoalSheet:
    """Hold a judged list of goals."""

    rows: tuple[GoalRow, ...]

    @property
    def new(self) -> tuple[GoalRow, ...]:
        """Return the rows that become goals."""
        return tuple(row for row in self.rows if row.verdict is Verdict.NEW)
