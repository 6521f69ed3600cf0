"""Build "Zo werken wij met bewonersinitiatieven": the approach of a municipality, for a colleague who is new to it."""

from datetime import date
from typing import Final

from wizard.model.dossier import Dossier
from wizard.model.entity import APPROACH_REPORT
from wizard.model.handbook import Handbook
from wizard.model.house import House
from wizard.report import contents, front
from wizard.report.document import Paper
from wizard.report.front import Chapter, Front
from wizard.report.sections import agreements, cover, glossary, minute, not_yet, provenance, sources, weight
from wizard.report.subject import Subject


def _cover(paper: Paper, subject: Subject) -> None:
    say = subject.handbook.say
    cover.put(paper, subject, say("approach_report.name"), say("approach_report.title"))


CHAPTERS: Final[tuple[Chapter[Subject], ...]] = (
    Chapter(_cover),
    Chapter(contents.place),
    Chapter(minute.write),
    Chapter(agreements.write, "afspraken"),
    Chapter(not_yet.write, "nog-niet"),
    Chapter(not_yet.not_needed, "niet-nodig"),
    Chapter(weight.write, "gelijk-en-blijvend"),
    Chapter(glossary.write, "begrippen"),
    Chapter(sources.write),
    Chapter(provenance.write),
)
"""The order of the document; glossary and sources list what the chapters before them used."""


def build(handbook: Handbook, dossier: Dossier, today: date, *, house: House | None = None) -> bytes:
    """Return the document as a .docx."""
    title, about = handbook.say("approach_report.title"), handbook.say("approach_report.about")
    subject = Subject(handbook, dossier, today, document=APPROACH_REPORT)
    return front.build(subject, Front(title, about, title), CHAPTERS, house)
