"""Build the Gemeenterapport: everything one municipality answered, for council, management and archive."""

from datetime import date
from typing import Final

from wizard.model.dossier import Dossier
from wizard.model.entity import INTERNAL, KINDS
from wizard.model.handbook import Handbook
from wizard.report import contents, front
from wizard.report.front import Front, Section
from wizard.report.sections import (
    abstract,
    actions,
    approach,
    compass,
    cover,
    examples,
    facts,
    glossary,
    goals,
    initiatives,
    neighbourhoods,
    new_terms,
    points,
    provenance,
    role_model,
    roles,
    sources,
    standings,
)
from wizard.report.subject import Subject

LEFT_OUT: Final = {(kind, "order") for kind, entity in KINDS.items() if "order" in entity.model_fields} | INTERNAL
"""Kind and field of the answers that do not stand in this report: what is internal, and sort keys."""

SECTIONS: Final[tuple[Section, ...]] = (
    cover.write,
    contents.place,
    abstract.write,
    roles.write,
    standings.write,
    neighbourhoods.write,
    goals.write,
    approach.write,
    initiatives.write,
    points.write,
    actions.write,
    facts.write,
    role_model.write,
    compass.write,
    examples.write,
    new_terms.write,
    glossary.write,
    sources.write,
    provenance.write,
)
"""The order of the report; glossary and sources list what the sections before them used."""


def build(handbook: Handbook, dossier: Dossier, today: date) -> bytes:
    """Return the report as a .docx."""
    subject = Subject(handbook, dossier, today)
    name = subject.say("name")
    return front.build(subject, Front(f"{name}: {subject.say('title')}", subject.say("subject"), name), SECTIONS)
