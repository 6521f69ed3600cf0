"""Read a pasted list of goals, and turn a list that was read into goals."""

from collections.abc import Callable
from itertools import groupby
from typing import Final

from wizard.intake import goal_judge, grid
from wizard.intake.goal_columns import GOALS
from wizard.intake.judge import TooMuch
from wizard.logic import ordering
from wizard.model.change import Batch, Create
from wizard.model.dossier import Dossier
from wizard.model.entity import Goal
from wizard.model.goal_sheet import GoalRow, GoalSheet
from wizard.model.plan import Compass

LIMIT: Final = 1_000_000
"""Characters in one paste: 5,000 goals with all that belongs to them."""


def read(text: str, dossier: Dossier, compass: Compass) -> GoalSheet:
    """Return every row of a pasted text with its verdict; raises TooMuch."""
    if len(text) > LIMIT:
        raise TooMuch("characters", LIMIT)
    # A goal may be long: what is cut off here would be lost without a word.
    cells = grid.split(text, cell=LIMIT, vocabulary=GOALS, wide=True)
    return goal_judge.judge(cells, dossier, compass)


def changes(sheet: GoalSheet, dossier: Dossier, new_id: Callable[[], str]) -> Batch:
    """Return what adds the new rows, each after the last goal of its neighbourhood and horizon."""
    there = {one.id for one in dossier.neighbourhoods}
    rows = sorted((row for row in sheet.new if row.neighbourhood in there), key=_place)
    return tuple(
        Create(Goal.kind, new_id(), neighbourhood, {**row.body, "order": order})
        for (neighbourhood, horizon), group in groupby(rows, key=_place)
        for row, order in _ordered(dossier, neighbourhood, horizon, list(group))
    )


def _place(row: GoalRow) -> tuple[str, str]:
    return str(row.neighbourhood), str(row.horizon)


def _ordered(dossier: Dossier, neighbourhood: str, horizon: str, rows: list[GoalRow]) -> list[tuple[GoalRow, str]]:
    last = max((goal.order for goal in dossier.goals(neighbourhood, horizon)), default=None)
    return list(zip(rows, ordering.after(last, len(rows)), strict=True))
