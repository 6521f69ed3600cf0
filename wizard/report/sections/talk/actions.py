"""Write what was agreed to do, by whom and when: the soonest first."""

from typing import Final

from wizard.logic import actions
from wizard.logic.actions import Action
from wizard.report import cells, meeting
from wizard.report.document import Paper
from wizard.report.grid import Cell, Grid
from wizard.report.markup import Link
from wizard.report.meeting import Meeting
from wizard.report.sections.talk import parts

BOOKMARK: Final = "_Actielijst"
_WIDTHS: Final = (3.2, 6.2, 4.2, 2.4)


def title(about: Meeting) -> str:
    """Return the heading of this chapter."""
    return about.handbook.say("talk_report.actions")


def _row(about: Meeting, one: Action) -> list[Cell]:
    """Return an action with a link to its part; one that is done or of which the day is over says so."""
    say, over = about.handbook.say, one.day is not None and one.day < about.today.isoformat()
    done = say("actions.done_on", day=about.day(one.done_on)) if one.done_on else None
    day = cells.noted(about.day(one.day), done or (say("actions.over") if over else None))
    assert one.part is not None  # it is one of a conversation
    number = list(parts.PARTS).index(one.part) + 1
    link = Link(say("talk_report.action_part", number=number), parts.bookmark(one.part))
    return [day, one.what, about.or_empty(one.who), link]


def write(paper: Paper, about: Meeting) -> None:
    """Write the list; without actions only a sentence."""
    say = about.handbook.say
    paper.heading(1, title(about), BOOKMARK)
    found = actions.of_talk(about.handbook, about.talk)
    if not found:
        paper.paragraph("Normal", say("talk_report.actions_none"))
        return
    paper.paragraph("Normal", say("talk_report.actions_lead", n=len(found)))
    rows = [_row(about, one) for one in found]
    heads = tuple(say(f"talk_report.action_{name}") for name in ("day", "what", "by", "from"))
    meeting.put(
        paper, about, Grid(say("talk_report.actions_title"), say("talk_report.actions_about"), heads, rows, _WIDTHS)
    )
