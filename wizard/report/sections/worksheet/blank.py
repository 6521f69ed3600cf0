"""Hold what the blank sheets share: how a sheet begins and ends, how it lies, and how many names stand on it."""

from dataclasses import replace
from typing import Final

from wizard.report import cells
from wizard.report.document import Paper
from wizard.report.grid import Cell, Grid
from wizard.report.markup import Strong
from wizard.report.subject import Subject

MOST_PLACES: Final = 40
"""More neighbourhoods than this are not for one meeting: their sheets have empty rows."""

MOST_INITIATIVES: Final = 20
"""The same for initiatives."""


def open_sheet(paper: Paper, subject: Subject, name: str, *, sideways: bool) -> None:
    """Begin a kind of sheet on a new page: its title, how long it takes, and what to do."""
    lie(paper, sideways=sideways)
    say = subject.handbook.say
    paper.heading(1, say(f"worksheets.{name}"))
    paper.paragraph("Detail", Strong(say("worksheets.time")), f"\t{minutes(subject, name)}")
    paper.paragraph("Intro", say(f"worksheets.{name}_ask"))


def minutes(subject: Subject, name: str) -> str:
    """Return how long people work on a kind of sheet."""
    if name != "talk":
        return subject.handbook.say(f"worksheets.{name}_time")
    return subject.handbook.say("worksheets.talk_time", n=sum(part.minutes for part in subject.handbook.agenda.guide))


def lie(paper: Paper, *, sideways: bool) -> None:
    """Go on on a page that lies as asked; what stands before must end with a paragraph."""
    if paper.pages.turned is not sideways:
        paper.turn(sideways)


def put(paper: Paper, subject: Subject, grid: Grid, *, again: bool = True) -> None:
    """Write a table to write in, and below it what to do when it is full."""
    paper.table(subject.say("table"), replace(grid, whole=False))
    if again:
        paper.paragraph("Open", subject.handbook.say("worksheets.again"))


def names(subject: Subject, empty: int) -> list[Cell]:
    """Return the neighbourhoods with their numbers, or empty cells when there are none or too many."""
    places, say = subject.dossier.neighbourhoods, subject.handbook.say
    if not 0 < len(places) <= MOST_PLACES:
        return [cells.BLANK] * empty
    return [say("worksheets.roles_number", number=number, name=one.name) for number, one in enumerate(places, 1)]


def told(subject: Subject, kind: str, many: int, most: int) -> str:
    """Return how many rows the sheets of a kind have."""
    say = subject.handbook.say
    if not many:
        return say(f"worksheets.{kind}_none")
    return say(f"worksheets.{kind}_all", n=many) if many <= most else say(f"worksheets.{kind}_many", n=many)
