"""Build the Gemeenterapport: everything one municipality answered, for council, management and archive."""

from collections.abc import Callable
from datetime import date
from typing import Final

from wizard.model.dossier import Dossier
from wizard.model.handbook import Handbook
from wizard.report import contents
from wizard.report.blank import Card
from wizard.report.document import Paper
from wizard.report.markup import Field
from wizard.report.sections import (
    abstract,
    cover,
    facts,
    glossary,
    neighbourhoods,
    provenance,
    role_model,
    roles,
    sources,
    standings,
)
from wizard.report.subject import Subject

LEFT_OUT: Final = {("neighbourhood", "order"), ("attendee", "order")}
"""Kind and field of the answers that do not stand in this report: a sort key only shows as the order."""

SECTIONS: Final[tuple[Callable[[Paper, Subject], None], ...]] = (
    cover.write,
    contents.place,
    abstract.write,
    roles.write,
    standings.write,
    neighbourhoods.write,
    facts.write,
    role_model.write,
    glossary.write,
    sources.write,
    provenance.write,
)
"""The order of the report; glossary and sources list what the sections before them used."""


def _paper(subject: Subject) -> Paper:
    name, municipality = subject.say("name"), subject.municipality
    title = f"{name}: {subject.say('title')}"
    card = Card(title, subject.say("subject"), municipality, subject.say("status"), subject.today)
    lead = subject.say("footer", municipality=municipality, name=name)
    return Paper(card, (lead, Field("PAGE", "1"), subject.say("footer_of"), Field("NUMPAGES", "1")))


def build(handbook: Handbook, dossier: Dossier, today: date) -> bytes:
    """Return the report as a .docx."""
    subject = Subject(handbook, dossier, today)
    paper = _paper(subject)
    for write in SECTIONS:
        write(paper, subject)
    contents.fill(paper)
    return paper.save()
