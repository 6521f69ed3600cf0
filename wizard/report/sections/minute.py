"""Write on one page what a new colleague needs: what it is about, why, how far it is and where to look."""

from collections.abc import Iterator
from typing import Final

from wizard.report import grounds
from wizard.report.document import Paper
from wizard.report.markup import Link
from wizard.report.sections import agreements, not_yet, weight
from wizard.report.subject import Subject

INITIATIVE: Final = "bewonersinitiatief"
"""The word of the glossary that has to be clear before the rest is."""


def _what(paper: Paper, subject: Subject) -> None:
    """Write what a residents' initiative is, as the glossary says it."""
    for term in subject.handbook.terms:
        if term.id == INITIATIVE:
            paper.heading(2, subject.handbook.say("approach_report.minute_what"))
            grounds.tell(paper, subject, term.meaning)


def _far(subject: Subject) -> str:
    """Return about how many subjects there is an agreement, about how many not yet, and how many need none."""
    counts = {
        "agreed": len(agreements.of(subject)),
        "open": len(not_yet.of(subject, "nog_niet", None)),
        "needless": len(not_yet.of(subject, "niet_nodig")),
    }
    say = subject.handbook.say
    return " ".join(say(f"approach_report.minute_{key}", n=many) for key, many in counts.items() if many)


def _use(subject: Subject) -> Iterator[tuple[Link, str]]:
    say = subject.handbook.say
    if subject.has("afspraken"):
        yield Link(agreements.title(subject), agreements.BOOKMARK), say("approach_report.use_agreed")
    if subject.has("nog-niet"):
        yield Link(not_yet.title(subject), not_yet.BOOKMARK), say("approach_report.use_open")
    if subject.has("niet-nodig") and not_yet.of(subject, "niet_nodig"):
        yield Link(not_yet.not_needed_title(subject), not_yet.NOT_NEEDED), say("approach_report.use_not_needed")
    if subject.has("gelijk-en-blijvend"):
        yield Link(weight.title(subject), weight.BOOKMARK), say("approach_report.use_weight")


def write(paper: Paper, subject: Subject) -> None:
    """Write what, for whom, why, how far, and how to use the document."""
    say = subject.handbook.say
    paper.heading(1, say("approach_report.minute"))
    paper.paragraph("Lead", say("approach_report.minute_lead"))
    paper.paragraph("Normal", say("approach_report.minute_for"))
    _what(paper, subject)
    paper.heading(2, say("approach_report.minute_why"))
    for statement in (subject.handbook.approach.given, subject.handbook.approach.reading):
        grounds.tell(paper, subject, statement)
    paper.heading(2, say("approach_report.minute_far"))
    paper.paragraph("Normal", _far(subject))
    if use := list(_use(subject)):
        paper.heading(2, say("approach_report.minute_use"))
        paper.bullets(use)
