"""Write where both sides came out; stopping together is an ending of its own, and a full one."""

from typing import Final

from wizard.report import meeting
from wizard.report.document import Paper
from wizard.report.markup import Link
from wizard.report.meeting import Meeting

BOOKMARK: Final = "_Afronden"
STOPPING: Final = ("stop_why", "stop_learnt", "stop_remains", "stop_restart", "stop_farewell")
_PAUSING: Final = frozenset({"zoeken", "pauze"})
"""Outcomes that ask when both sides meet again."""


def sentence(about: Meeting) -> str:
    """Return the outcome in a sentence."""
    outcome = about.initiative.outcome
    return about.handbook.say(f"talk_report.outcome_{outcome}" if outcome else "talk_report.outcome_none")


def _again(paper: Paper, about: Meeting) -> None:
    """Write when both sides speak again, where that is asked or was written down."""
    talk = about.talk.conversation
    if about.initiative.outcome in _PAUSING or talk.resume_on is not None:
        meeting.fact(paper, about.label("conversation.resume_on"), about.day(talk.resume_on))
    if about.initiative.outcome in _PAUSING or talk.resume_words is not None:
        meeting.tell(paper, about, about.label("conversation.resume_words"), talk.resume_words)


def _stop(paper: Paper, about: Meeting) -> None:
    """Write what was written down about stopping; with another outcome below a heading that says so."""
    talk = about.talk.conversation
    told = {name: getattr(talk, name) for name in STOPPING if about.stops or getattr(talk, name) is not None}
    if not about.stops and told:
        meeting.subheading(paper, about, about.handbook.say("talk_report.stop_earlier"), needed=True)
    for name, text in told.items():
        meeting.tell(paper, about, about.label(f"conversation.{name}"), text)


def write(paper: Paper, about: Meeting) -> None:
    """Write the outcome, what was decided, when both meet again; and the ending, unless that has its own chapter."""
    talk = about.talk.conversation
    paper.paragraph("Lead" if about.alone else "Intro", sentence(about))
    if not about.stops or talk.outcome_words is not None:
        meeting.tell(paper, about, about.label("conversation.outcome_words"), talk.outcome_words)
    _again(paper, about)
    if about.stops and about.alone:
        place = Link(title(about), BOOKMARK)
        paper.paragraph("Normal", about.handbook.say("talk_report.stop_see"), place, ".")
    else:
        _stop(paper, about)


def title(about: Meeting) -> str:
    """Return the heading of the chapter in which both sides take leave."""
    return about.handbook.say("talk_report.stop")


def farewell(paper: Paper, about: Meeting) -> None:
    """Write the chapter in which both sides take leave: why, what was learnt, what remains; nothing when they go on."""
    if not about.stops:
        return
    paper.heading(1, title(about), BOOKMARK)
    paper.paragraph("Lead", about.handbook.say("talk_report.stop_lead"))
    for name in STOPPING:
        paper.heading(2, about.label(f"conversation.{name}"))
        text = getattr(about.talk.conversation, name)
        paper.prose(about.or_empty(text))
    paper.paragraph("Normal", about.handbook.say("talk_report.stop_after"))
