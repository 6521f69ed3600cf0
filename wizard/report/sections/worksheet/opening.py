"""Write the first page of the blank sheets: how to use them, how long each takes, and how many rows it has."""

from collections.abc import Iterator
from typing import Final

from wizard.model.entity import TALK_PARTS
from wizard.report.document import Paper
from wizard.report.grid import Cell, Grid
from wizard.report.sections.worksheet import blank
from wizard.report.subject import Subject

_USES: Final = ("print", "write", "photo", "private")


def _rows(subject: Subject) -> Iterator[tuple[str, str]]:
    """Yield each kind of sheet by the name of its texts, and what there is to fill in."""
    say, dossier = subject.handbook.say, subject.dossier
    places = blank.told(subject, "places", len(dossier.neighbourhoods), blank.MOST_PLACES)
    yield from (("roles", places), ("goals", places))
    yield "blocks", say("worksheets.blocks_all", n=len(subject.handbook.blocks))
    yield "initiatives", blank.told(subject, "initiatives", len(dossier.initiatives), blank.MOST_INITIATIVES)
    yield "talk", say("worksheets.parts_all", n=len(TALK_PARTS))


def write(paper: Paper, subject: Subject) -> None:
    """Write what the sheets are for, and a table with every kind of sheet."""
    say = subject.handbook.say
    paper.heading(1, say("worksheets.title"))
    paper.paragraph("Lead", subject.municipality)
    paper.paragraph("Normal", say("worksheets.lead"))
    paper.bullets((say(f"worksheets.use_{name}"),) for name in _USES)
    rows: list[list[Cell]] = [
        [say(f"worksheets.{name}"), blank.minutes(subject, name), told] for name, told in _rows(subject)
    ]
    heads = tuple(say(f"worksheets.{name}") for name in ("sheet", "time", "rows"))
    title, about = say("worksheets.sheets"), say("worksheets.sheets_about")
    paper.table(subject.say("table"), Grid(title, about, heads, rows, (6.0, 4.4, 5.6)))
    if subject.dossier.profile.fictional:
        paper.paragraph("AfterTable", subject.say("fictional"))
    else:
        paper.paragraph("AfterTable", subject.day(subject.today.isoformat()))
