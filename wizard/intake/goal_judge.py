"""Say of every row of a list of goals what becomes of it, before anything changes."""

from collections.abc import Sequence
from typing import Final

from wizard.intake import answers, goal_columns
from wizard.intake.goal_answers import Answers, Reader
from wizard.intake.goal_places import Places
from wizard.intake.judge import TooMuch
from wizard.model.dossier import Dossier
from wizard.model.goal_sheet import GoalRow, GoalSheet, Verdict
from wizard.model.item import Value
from wizard.model.plan import Compass

ROW_LIMIT: Final = 5_000
"""Rows in one list, without headings and empty rows; the largest municipalities come to about 3,000 goals."""

_LINE_LIMIT: Final = 10 * ROW_LIMIT
"""Rows in one list, whatever stands in them."""

Mark = tuple[str, Value, str]
"""The neighbourhood, the horizon and the words of a goal: what makes two goals the same."""


def judge(grid: Sequence[Sequence[str]], dossier: Dossier, compass: Compass) -> GoalSheet:
    """Return every row with its verdict, given the neighbourhoods and the goals that are there; raises TooMuch."""
    head = goal_columns.header(grid)
    start = 0 if head is None else head + 1
    filled = sum(any(cell.strip() for cell in row) for row in grid[start:])
    if filled > ROW_LIMIT or len(grid) > _LINE_LIMIT:
        raise TooMuch("rows", ROW_LIMIT)
    reader = Reader(goal_columns.recognise(grid, head), dossier.profile, compass)
    titles = [_title(number, row) for number, row in enumerate(grid[:start], start=1)]
    bench = _Bench(dossier)
    above = () if head is None else grid[head]
    rows = [
        # Long lists repeat their headings on every page.
        _title(number, cells) if cells == above else bench.judge(reader.read(number, cells))
        for number, cells in enumerate(grid[start:], start=start + 1)
    ]
    return GoalSheet((*titles, *rows))


def _title(number: int, cells: Sequence[str]) -> GoalRow:
    text = answers.short(cells)
    return GoalRow(number, text, Verdict.HEADER if text else Verdict.EMPTY, None, {})


class _Bench:
    """Judge rows one by one, knowing the goals that are there and the rows that came before."""

    def __init__(self, dossier: Dossier) -> None:
        self._places = Places(dossier.neighbourhoods)
        self._known = {
            _mark(one.id, goal.horizon, goal.text or "")
            for one in dossier.neighbourhoods
            for goal in dossier.goals(one.id)
        }
        self._before: set[Mark] = set()

    def judge(self, row: Answers) -> GoalRow:
        """Return the row with its verdict."""
        found = self._places.find(row.name, row.code)
        place = found[0].id if len(found) == 1 else None
        lacking = Verdict.EMPTY if not row.text else self._lacks(row, len(found))
        verdict = lacking or self._met(_mark(str(place), row.body["horizon"], str(row.body["text"])))
        return GoalRow(row.number, row.text, verdict, place, row.body, row.ignored)

    def _lacks(self, row: Answers, places: int) -> Verdict | None:
        if places != 1:
            return Verdict.UNSURE if places else Verdict.NO_NEIGHBOURHOOD
        if "text" not in row.body:
            return Verdict.TOO_LONG if "text" in row.ignored else Verdict.NO_TEXT
        return None if "horizon" in row.body else Verdict.NO_HORIZON

    def _met(self, mark: Mark) -> Verdict:
        if mark in self._known:
            return Verdict.KNOWN
        double = mark in self._before
        self._before.add(mark)
        return Verdict.DOUBLE if double else Verdict.NEW


def _mark(place: str, horizon: Value, text: str) -> Mark:
    return place, horizon, " ".join(text.casefold().split())
