"""Say where in the Gemeenterapport each thing stands, to lead there."""

from collections.abc import Mapping

from wizard.report import blocks
from wizard.report.sections import initiatives, neighbourhoods
from wizard.report.subject import Subject


def marks(subject: Subject) -> Mapping[str, str]:
    """Return the bookmark of each neighbourhood, initiative and building block."""
    dossier = subject.dossier
    places = {one.id: neighbourhoods.bookmark(number) for number, one in enumerate(dossier.neighbourhoods)}
    groups = {one.id: initiatives.bookmark(number) for number, one in enumerate(dossier.initiatives)}
    return places | groups | {entry.answer.id: entry.bookmark for entry in blocks.entries(subject)}


def of(subject: Subject, known: Mapping[str, str], about: str) -> str:
    """Return the bookmark of a thing, or else of what it is a part of: a goal has no place of its own."""
    entity = subject.dossier.entities.get(about)
    while about not in known and entity is not None and entity.parent is not None:
        about, entity = entity.parent, subject.dossier.entities.get(entity.parent)
    return known[about]
