"""Write who does what for whom: activities, the answers to the needs of both sides, and the method."""

from wizard.logic import duties, talk_words
from wizard.logic.wording import listed
from wizard.model.entity import SIDES, Activity, Need
from wizard.report import cells, meeting
from wizard.report.clauses import Clauses
from wizard.report.concept import Concept
from wizard.report.document import Paper
from wizard.report.grid import Cell, Grid
from wizard.report.markup import Strong
from wizard.report.sections.talk import needs as asked
from wizard.report.sections.talk import work


def _line(about: Concept, one: Activity) -> tuple[Strong, str]:
    """Return an activity with who leads it and when it is done, for on a sheet."""
    found = duties.leaders(about.talk, one.id)
    names = listed([talk_words.party(about.handbook, about.dossier, party) for party in found])
    words = about.handbook.say("draft.work_line", leader=names or about.or_empty(None), day=about.day(one.by_when))
    return Strong(about.handbook.say("draft.label", name=one.name.rstrip("."))), words


def activities(paper: Paper, about: Concept, clauses: Clauses) -> None:
    """Write every activity with the share of each party: in a table, or on a sheet in a line with who leads it."""
    if not about.talk.activities:
        if not any(one.about == "activiteiten" for one in about.points):
            paper.paragraph("Open", about.handbook.say("draft.work_none"))
    elif about.is_sheet:
        paper.bullets(_line(about, one) for one in about.talk.activities)
    else:
        work.put(paper, about, bare=True)
        clauses.step()


def _answer(about: Concept, need: Need) -> Cell:
    """Return what the other side can do about a need, with its words."""
    answer = about.or_empty(talk_words.answer(about.handbook, need.answer))
    words = cells.prose(need.answer_words) if need.answer_words else ()
    return ("TableText", (Strong(answer),)), *words


def _needs(paper: Paper, about: Concept, side: str) -> None:
    """Write what the other side does for one side, as far as it gave an answer."""
    say, other = about.handbook.say, asked.OTHER[side]
    rows: list[list[Cell]] = [
        [cells.prose(talk_words.need(about.handbook, need) or ""), _answer(about, need), asked.who(about, need)]
        for need in about.talk.needs(side)
        if need.answer and (need.prompt or need.text)
    ]
    heads = (say("draft.need"), say(f"draft.need_{other}"), say("talk_report.who_when"))
    title, told = say(f"draft.needs_title_{other}"), say(f"draft.needs_about_{other}")
    meeting.put(paper, about, Grid(title, told, heads, rows, (5.4, 6.8, 3.8)))


def needs(paper: Paper, about: Concept, clauses: Clauses) -> None:
    """Write what each side does for the other, in tables of the same kind."""
    for side in reversed(SIDES):
        _needs(paper, about, side)
    clauses.step()


def method(_paper: Paper, about: Concept, clauses: Clauses) -> None:
    """Write what was agreed about the method, and that it is the Wijkkompas when both sides use it."""
    say, talk = about.handbook.say, about.talk.conversation
    if talk.compass_use == "ja":
        clauses.tell(say("draft.method_compass"))
    if talk.compass_words is not None:
        clauses.tell(talk.compass_words, Strong(say("draft.method")))
