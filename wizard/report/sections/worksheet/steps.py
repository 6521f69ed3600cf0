"""Write the sheets of steps 2 and 3: goals on three horizons, and building blocks with boxes."""

from typing import Final

from wizard.logic import horizons, naming
from wizard.model.entity import STATUSES
from wizard.report import cells
from wizard.report.document import Paper
from wizard.report.grid import Cell, Grid
from wizard.report.markup import Plain
from wizard.report.sections.worksheet import blank
from wizard.report.subject import Subject

_ROWS: Final = 4
_GOAL_ROOM, _BLOCK_ROOM = 3.0, 2.6
"""Centimetres to write in."""


def goals(paper: Paper, subject: Subject) -> None:
    """Write room for goals: a row for each neighbourhood, a column for each horizon with its years."""
    blank.open_sheet(paper, subject, "goals", sideways=True)
    say, handbook, profile = subject.handbook.say, subject.handbook, subject.dossier.profile
    spans = [
        say(
            "worksheets.goals_head",
            horizon=naming.horizon(handbook, one.horizon),
            years=naming.years(handbook, profile, one.horizon),
        )
        for one in horizons.of(profile)
    ]
    rows: list[list[Cell]] = [[name, *[cells.BLANK] * len(spans)] for name in blank.names(subject, _ROWS)]
    title, about = say("worksheets.goals_title"), say("worksheets.goals_about")
    heads, widths = (say("worksheets.place"), *spans), (4.3, 6.8, 6.8, 6.8)
    blank.put(paper, subject, Grid(title, about, heads, rows, widths, height=_GOAL_ROOM))


def _boxes(subject: Subject) -> Cell:
    """Return a box to tick for how far a building block can be."""
    named = (naming.status(subject.handbook, one) for one in STATUSES)
    return tuple(("TableText", (Plain(subject.handbook.say("worksheets.box", status=one)),)) for one in named)


def blocks(paper: Paper, subject: Subject) -> None:
    """Write every building block with boxes for how far it is, and room for what is agreed."""
    blank.open_sheet(paper, subject, "blocks", sideways=False)
    say = subject.handbook.say
    rows: list[list[Cell]] = [
        [cells.noted(one.name, one.ask), _boxes(subject), cells.BLANK, cells.BLANK] for one in subject.handbook.blocks
    ]
    heads = tuple(say(f"worksheets.{name}") for name in ("block", "how_far", "agreed", "who"))
    title, about = say("worksheets.blocks_title"), say("worksheets.blocks_about")
    grid = Grid(title, about, heads, rows, (4.6, 3.4, 4.9, 3.1), height=_BLOCK_ROOM)
    blank.put(paper, subject, grid)
