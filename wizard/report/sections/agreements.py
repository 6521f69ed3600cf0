"""Write what was agreed, theme by theme, for a colleague who looks something up."""

from collections.abc import Iterable, Iterator
from typing import Final

from wizard.logic.wording import listed
from wizard.report import blocks
from wizard.report.blocks import Entry
from wizard.report.document import Paper
from wizard.report.markup import Strong
from wizard.report.subject import Subject

BOOKMARK: Final = "_Afspraken"

AGREED: Final = frozenset({"geregeld", "deels"})
"""How far a building block is when there is something to hold on to."""

_ASKED: Final = ("guardian", "found_at", "by_when")


def title(subject: Subject) -> str:
    """Return the heading of this chapter."""
    return subject.handbook.say("approach_report.agreed")


def of(subject: Subject) -> list[Entry]:
    """Return the building blocks about which there is an agreement, be it in part."""
    return [entry for entry in blocks.entries(subject) if entry.answer.status in AGREED]


def _theme(entry: Entry) -> str:
    """Return what a building block stands under: the first thing that it carries."""
    return next((mark for mark in blocks.MARKS if entry.block and getattr(entry.block, mark)), "other")


def facts(paper: Paper, labelled: Iterable[tuple[str, str | None]]) -> None:
    """Write what is known of these facts, kept together; what is not, stands elsewhere in words."""
    known = [(label, text) for label, text in labelled if text is not None]
    for left, (label, text) in enumerate(known, 1 - len(known)):
        paper.paragraph("Detail", Strong(label), f"\t{text}", keep=left < 0)


def _details(subject: Subject, entry: Entry) -> Iterator[tuple[str, str | None]]:
    say, answer = subject.handbook.say, entry.answer
    when = "approach_report.when_geregeld" if answer.status == "geregeld" else "approach_report.when"
    yield say("approach_report.who"), answer.guardian
    yield say("approach_report.where"), answer.found_at
    yield say(when), answer.by_when and blocks.day(subject, entry)


def _block(paper: Paper, subject: Subject, entry: Entry) -> None:
    say = subject.handbook.say
    paper.heading(3, entry.name, entry.bookmark)
    blocks.explain(paper, subject, entry)
    if entry.answer.status == "deels":
        paper.paragraph("Intro", Strong(say("approach_report.partly")))
    if entry.answer.agreed is None:
        paper.paragraph("Open", say("approach_report.no_words"))
    else:
        paper.paragraph("Prompt", say("approach_report.we_agree"))
        paper.prose(entry.answer.agreed, keep=True)
    facts(paper, _details(subject, entry))
    missing = [say(f"approach_report.missing_{name}") for name in _ASKED if getattr(entry.answer, name) is None]
    if missing:
        paper.paragraph("Open", say("approach_report.missing", parts=listed(missing)))


def write(paper: Paper, subject: Subject) -> None:
    """Write every agreement under its theme; without any only a sentence."""
    say, found = subject.handbook.say, of(subject)
    paper.heading(1, title(subject), BOOKMARK)
    if not found:
        paper.paragraph("Lead", say("approach_report.agreed_none"))
        return
    paper.paragraph("Lead", say("approach_report.agreed_lead", n=len(found)))
    for theme in (*blocks.MARKS, "other"):
        if chosen := [entry for entry in found if _theme(entry) == theme]:
            paper.heading(2, say(f"approach_report.theme_{theme}"))
            paper.paragraph("Normal", say(f"approach_report.theme_{theme}_about"))
            for entry in chosen:
                _block(paper, subject, entry)
