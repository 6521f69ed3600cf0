"""Write which subjects have no agreement yet and whom to ask, and which need none."""

from typing import Final

from wizard.report import blocks
from wizard.report.blocks import Entry
from wizard.report.document import Paper
from wizard.report.markup import Strong
from wizard.report.sections import agreements
from wizard.report.subject import Subject

BOOKMARK: Final = "_NogNiet"
NOT_NEEDED: Final = "_NietNodig"


def title(subject: Subject) -> str:
    """Return the heading of the chapter about what is not arranged yet."""
    return subject.handbook.say("approach_report.open")


def not_needed_title(subject: Subject) -> str:
    """Return the heading of the chapter about what needs no agreement."""
    return subject.handbook.say("approach_report.not_needed")


def of(subject: Subject, *statuses: str | None) -> list[Entry]:
    """Return the building blocks with one of these statuses."""
    return [entry for entry in blocks.entries(subject) if entry.answer.status in statuses]


def _known(paper: Paper, subject: Subject, entry: Entry) -> None:
    """Write whom to ask, where it is or will be, and by when, as far as somebody said so."""
    say, answer = subject.handbook.say, entry.answer
    known = (
        (say("approach_report.open_who"), answer.guardian),
        (say("approach_report.where"), answer.found_at),
        (say("approach_report.when"), answer.by_when and blocks.day(subject, entry)),
    )
    agreements.facts(paper, known)


def _open(paper: Paper, subject: Subject, entry: Entry) -> None:
    say = subject.handbook.say
    paper.heading(2, entry.name, entry.bookmark)
    blocks.explain(paper, subject, entry)
    paper.paragraph("Intro", Strong(say(f"approach_report.open_{entry.answer.status or 'unknown'}")))
    if entry.answer.agreed is not None:
        paper.paragraph("Prompt", say("approach_report.open_written"))
        paper.prose(entry.answer.agreed)
    elif entry.block:
        paper.paragraph("Intro", say("approach_report.open_question", ask=entry.block.ask))
    _known(paper, subject, entry)
    if entry.answer.guardian is None:
        paper.paragraph("Open", say("approach_report.open_nobody"))


def write(paper: Paper, subject: Subject) -> None:
    """Write every subject without an agreement, with what is known of it."""
    say, found = subject.handbook.say, of(subject, "nog_niet", None)
    paper.heading(1, title(subject), BOOKMARK)
    paper.paragraph(
        "Lead", say("approach_report.open_lead", n=len(found)) if found else say("approach_report.open_none")
    )
    for entry in found:
        _open(paper, subject, entry)


def _needless(paper: Paper, subject: Subject, entry: Entry) -> None:
    paper.heading(2, entry.name, entry.bookmark)
    blocks.explain(paper, subject, entry)
    if entry.answer.agreed is None:
        paper.paragraph("Open", subject.handbook.say("approach_report.no_reason"))
    else:
        paper.prose(entry.answer.agreed)
    _known(paper, subject, entry)


def not_needed(paper: Paper, subject: Subject) -> None:
    """Write every subject that the municipality does not arrange on purpose; nothing when there is none."""
    if not (found := of(subject, "niet_nodig")):
        return
    paper.heading(1, not_needed_title(subject), NOT_NEEDED)
    paper.paragraph("Lead", subject.handbook.say("approach_report.not_needed_lead", n=len(found)))
    for entry in found:
        _needless(paper, subject, entry)
