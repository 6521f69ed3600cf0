"""Write which agreements carry equal treatment or continuity, and what those are."""

from collections.abc import Iterator
from typing import Final

from wizard.logic import approach
from wizard.logic.wording import listed
from wizard.report import blocks
from wizard.report.document import Paper
from wizard.report.grid import Cell, Grid
from wizard.report.markup import Link, Strong
from wizard.report.subject import Subject

BOOKMARK: Final = "_Zwaar"


def title(subject: Subject) -> str:
    """Return the heading of this chapter."""
    return subject.handbook.say("approach_report.weight")


def _carrying(subject: Subject) -> Grid:
    rows: list[list[Cell]] = [
        [Link(one.name, one.bookmark), blocks.carried(subject, one), blocks.status(subject, one)]
        for one in blocks.entries(subject)
        if one.block and (one.block.equal or one.block.continuity)
    ]
    heads = (subject.handbook.say("approach_report.topic"), subject.say("block_carries"), subject.say("block_status"))
    say = subject.handbook.say
    name, about = say("approach_report.weight_title"), say("approach_report.weight_about")
    return Grid(name, about, heads, rows, (6.0, 6.0, 4.0), whole=False)


def _open(subject: Subject) -> Iterator[str]:
    """Yield for equal treatment and for continuity about which subjects there is no agreement yet."""
    found = approach.of(subject.handbook, subject.dossier)
    for mark in blocks.MARKS:
        if names := [block.name for block in found.open_for(mark)]:
            yield subject.handbook.say(f"approach_report.weight_open_{mark}", n=len(names), names=listed(names))


def write(paper: Paper, subject: Subject) -> None:
    """Write what both are, which subjects carry them and which of those are open."""
    say = subject.handbook.say
    paper.heading(1, title(subject), BOOKMARK)
    paper.paragraph("Lead", say("approach_report.weight_lead"))
    paper.bullets(
        (Strong(say(f"approach_report.weight_{mark}")), say(f"approach_report.weight_{mark}_text"))
        for mark in blocks.MARKS
    )
    paper.paragraph("Normal", " ".join(_open(subject)) or say("approach_report.weight_closed"))
    paper.table(subject.say("table"), _carrying(subject))
