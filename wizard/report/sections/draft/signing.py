"""Write room to sign: for every party that signs, or under a letter with which both sides take leave."""

from typing import Final

from wizard.report import cells, meeting
from wizard.report.clauses import Clauses
from wizard.report.concept import Concept
from wizard.report.document import Paper
from wizard.report.grid import Cell, Grid

_COLUMNS: Final = ("for", "function", "place", "date", "hand")
_WIDTHS: Final = (4.2, 3.2, 2.8, 2.4, 3.4)
_ROOM, _LETTER_ROOM = 1.5, 2.4
"""Centimetres to write in."""


def sign(paper: Paper, about: Concept, _clauses: Clauses) -> None:
    """Write a row for each party, all equally large."""
    say = about.handbook.say
    names = (about.municipality, about.initiative.name, *(one.name for one in about.talk.others))
    rows: list[list[Cell]] = [[name, *[cells.BLANK] * (len(_COLUMNS) - 1)] for name in names]
    heads = tuple(say(f"draft.sign_{name}") for name in _COLUMNS)
    paper.paragraph("Intro", say("draft.sign_lead"))
    title, told = say("draft.sign_title"), say("draft.sign_about")
    paper.table(about.say("table"), Grid(title, told, heads, rows, _WIDTHS, height=_ROOM))


def farewell(paper: Paper, about: Concept, clauses: Clauses) -> None:
    """Write what both sides still want to say, a greeting, and as much room for the one as for the other."""
    say = about.handbook.say
    if text := about.talk.conversation.stop_farewell:
        clauses.tell(text)
    clauses.tell(say("draft.letter_door"))
    paper.paragraph("Intro", say("draft.letter_greeting"))
    heads = (about.municipality, about.initiative.name)
    title, told = say("draft.letter_title"), say("draft.letter_about")
    meeting.put(paper, about, Grid(title, told, heads, [[cells.BLANK, cells.BLANK]], (8.0, 8.0), height=_LETTER_ROOM))
