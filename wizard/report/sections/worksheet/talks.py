"""Write the sheets about initiatives: which there are and what each side needs, and where the guide to a talk is."""

from typing import Final

from wizard.logic import talk_words
from wizard.logic.wording import listed, number
from wizard.model.entity import TALK_PARTS
from wizard.report import cells
from wizard.report.document import Paper
from wizard.report.grid import Cell, Grid
from wizard.report.sections.worksheet import blank
from wizard.report.subject import Subject

_EMPTY: Final = 3
_ROWS: Final = 6
_ROOM: Final = 2.2
_WIDTHS: Final = (4.7, 3.6, 5.6, 5.6, 5.2)


def _rows(subject: Subject) -> list[list[Cell]]:
    """Return a row for each initiative and some for others; only those when there are none or too many."""
    dossier, found = subject.dossier, subject.dossier.initiatives
    known = found if len(found) <= blank.MOST_INITIATIVES else ()
    named: list[list[Cell]] = [
        [one.name, listed([place.name for place in dossier.places_of(one.id)]) or cells.BLANK, *[cells.BLANK] * 3]
        for one in known
    ]
    empty: list[Cell] = [cells.BLANK] * 5
    return [*named, *[empty] * (_EMPTY if known else _ROWS)]


def initiatives(paper: Paper, subject: Subject) -> None:
    """Write a table in which both sides have as much room."""
    blank.open_sheet(paper, subject, "initiatives", sideways=True)
    say = subject.handbook.say
    names = ("initiative", "where", "needs_initiatief", "needs_gemeente", "next")
    heads = tuple(say(f"worksheets.{name}") for name in names)
    title, about = say("worksheets.initiatives_title"), say("worksheets.initiatives_about")
    blank.put(paper, subject, Grid(title, about, heads, _rows(subject), _WIDTHS, height=_ROOM))


def talk(paper: Paper, subject: Subject) -> None:
    """Write the parts of a talk to tick off, and where the sheets for it are."""
    blank.open_sheet(paper, subject, "talk", sideways=False)
    say, agenda = subject.handbook.say, subject.handbook.agenda
    rows: list[list[Cell]] = [
        [
            say("worksheets.part_name", number=place, name=talk_words.part(subject.handbook, ident)),
            number(agenda.part(ident).minutes),
            say("worksheets.tick"),
        ]
        for place, ident in enumerate(TALK_PARTS, 1)
    ]
    heads = tuple(say(f"worksheets.{name}") for name in ("part", "minutes", "done"))
    title, about = say("worksheets.talk_title"), say("worksheets.talk_about")
    grid = Grid(title, about, heads, rows, (10.0, 3.0, 3.0), frozenset({1}), height=0.9)
    blank.put(paper, subject, grid, again=False)
    paper.paragraph("AfterTable", say("worksheets.talk_find"))
