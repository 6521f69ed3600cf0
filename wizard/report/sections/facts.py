"""Write the table of what is known about each neighbourhood."""

from wizard.logic.wording import number
from wizard.model.entity import Neighbourhood
from wizard.report.document import Paper
from wizard.report.grid import Grid
from wizard.report.subject import Subject


def _code(subject: Subject, one: Neighbourhood) -> str:
    code = subject.or_empty(one.code)
    return code if one.code_year is None else subject.say("code_with_year", code=code, year=one.code_year)


def _count(subject: Subject, count: int | None) -> str:
    return subject.or_empty(None if count is None else number(count))


def _row(subject: Subject, one: Neighbourhood) -> tuple[str, ...]:
    counts = _count(subject, one.inhabitants), _count(subject, one.homes)
    return one.name, _code(subject, one), subject.or_empty(one.district), *counts, subject.or_empty(one.planned_year)


def write(paper: Paper, subject: Subject) -> None:
    """Write codes, districts, numbers and years; nothing when there are no neighbourhoods."""
    if not subject.dossier.neighbourhoods:
        return
    paper.heading(1, subject.say("facts"))
    paper.paragraph("Normal", subject.say("facts_lead"))
    names = ("name", "code", "district", "inhabitants", "homes", "planned_year")
    heads = tuple(subject.label(f"neighbourhood.{name}") for name in names)
    rows = [_row(subject, one) for one in subject.dossier.neighbourhoods]
    widths, figures = (4.0, 3.1, 3.3, 1.9, 1.9, 1.8), frozenset({3, 4, 5})
    paper.table(
        subject.say("table"),
        Grid(subject.say("facts_title"), subject.say("facts_about"), heads, rows, widths, figures),
    )
