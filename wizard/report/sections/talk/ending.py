"""Write where both sides came out; stopping together is an ending of its own, and a full one."""

from typing import Final

from wizard.report import meeting
from wizard.report.document import Paper
from wizard.report.meeting import Meeting

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
    """Write the whole ending; with another outcome only what was written down about it."""
    talk = about.talk.conversation
    told = {name: getattr(talk, name) for name in STOPPING if about.stops or getattr(talk, name) is not None}
    if not about.stops and told:
        meeting.subheading(paper, about, about.handbook.say("talk_report.stop_earlier"))
    for name, text in told.items():
        meeting.tell(paper, about, about.label(f"conversation.{name}"), text)


def write(paper: Paper, about: Meeting) -> None:
    """Write the outcome, what was decided, when both meet again, and the ending."""
    talk = about.talk.conversation
    paper.paragraph("Lead" if about.alone else "Intro", sentence(about))
    if about.stops:
        paper.paragraph("Normal", about.handbook.say("talk_report.stop_lead"))
    if not about.stops or talk.outcome_words is not None:
        meeting.tell(paper, about, about.label("conversation.outcome_words"), talk.outcome_words)
    _again(paper, about)
    _stop(paper, about)
    if about.stops:
        paper.paragraph("Note", about.handbook.say("talk_report.stop_after"))
