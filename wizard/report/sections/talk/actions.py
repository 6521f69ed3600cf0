"""Write what was agreed to do, by whom and when: the soonest first."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from wizard.logic import duties, talk_words
from wizard.logic.wording import listed
from wizard.model.entity import Need
from wizard.report import cells, meeting
from wizard.report.document import Paper
from wizard.report.grid import Cell, Grid
from wizard.report.markup import Link
from wizard.report.meeting import Meeting
from wizard.report.sections.talk import parts
from wizard.report.sections.talk.needs import OTHER

BOOKMARK: Final = "_Actielijst"
_WIDTHS: Final = (3.2, 6.2, 4.2, 2.4)


@dataclass(frozen=True)
class Action:
    """Hold what is to be done, by whom, by which day, and the part of the conversation that it comes from."""

    day: str | None
    what: str
    who: str
    part: str


def title(about: Meeting) -> str:
    """Return the heading of this chapter."""
    return about.handbook.say("talk_report.actions")


def _promised(about: Meeting, need: Need) -> Iterator[Action]:
    """Yield what the other side will do about a need, when somebody said who or when."""
    if need.answer != "niet" and (need.who or need.by_when):
        name = about.or_empty(talk_words.need(about.handbook, need))
        key = "talk_report.action_sought" if need.answer == "zoeken" else "talk_report.action_need"
        side = about.side(OTHER[need.side])
        who = about.handbook.say("talk_report.action_who", side=side, who=need.who) if need.who else side
        yield Action(need.by_when, about.handbook.say(key, need=name), who, "behoeften")


def _work(about: Meeting) -> Iterator[Action]:
    for one in about.talk.activities:
        leaders = [
            talk_words.party(about.handbook, about.dossier, party) for party in duties.leaders(about.talk, one.id)
        ]
        yield Action(one.by_when, one.name, listed(leaders) or about.or_empty(None), "verantwoordelijkheden")


def _meetings(about: Meeting) -> Iterator[Action]:
    """Yield when both sides meet: to look again, to begin again, and otherwise after the last moment."""
    talk, both = about.talk.conversation, about.handbook.say("talk_report.both_sides")
    last = max((one.day for one in about.talk.moments if one.day), default="")
    known = {talk.next_look, talk.resume_on}
    dates = {one.next_on for one in about.talk.moments if one.next_on and one.next_on > last} - known
    found = [(day, "action_meet", "voorbereiding") for day in dates]
    found += [(talk.next_look, "action_look", "waarden")] if talk.next_look else []
    found += [(talk.resume_on, "action_resume", "uitkomst")] if talk.resume_on else []
    for day, key, part in found:
        yield Action(day, about.handbook.say(f"talk_report.{key}"), both, part)


def of(about: Meeting) -> list[Action]:
    """Return all actions, the soonest first and those without a day last."""
    needs = (need for side in OTHER for need in about.talk.needs(side))
    found = [*(action for need in needs for action in _promised(about, need)), *_work(about), *_meetings(about)]
    return sorted(found, key=lambda one: (one.day is None, one.day or ""))


def _row(about: Meeting, one: Action) -> list[Cell]:
    """Return an action with a link to its part; a day that is over says so."""
    say, over = about.handbook.say, one.day is not None and one.day < about.today.isoformat()
    day = cells.noted(about.day(one.day), say("talk_report.action_over") if over else None)
    number = list(parts.PARTS).index(one.part) + 1
    link = Link(say("talk_report.action_part", number=number), parts.bookmark(one.part))
    return [day, one.what, one.who, link]


def write(paper: Paper, about: Meeting) -> None:
    """Write the list; without actions only a sentence."""
    say = about.handbook.say
    paper.heading(1, title(about), BOOKMARK)
    found = of(about)
    if not found:
        paper.paragraph("Normal", say("talk_report.actions_none"))
        return
    paper.paragraph("Normal", say("talk_report.actions_lead", n=len(found)))
    rows = [_row(about, one) for one in found]
    heads = tuple(say(f"talk_report.action_{name}") for name in ("day", "what", "by", "from"))
    meeting.put(
        paper, about, Grid(say("talk_report.actions_title"), say("talk_report.actions_about"), heads, rows, _WIDTHS)
    )
