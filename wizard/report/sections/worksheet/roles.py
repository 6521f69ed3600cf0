"""Write the sheets of step 1: the matrix of the leading role model, empty and large, and room for reasons."""

from collections.abc import Iterator
from typing import Final

from wizard.logic import placing
from wizard.logic.wording import listed
from wizard.model.dossier import Dossier
from wizard.report import cells, drawing, pictures
from wizard.report.document import Paper
from wizard.report.grid import Cell, Grid
from wizard.report.markup import Strong
from wizard.report.sections.worksheet import blank
from wizard.report.subject import Subject

_HIGH, _LOW = 15.5, 12.5
"""Centimetres that the matrix is high: lower where more names have to stand on its page."""

_AT_A_TIME: Final = 20
"""Neighbourhoods in one paragraph."""

_ROWS: Final = 12
_HEIGHT: Final = 1.9
_WIDTHS: Final = (4.4, 3.6, 3.6, 6.9, 6.2)


def _numbered(subject: Subject) -> Iterator[tuple[str, str]]:
    """Yield which numbers a paragraph has, and the neighbourhoods with these numbers."""
    say, places = subject.handbook.say, list(enumerate(subject.dossier.neighbourhoods, 1))
    for start in range(0, len(places), _AT_A_TIME):
        some = places[start : start + _AT_A_TIME]
        told = (say("worksheets.roles_number", number=number, name=one.name) for number, one in some)
        yield say("worksheets.roles_line", first=some[0][0], last=some[-1][0]), " · ".join(told)


def _names(paper: Paper, subject: Subject) -> None:
    say = subject.handbook.say
    if not subject.dossier.neighbourhoods:
        paper.paragraph("Normal", say("worksheets.roles_names_none"))
        return
    paper.paragraph("Prompt", say("worksheets.roles_names"))
    style = "Normal" if len(subject.dossier.neighbourhoods) <= _AT_A_TIME else "Note"
    for numbers, names in _numbered(subject):
        paper.paragraph(style, Strong(numbers), f": {names}")


def _matrix(paper: Paper, subject: Subject) -> None:
    say, model = subject.handbook.say, subject.model
    empty = placing.of(model, Dossier(subject.dossier.id, subject.dossier.seq), "wanted")
    many = len(subject.dossier.neighbourhoods)
    room = _LOW if _AT_A_TIME < many <= blank.MOST_PLACES else _HIGH
    png = pictures.matrix(model, empty, str, room / empty.rows)
    alt = say("worksheets.roles_alt", model=model.name, roles=listed([role.name for role in model.roles]))
    paper.picture(subject.say("figure"), png, drawing.WIDTH, say("worksheets.roles_picture"), alt)


def _reasons(paper: Paper, subject: Subject) -> None:
    say = subject.handbook.say
    paper.heading(2, say("worksheets.reasons"))
    paper.paragraph("Intro", say("worksheets.reasons_ask"))
    rows: list[list[Cell]] = [[name, *[cells.BLANK] * 4] for name in blank.names(subject, _ROWS)]
    heads = tuple(say(f"worksheets.{name}") for name in ("place", "role_now", "role_wanted", "reason", "minority"))
    title, about = say("worksheets.reasons_title"), say("worksheets.reasons_about")
    blank.put(paper, subject, Grid(title, about, heads, rows, _WIDTHS, height=_HEIGHT))


def write(paper: Paper, subject: Subject) -> None:
    """Write the matrix with the numbers to place, and then a table for the reasons on a page that lies."""
    blank.open_sheet(paper, subject, "roles", sideways=False)
    fits = len(subject.dossier.neighbourhoods) <= blank.MOST_PLACES
    for part in (_names, _matrix) if fits else (_matrix, _names):  # a long list of names takes pages of its own
        part(paper, subject)
    blank.lie(paper, sideways=True)
    _reasons(paper, subject)
