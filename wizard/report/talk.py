"""Build the Gespreksverslag: what one initiative and the municipality said to each other, for both of them."""

from datetime import date
from typing import Final

from wizard.model.dossier import Dossier
from wizard.model.handbook import Handbook
from wizard.model.house import House
from wizard.model.outline import TALK_REPORT
from wizard.report import contents, front, meeting
from wizard.report.front import Chapter, Front
from wizard.report.meeting import Meeting
from wizard.report.sections import glossary, provenance, sources
from wizard.report.sections.talk import actions, cover, ending, minute, moments, parts

CHAPTERS: Final[tuple[Chapter[Meeting], ...]] = (
    Chapter(cover.write),
    Chapter(contents.place),
    Chapter(minute.write),
    Chapter(parts.write, "onderdelen"),
    Chapter(ending.farewell),
    Chapter(moments.write, "momenten"),
    Chapter(actions.write, "acties"),
    Chapter(glossary.write, "begrippen"),
    Chapter(sources.write),
    Chapter(provenance.of_both),
)
"""The order of the document; glossary and sources list what the chapters before them used."""


def build(
    handbook: Handbook, dossier: Dossier, today: date, initiative_id: str, *, house: House | None = None
) -> bytes:
    """Return the document as a .docx; raises KeyError when there is no such initiative."""
    about = meeting.for_both(handbook, dossier, today, initiative_id, TALK_REPORT)
    say, name = handbook.say, about.initiative.name
    return front.build(
        about,
        Front(
            title=say("talk_report.file_title", name=name),
            about=say("talk_report.about"),
            foot=say("talk_report.file_title", name=name),
            status=cover.status(about),
            author=cover.both(about),
        ),
        CHAPTERS,
        house,
    )
