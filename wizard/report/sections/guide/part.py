"""Write each part of the guide on a page of its own: time, tip, what is known, and the questions with room to write."""

from typing import Final

from wizard.logic import talk_words
from wizard.model.agenda import GuidePart
from wizard.model.entity import SIDES, TALK_PARTS
from wizard.report import cells, meeting
from wizard.report.document import Paper
from wizard.report.grid import Cell, Grid
from wizard.report.meeting import Meeting
from wizard.report.sections.guide import opening, sheets
from wizard.report.sections.talk import register

_ROOM: Final = 3.9
"""Centimetres to write an answer in."""

_WIDTHS: Final = (4.6, 5.7, 5.7)


def _known(paper: Paper, about: Meeting) -> None:
    """Write what was known before both sides spoke."""
    paper.heading(2, about.handbook.say("guide_report.known"))
    register.write(paper, about, "stage")


def _questions(about: Meeting, part: GuidePart) -> Grid:
    say = about.handbook.say
    rows: list[list[Cell]] = [[ask, *[cells.BLANK] * len(SIDES)] for ask in part.ask]
    heads = (say("guide_report.question"), *map(about.side, SIDES))
    number = TALK_PARTS.index(part.id) + 1
    title, told = say("guide_report.questions_title", number=number), say("guide_report.questions_about")
    return Grid(title, told, heads, rows, _WIDTHS, height=_ROOM)


def _part(paper: Paper, about: Meeting, part: GuidePart) -> None:
    say = about.handbook.say
    typed = opening.numbered(about, part.id)
    paper.heading(1, talk_words.part(about.handbook, part.id), opening.bookmark(part.id), typed=typed)
    meeting.fact(paper, say("guide_report.time"), say("guide_report.minutes", n=part.minutes))
    meeting.fact(paper, say("guide_report.tip"), part.tip)
    first = part.id == TALK_PARTS[0]
    if first:
        _known(paper, about)
    paper.heading(2, say("guide_report.questions"), fresh=first)
    meeting.put(paper, about, _questions(about, part))
    sheets.write(paper, about, part.id)


def write(paper: Paper, about: Meeting, ident: str) -> None:
    """Write one part of the conversation."""
    _part(paper, about, about.handbook.agenda.part(ident))
