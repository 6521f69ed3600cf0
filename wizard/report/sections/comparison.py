"""Write the table that compares the roles of a model, on a page turned sideways."""

from typing import Final

from wizard.model.role_model import ComparisonRow, RoleModel
from wizard.report import grounds
from wizard.report.document import Paper
from wizard.report.grid import Cell, Grid
from wizard.report.markup import Link
from wizard.report.sections import provenance
from wizard.report.subject import Subject

_FIRST: Final = 3.6
"""Width of the column of questions in centimetres."""


def _row(paper: Paper, subject: Subject, model: RoleModel, row: ComparisonRow) -> list[Cell]:
    answers = [row.answers[role.id] for role in model.roles]
    return [
        (("TableText", (row.name,)), ("TableNote", (row.question,))),
        *((("TableText", (answer.text,)), ("TableNote", grounds.short(paper, subject, answer))) for answer in answers),
    ]


def write(paper: Paper, subject: Subject, model: RoleModel) -> None:
    """Write the comparison, if the model has one; the pages after it are upright again."""
    if not model.comparison:
        return
    paper.turn(sideways=True)
    paper.heading(2, subject.say("comparison"))
    heads = (subject.say("comparison_question"), *(role.name for role in model.roles))
    width = (paper.pages.width - _FIRST) / len(model.roles)
    rows = [_row(paper, subject, model, row) for row in model.comparison]
    name = subject.say("comparison_title", model=model.name)
    grid = Grid(name, subject.say("comparison_about"), heads, rows, (_FIRST, *[width] * len(model.roles)), whole=False)
    paper.table(subject.say("table"), grid)
    place = Link(provenance.certainty_title(subject), provenance.BOOKMARK)
    paper.paragraph("AfterTable", subject.say("comparison_after"), place, ".")
    paper.turn(sideways=False)
