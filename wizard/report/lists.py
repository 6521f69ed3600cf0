"""Build the lists of a dossier as an Excel workbook: neighbourhoods, goals, initiatives, and what is to be done."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Final

from wizard.model.dossier import Dossier
from wizard.model.handbook import Handbook
from wizard.model.house import House
from wizard.report import workbook
from wizard.report.sheets import register, to_do
from wizard.report.subject import Subject
from wizard.report.workbook import Card, Sheet

LEFT_OUT: Final = register.LEFT_OUT
"""Kind and field of the answers of those kinds that stand in no list."""

SHEETS: Final[tuple[Callable[[Subject], Sheet], ...]] = (
    register.places,
    register.goals,
    register.initiatives,
    to_do.write,
)
"""The order of the lists."""


def build(handbook: Handbook, dossier: Dossier, today: date, *, house: House | None = None) -> bytes:  # noqa: ARG001 - as all documents
    """Return all lists as an .xlsx; a workbook has no house style."""
    return _book(Subject(handbook, dossier, today), handbook.say("lists.title"), SHEETS)


def build_actions(handbook: Handbook, dossier: Dossier, today: date) -> bytes:
    """Return only what is to be done, as an .xlsx."""
    return _book(Subject(handbook, dossier, today), handbook.say("lists.title_actions"), (to_do.write,))


def _book(subject: Subject, name: str, sheets: Iterable[Callable[[Subject], Sheet]]) -> bytes:
    title = subject.handbook.say("lists.title_of", name=name, dossier=subject.dossier.profile.title)
    return workbook.build(Card(title, subject.municipality, subject.today), [make(subject) for make in sheets])
