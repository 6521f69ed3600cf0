"""Build "Zo werken wij met bewonersinitiatieven": the approach of a municipality, for a colleague who is new to it."""

from datetime import date
from typing import Final

from wizard.model.dossier import Dossier
from wizard.model.handbook import Handbook
from wizard.report import contents, front
from wizard.report.document import Paper
from wizard.report.front import Front, Section
from wizard.report.sections import agreements, cover, glossary, minute, not_yet, provenance, sources, weight
from wizard.report.subject import Subject


def _cover(paper: Paper, subject: Subject) -> None:
    say = subject.handbook.say
    cover.put(paper, subject, say("approach_report.name"), say("approach_report.title"))


SECTIONS: Final[tuple[Section, ...]] = (
    _cover,
    contents.place,
    minute.write,
    agreements.write,
    not_yet.write,
    not_yet.not_needed,
    weight.write,
    glossary.write,
    sources.write,
    provenance.write,
)
"""The order of the document; glossary and sources list what the sections before them used."""


def build(handbook: Handbook, dossier: Dossier, today: date) -> bytes:
    """Return the document as a .docx."""
    title = handbook.say("approach_report.title")
    about = handbook.say("approach_report.about")
    return front.build(Subject(handbook, dossier, today), Front(title, about, title), SECTIONS)
