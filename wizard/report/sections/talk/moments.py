"""Write at which moments both sides spoke: who was there by function, what about, and what was said in short."""

from typing import Final

from wizard.logic import talk_words
from wizard.logic.wording import listed
from wizard.model.entity import PRESENT, TALK_PARTS, Moment
from wizard.report import cells, meeting
from wizard.report.document import Paper
from wizard.report.grid import Cell, Grid
from wizard.report.markup import Strong
from wizard.report.meeting import Meeting

BOOKMARK: Final = "_Gespreksmomenten"
_WIDTHS: Final = (4.6, 3.8, 3.8, 3.8)


def title(about: Meeting) -> str:
    """Return the heading of this chapter."""
    return about.handbook.say("talk_report.moments")


def _present(about: Meeting, moment: Moment, side: str) -> Cell:
    found = [one.function for one in about.talk.participants(moment.id) if one.side == side]
    return cells.listed(found, "–")


def _row(about: Meeting, moment: Moment) -> list[Cell]:
    when = cells.noted(about.day(moment.day), about.or_empty(moment.place))
    return [when, *(_present(about, moment, side) for side in PRESENT)]


def _said(paper: Paper, about: Meeting, moment: Moment) -> None:
    """Write what was said at a moment, about which parts, and when both meet again."""
    say, topics = about.handbook.say, about.talk.topics(moment.id)
    parts = [talk_words.part(about.handbook, part) for part in TALK_PARTS if part in topics]
    title = say("talk_report.moment", day=about.day(moment.day))
    if about.alone:
        paper.heading(2, title)
    else:
        meeting.subheading(paper, about, title, needed=True)
    about_what = (("moment_parts", listed(parts) or about.or_empty(None)), ("moment_next", about.day(moment.next_on)))
    for key, text in about_what:
        paper.paragraph("Fact", Strong(say(f"talk_report.{key}")), f"\t{text}")
    meeting.tell(paper, about, about.label("moment.words"), moment.words)


def put(paper: Paper, about: Meeting) -> None:
    """Write all moments in a table with everybody who was there, and then what was said at each."""
    say, moments = about.handbook.say, about.talk.moments
    if not moments:
        paper.paragraph("Open", say("talk_report.moments_none"))
        return
    heads = (say("talk_report.moment_when"), *(say(f"talk_report.moment_{side}") for side in PRESENT))
    rows = [_row(about, one) for one in moments]
    meeting.put(
        paper, about, Grid(say("talk_report.moments_title"), say("talk_report.moments_about"), heads, rows, _WIDTHS)
    )
    for one in moments:
        _said(paper, about, one)


def write(paper: Paper, about: Meeting) -> None:
    """Write the chapter about the moments."""
    paper.heading(1, title(about), BOOKMARK)
    put(paper, about)
