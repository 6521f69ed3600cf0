"""Build the Gespreksleidraad: questions, times and room to write for a conversation, to be printed."""

from collections.abc import Callable
from datetime import date
from typing import Final

from wizard.model.dossier import Dossier
from wizard.model.handbook import Handbook
from wizard.report import contents, front, meeting
from wizard.report.document import Paper
from wizard.report.front import Front
from wizard.report.meeting import Meeting
from wizard.report.sections.guide import opening, part
from wizard.report.sections.talk import cover

SECTIONS: Final[tuple[Callable[[Paper, Meeting], None], ...]] = (
    opening.title_page,
    contents.place,
    opening.write,
    part.write,
)
"""The order of the document."""


def build(handbook: Handbook, dossier: Dossier, today: date, initiative_id: str) -> bytes:
    """Return the document as a .docx; raises KeyError when there is no such initiative."""
    about = meeting.for_both(handbook, dossier, today, initiative_id)
    title = handbook.say("guide_report.file_title", name=about.initiative.name)
    return front.build(
        about,
        Front(title, handbook.say("guide_report.about"), title, handbook.say("guide_report.name"), cover.both(about)),
        SECTIONS,
    )
