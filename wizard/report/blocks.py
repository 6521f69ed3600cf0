"""Hold the building blocks of an approach with what was answered, and say in sentences how far they are."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from wizard.logic import approach, naming
from wizard.logic.approach import Mark
from wizard.logic.wording import date_in_words, listed
from wizard.model.entity import STATUSES, Block, block_id
from wizard.model.plan import BuildingBlock
from wizard.report import grounds
from wizard.report.document import Paper
from wizard.report.markup import Quiet
from wizard.report.subject import Subject

MARKS: Final[tuple[Mark, ...]] = ("equal", "continuity")

ORDER: Final = (*STATUSES, None)
"""The order in which building blocks are listed by how far they are: what is not filled in comes last."""


@dataclass(frozen=True)
class Entry:
    """Hold one building block and its answers; `block` is None when the content no longer has it."""

    place: int
    name: str
    answer: Block
    block: BuildingBlock | None

    @property
    def bookmark(self) -> str:
        """Return the name by which to link to the building block."""
        return f"_Bouwsteen{self.place}"


def _known(subject: Subject, block: BuildingBlock, place: int) -> Entry:
    empty = Block(id=block_id(block.id), subject=block.id)
    return Entry(place, block.name, subject.dossier.block(block.id) or empty, block)


def entries(subject: Subject) -> tuple[Entry, ...]:
    """Return every building block of the content, and after them the answers about those that are gone."""
    blocks = subject.handbook.blocks
    known = [_known(subject, block, place) for place, block in enumerate(blocks)]
    ids = {block.id for block in blocks}
    gone = [one for one in subject.dossier.entities.values() if isinstance(one, Block) and one.subject not in ids]
    words = subject.handbook.say("common.unknown_option")
    more = (Entry(len(known) + place, f"{one.subject} {words}", one, None) for place, one in enumerate(gone))
    return (*known, *more)


def status(subject: Subject, entry: Entry) -> str:
    """Return how far a building block is."""
    return subject.or_empty(naming.status(subject.handbook, entry.answer.status))


def carried(subject: Subject, entry: Entry) -> str:
    """Return what a building block carries, such as "Gelijke behandeling"; a dash when it carries neither."""
    return naming.marks(subject.handbook, entry.answer.subject) or "–"


def day(subject: Subject, entry: Entry) -> str:
    """Return by when a building block is arranged."""
    found = entry.answer.by_when
    return subject.or_empty(found and date_in_words(date.fromisoformat(found)))


def explain(paper: Paper, subject: Subject, entry: Entry) -> None:
    """Write in one paragraph what a building block is, with how sure that is."""
    if entry.block:
        ground = grounds.short(paper, subject, entry.block.what)
        paper.paragraph("Intro", entry.block.what.text, Quiet(" ("), *ground, Quiet(")"))


def conclusion(subject: Subject) -> str:
    """Return how many building blocks are arranged, in part, not yet, and not needed."""
    found = approach.of(subject.handbook, subject.dossier)
    if len(found.unanswered) == found.total:
        return subject.say("approach_none", n=found.total)
    counts = {**dict(found.counts), "unknown": len(found.unanswered)}
    done = counts.pop("geregeld")
    none = subject.say("approach_done_none", total=found.total)
    first = subject.say("approach_done", n=done, total=found.total) if done else none
    return " ".join([first, *(subject.say(f"approach_{key}", n=many) for key, many in counts.items() if many)])


def open_marks(subject: Subject) -> Iterator[str]:
    """Yield for equal treatment and for continuity which building blocks are open, or that none is."""
    found = approach.of(subject.handbook, subject.dossier)
    for mark in MARKS:
        names = [block.name for block in found.open_for(mark)]
        if names:
            yield subject.say(f"approach_open_{mark}", n=len(names), names=listed(names))
        elif any(getattr(block, mark) for block in subject.handbook.blocks):
            yield subject.say(f"approach_all_{mark}")
