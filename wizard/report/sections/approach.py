"""Write the chapter about the approach of the whole municipality: why, how far it is, and what was agreed."""

from collections.abc import Iterator
from typing import Final

from wizard.report import blocks, grounds
from wizard.report.blocks import Entry
from wizard.report.document import Paper
from wizard.report.grid import Cell, Grid
from wizard.report.markup import Link, Strong
from wizard.report.subject import Subject

BOOKMARK: Final = "_Aanpak"


def title(subject: Subject) -> str:
    """Return the heading of this chapter."""
    return subject.say("approach")


def _reason(paper: Paper, subject: Subject) -> None:
    """Write the reason of the handout, and our reading of the one that breaks off."""
    why = subject.handbook.approach
    for statement in (why.given, why.cut_off, why.reading):
        grounds.tell(paper, subject, statement)


def _by_status(subject: Subject) -> list[Entry]:
    return sorted(blocks.entries(subject), key=lambda entry: blocks.ORDER.index(entry.answer.status))


def _overview(subject: Subject) -> Grid:
    """Return a row for every building block, by how far it is; its name leads to what was agreed."""
    rows: list[list[Cell]] = [
        [Link(one.name, one.bookmark), blocks.status(subject, one), blocks.carried(subject, one)]
        for one in _by_status(subject)
    ]
    heads = (subject.label("block.subject"), subject.say("block_status"), subject.say("block_carries"))
    name, about = subject.say("approach_title"), subject.say("approach_about")
    return Grid(name, about, heads, rows, (6.6, 4.2, 5.2), whole=False)


def _left(subject: Subject, entries: list[Entry]) -> Grid:
    """Return who does what by when about these building blocks."""
    rows: list[list[Cell]] = [
        [
            Link(one.name, one.bookmark),
            blocks.status(subject, one),
            subject.or_empty(one.answer.guardian),
            blocks.day(subject, one),
        ]
        for one in entries
    ]
    asked = ("block_status", "block_guardian", "block_by_when")
    heads = (subject.label("block.subject"), *(subject.say(key) for key in asked))
    name, about = subject.say("approach_todo_title"), subject.say("approach_todo_about")
    return Grid(name, about, heads, rows, (5.2, 3.4, 4.2, 3.2), whole=False)


def _todo(paper: Paper, subject: Subject) -> None:
    """Write what is not arranged yet, or only in part."""
    paper.heading(2, subject.say("approach_open"))
    left = [entry for entry in _by_status(subject) if entry.answer.status in {"deels", "nog_niet", None}]
    if left:
        paper.paragraph("Intro", subject.say("approach_todo", n=len(left)))
        paper.table(subject.say("table"), _left(subject, left))
    else:
        paper.paragraph("Normal", subject.say("approach_no_todo"))


def _facts(subject: Subject, entry: Entry) -> Iterator[tuple[str, str]]:
    yield subject.say("block_status"), blocks.status(subject, entry)
    yield subject.say("block_carries"), blocks.carried(subject, entry)
    yield subject.say("block_guardian"), subject.or_empty(entry.answer.guardian)
    yield subject.say("block_by_when"), blocks.day(subject, entry)
    yield subject.say("block_found_at"), subject.or_empty(entry.answer.found_at)


def _block(paper: Paper, subject: Subject, entry: Entry) -> None:
    paper.heading(3, entry.name, entry.bookmark)
    blocks.explain(paper, subject, entry)
    for label, text in _facts(subject, entry):
        paper.paragraph("Fact", Strong(label), f"\t{text}")
    label = subject.label("block.agreed")
    if entry.answer.agreed is None:
        paper.paragraph("Open", Strong(label), f" {subject.or_empty(None)}")
    else:
        paper.paragraph("Prompt", label)
        paper.prose(entry.answer.agreed)


def write(paper: Paper, subject: Subject) -> None:
    """Write the conclusion, the reason, the building blocks by how far they are, what is open, and each in full."""
    paper.heading(1, title(subject), BOOKMARK)
    paper.paragraph("Lead", blocks.conclusion(subject))
    paper.heading(2, subject.say("approach_why"))
    _reason(paper, subject)
    paper.heading(2, subject.say("approach_far"))
    paper.paragraph("Normal", " ".join(blocks.open_marks(subject)))
    paper.table(subject.say("table"), _overview(subject))
    _todo(paper, subject)
    paper.heading(2, subject.say("approach_each"))
    for entry in blocks.entries(subject):
        _block(paper, subject, entry)
