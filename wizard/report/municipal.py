"""Build the Gemeenterapport: everything one municipality answered, for council, management and archive."""

from datetime import date
from typing import Final

from wizard.model.dossier import Dossier
from wizard.model.entity import INTERNAL, KINDS, MUNICIPAL_REPORT
from wizard.model.handbook import Handbook
from wizard.model.house import House
from wizard.report import contents, front
from wizard.report.front import Chapter, Front
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

CHAPTERS: Final[tuple[Chapter[Subject], ...]] = (
    Chapter(cover.write),
    Chapter(contents.place),
    Chapter(abstract.write),
    Chapter(roles.write, "rollen"),
    Chapter(standings.write, "rollen"),
    Chapter(neighbourhoods.write, "uitleg-per-wijk", within="rollen"),
    Chapter(goals.write, "doelen"),
    Chapter(approach.write, "aanpak"),
    Chapter(initiatives.write, "initiatieven"),
    Chapter(points.write, "aandachtspunten"),
    Chapter(actions.write, "acties"),
    Chapter(facts.write, "gegevens"),
    Chapter(role_model.write, "rolmodellen"),
    Chapter(compass.write, "wijkkompas"),
    Chapter(examples.write, "voorbeelden"),
    Chapter(new_terms.write, "veranderingen"),
    Chapter(glossary.write, "begrippen"),
    Chapter(sources.write),
    Chapter(provenance.of_all),
)
"""The order of the report; glossary and sources list what the chapters before them used."""


def build(handbook: Handbook, dossier: Dossier, today: date, *, house: House | None = None) -> bytes:
    """Return the report as a .docx."""
    subject = Subject(handbook, dossier, today, document=MUNICIPAL_REPORT)
    name = subject.say("name")
    return front.build(subject, Front(f"{name}: {subject.say('title')}", subject.say("subject"), name), CHAPTERS, house)
