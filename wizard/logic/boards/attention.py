"""Lay out the points of attention by the step where something can be done about them, and by how much they weigh."""

from collections import Counter
from collections.abc import Iterable
from typing import Final

from wizard.logic.coherence import WEIGHTS, Finding, Findings
from wizard.logic.layout import Board, Row, Spot, laid_out
from wizard.model.handbook import Handbook
from wizard.model.screens import Screen

STEPS: Final = (
    Screen.NEIGHBOURHOODS,
    Screen.ROLES,
    Screen.GOALS,
    Screen.APPROACH,
    Screen.INITIATIVES,
    Screen.CONVERSATION,
)
"""The steps that always have a row, also when all is well there."""

RESTS: Final = "punt_rust"
_COLUMNS: Final = (*(f"punt_{weight}" for weight in WEIGHTS), RESTS)


def of(handbook: Handbook, found: Findings) -> Board:
    """Return a row for every step in the order of the flow, and a column for every weight; what rests stands last."""
    many = Counter((one.screen, f"punt_{one.weight}") for one in found.open)
    many.update((one.finding.screen, RESTS) for one in found.set_aside)
    here = _steps(screen for screen, _ in many)
    spots = [
        Spot(row, column, kind, number, str(number), told=str(number))
        for row, screen in enumerate(here)
        for column, kind in enumerate(_COLUMNS)
        if (number := many[screen, kind])
    ]
    rows = tuple(_row(handbook, screen, sum(one.screen is screen for one in found.open)) for screen in here)
    names = [handbook.say(f"picture.{kind}") for kind in _COLUMNS]
    return laid_out(rows, names, spots, "in_cells")


def _steps(found: Iterable[Screen]) -> tuple[Screen, ...]:
    """Return the steps, and any other screen where something can be done, in the order of the flow."""
    there = {*STEPS, *found}
    return tuple(screen for screen in Screen if screen in there)


def _row(handbook: Handbook, screen: Screen, number: int) -> Row:
    note = handbook.say("picture.points_count", n=number) if number else handbook.say("picture.points_none")
    return Row(screen.value.address, name(handbook, screen), note)


def name(handbook: Handbook, screen: Screen) -> str:
    """Return how a step is called in the menu."""
    return handbook.say(f"screens.{screen.name.lower()}")


def by_step(found: Iterable[Finding]) -> tuple[tuple[Screen, int], ...]:
    """Return the steps where these points can be worked on, in the order of the flow, each with its number."""
    many = Counter(one.screen for one in found)
    return tuple((screen, many[screen]) for screen in Screen if many[screen])
