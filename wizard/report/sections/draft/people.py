"""Write who is at the table, who spoke about this and when, and when both sides meet again."""

from wizard.logic import naming
from wizard.logic.wording import listed
from wizard.model.entity import PRESENT, SIDES
from wizard.report import meeting
from wizard.report.clauses import Clauses
from wizard.report.concept import Concept
from wizard.report.document import Paper
from wizard.report.grid import Cell, Grid
from wizard.report.markup import Strong
from wizard.report.sections.talk import cover, preparation


def _legal_form(about: Concept) -> str:
    return about.or_empty(naming.legal_form(about.handbook, about.initiative.legal_form))


def _others(about: Concept, clauses: Clauses) -> None:
    if names := [one.name for one in about.talk.others]:
        clauses.tell(about.handbook.say("draft.others", n=len(names), names=listed(names)))


def _table(paper: Paper, about: Concept) -> None:
    say = about.handbook.say
    rows: list[list[Cell]] = [
        [say("draft.name_row"), about.municipality, about.initiative.name],
        [say("draft.legal_row"), say("draft.is_municipality"), _legal_form(about)],
        [say("draft.places_row"), say("draft.whole_municipality"), cover.places(about)],
        [say("draft.present_row"), *(preparation.functions(about, side) for side in SIDES)],
    ]
    heads = (say("talk_report.topic"), *map(about.side, SIDES))
    title, told = say("draft.parties_title"), say("draft.parties_about")
    meeting.put(paper, about, Grid(title, told, heads, rows, meeting.SIDES_BESIDE))


def parties(paper: Paper, about: Concept, clauses: Clauses) -> None:
    """Write both sides beside each other, and who else takes part; on a sheet in a few lines."""
    say = about.handbook.say
    if about.is_sheet:
        clauses.tell(about.municipality)
        clauses.tell(
            say("draft.initiative_line", name=about.initiative.name, legal_form=_legal_form(about).lower()),
        )
        _others(about, clauses)
        return
    _table(paper, about)
    clauses.step()
    clauses.tell(say("draft.called"))
    _others(about, clauses)


def discussed(paper: Paper, about: Concept, clauses: Clauses) -> None:
    """Write who spoke about this by function, for both sides alike, and on which days."""
    say, talk = about.handbook.say, about.talk
    if not talk.moments:
        paper.paragraph("Open", say("draft.discussed_none"))
        return
    for side in PRESENT:
        every = (one for moment in talk.moments for one in talk.participants(moment.id) if one.side == side)
        functions = list(dict.fromkeys(one.function for one in every))
        if functions or side in SIDES:
            clauses.tell(listed(functions) or about.or_empty(None), Strong(say(f"draft.present_{side}")))
    if not about.is_sheet:  # its first lines say so
        clauses.tell(cover.spoken(about), Strong(say("draft.discussed_on")))


def next_time(_paper: Paper, about: Concept, clauses: Clauses) -> None:
    """Write when both sides look again and at what, and when they meet before that; nothing without a day."""
    say, talk = about.handbook.say, about.talk.conversation
    last = max((one.day for one in about.talk.moments if one.day), default="")
    coming = {one.next_on for one in about.talk.moments if one.next_on and one.next_on > last} - {talk.next_look}
    for day in sorted(filter(None, coming)):
        clauses.tell(say("draft.next_meeting", day=about.day(day)))
    look = say("draft.next_look", day=about.day(talk.next_look)) if talk.next_look else ""
    if talk.next_look_words is not None:
        clauses.tell(talk.next_look_words, *([f"{look} "] if look else []), Strong(say("draft.next_look_words")))
    elif look:
        clauses.tell(look)
