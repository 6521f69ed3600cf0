"""Build the Werkbladen: blank sheets for a meeting, to be printed for when the projector fails."""

from datetime import date
from typing import Final

from wizard.model.dossier import Dossier
from wizard.model.handbook import Handbook
from wizard.model.house import House
from wizard.model.outline import WORKSHEETS
from wizard.report import front
from wizard.report.front import Chapter, Front
from wizard.report.sections.worksheet import opening, roles, steps, talks
from wizard.report.subject import Subject

CHAPTERS: Final[tuple[Chapter[Subject], ...]] = (
    Chapter(opening.write),
    Chapter(roles.write, "rollen"),
    Chapter(steps.goals, "doelen"),
    Chapter(steps.blocks, "aanpak"),
    Chapter(talks.initiatives, "initiatieven"),
    Chapter(talks.talk, "gesprek"),
)
"""The order of the document; people may choose the sheets that they need."""


def build(handbook: Handbook, dossier: Dossier, today: date, *, house: House | None = None) -> bytes:
    """Return the document as a .docx; what was answered does not stand in it, so that nobody copies it."""
    title = handbook.say("worksheets.title")
    subject = Subject(handbook, dossier, today, document=WORKSHEETS)
    return front.build(subject, Front(title, handbook.say("worksheets.about"), title, title), CHAPTERS, house)
