"""Build the Gespreksleidraad: questions, times and room to write for a conversation, to be printed."""

from datetime import date
from functools import partial
from typing import Final

from wizard.model.dossier import Dossier
from wizard.model.entity import TALK_PARTS
from wizard.model.handbook import Handbook
from wizard.model.house import House
from wizard.model.outline import GUIDE
from wizard.report import contents, front, meeting
from wizard.report.front import Chapter, Front
from wizard.report.meeting import Meeting
from wizard.report.sections.guide import opening, part
from wizard.report.sections.talk import cover

CHAPTERS: Final[tuple[Chapter[Meeting], ...]] = (
    Chapter(opening.title_page),
    Chapter(contents.place),
    Chapter(opening.write),
    *(Chapter(partial(part.write, ident=ident), ident) for ident in TALK_PARTS),
)
"""The order of the document; people may choose the parts that they are going to talk about."""


def build(
    handbook: Handbook, dossier: Dossier, today: date, initiative_id: str, *, house: House | None = None
) -> bytes:
    """Return the document as a .docx; raises KeyError when there is no such initiative."""
    about = meeting.for_both(handbook, dossier, today, initiative_id, GUIDE)
    title = handbook.say("guide_report.file_title", name=about.initiative.name)
    return front.build(
        about,
        Front(title, handbook.say("guide_report.about"), title, handbook.say("guide_report.name"), cover.both(about)),
        CHAPTERS,
        house,
    )
