"""Write in the report of the municipality what was said with one initiative, once that is shared with it."""

from typing import Final

from wizard.model import talk
from wizard.model.entity import Initiative
from wizard.report import meeting
from wizard.report.document import Paper
from wizard.report.meeting import AMONG, Meeting
from wizard.report.sections.talk import cover, parts
from wizard.report.subject import Subject

SHARED: Final = frozenset({"gedeeld", "akkoord"})
"""The states of consent from which on the other side's words may stand in a report of the municipality."""


def of(subject: Subject, one: Initiative) -> Meeting:
    """Return the conversation with an initiative, to be written among those of others."""
    return Meeting(subject.handbook, subject.dossier, subject.today, talk.of(subject.dossier, one), AMONG)


def is_shared(about: Meeting) -> bool:
    """Tell whether the initiative has seen what was written down."""
    return about.talk.conversation.consent in SHARED


def count(subject: Subject) -> int:
    """Return how many conversations are shared with their initiatives."""
    return sum(is_shared(of(subject, one)) for one in subject.dossier.initiatives)


def write(paper: Paper, subject: Subject, one: Initiative) -> None:
    """Write the whole conversation when it is shared; else only that it is not, or that there is none."""
    about = of(subject, one)
    if is_shared(about):
        meeting.fact(paper, about.handbook.say("talk_report.among_status"), cover.status(about))
        parts.among(paper, about)
    elif parts.is_begun(about):
        paper.paragraph("Open", about.handbook.say("talk_report.among_not_shared"))
    else:
        paper.paragraph("Open", about.handbook.say("talk_report.among_none"))
