"""Hold the conversation that a document, or a part of one, is about; and write what its parts have in common."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Final, TypeVar

from wizard.logic import intensity, reduced, talk_words
from wizard.logic.intensity import Advice
from wizard.model import talk
from wizard.model.dossier import Dossier
from wizard.model.entity import Entity, Initiative
from wizard.model.handbook import Handbook
from wizard.model.talk import Talk
from wizard.report import cells
from wizard.report.document import Paper
from wizard.report.grid import Cell, Grid
from wizard.report.markup import Strong
from wizard.report.subject import Subject

T = TypeVar("T", bound=Entity)

ALONE: Final = 2
"""The level of a part's heading in a document about one conversation."""

AMONG: Final = 4
"""The same in the report of the municipality, which is the deepest level there is."""

SIDES_BESIDE: Final = (3.6, 6.2, 6.2)
"""Widths of a table with an equal column for each side, in centimetres."""


@dataclass(frozen=True)
class Meeting(Subject):
    """Hold the content, the answers and the day, with one conversation; `level` is that of its parts' headings."""

    talk: Talk
    level: int = ALONE

    @property
    def alone(self) -> bool:
        """Tell whether the whole document is about this conversation; its summary may then say a text once more."""
        return self.level == ALONE

    @property
    def identifier(self) -> str:
        """Return what tells this document from all others, those of other initiatives too."""
        return f"{self.dossier.id}.{self.document}.{self.initiative.id}.{self.dossier.seq}"

    @property
    def initiative(self) -> Initiative:
        """Return the initiative at the other side of the table."""
        return self.talk.initiative

    @cached_property
    def advice(self) -> Advice:
        """Return how firm the partnership should be."""
        return intensity.advise(self.talk)

    @property
    def stops(self) -> bool:
        """Tell whether both sides end their partnership together."""
        return self.initiative.outcome == "stoppen"

    @cached_property
    def place_numbers(self) -> dict[str, int]:
        """Return the place of every neighbourhood in the list, from 0."""
        return {one.id: number for number, one in enumerate(self.dossier.neighbourhoods)}

    def all_of(self, kind: type[T]) -> tuple[T, ...]:
        """Return what was said of one kind, in a fixed order."""
        found = [one for one in self.dossier.children(self.initiative.id) if isinstance(one, kind)]
        return tuple(sorted(found, key=lambda one: one.id))

    def in_order(self, kind: type[T], name: str, known: Iterable[str]) -> tuple[T, ...]:
        """Return the same in the order of the content; what the content lost comes last."""
        order = {ident: place for place, ident in enumerate(known)}
        return tuple(sorted(self.all_of(kind), key=lambda one: order.get(getattr(one, name), len(order))))

    def known(self, names: Mapping[str, str], ident: str) -> str:
        """Return the name that the content has for an id; the id itself when the content lost it."""
        return names.get(ident) or f"{ident} {self.handbook.say('common.unknown_option')}"

    def side(self, side: str) -> str:
        """Return "Gemeente" or "Initiatief"."""
        return talk_words.side(self.handbook, side)

    def written(self, text: str | None) -> Cell:
        """Return what somebody typed as a cell of a table, or that nothing was filled in."""
        return self.or_empty(None) if text is None else cells.prose(text)

    def titled(self, title: str) -> str:
        """Return the title of a table, with the name of the initiative where there are tables of others."""
        if self.alone:
            return title
        return self.handbook.say("talk_report.title_of", title=title, name=self.initiative.name)


def for_both(handbook: Handbook, dossier: Dossier, today: date, initiative_id: str, document: str) -> Meeting:
    """Return what a document for both sides is about, without what is not for both; raises KeyError without it."""
    known = reduced.for_both_sides(dossier, initiative_id)
    found = {one.id: one for one in known.initiatives}
    return Meeting(handbook, known, today, talk.of(known, found[initiative_id]), document=document)


def put(paper: Paper, meeting: Meeting, grid: Grid) -> None:
    """Write a table about this conversation, whose rows can be high; nothing when there are none."""
    if grid.rows:
        paper.table(meeting.say("table"), replace(grid, title=meeting.titled(grid.title), whole=False))


def subheading(paper: Paper, meeting: Meeting, text: str, *, needed: bool = False) -> None:
    """Write a heading within a part; on the deepest level only where it is needed, and then as a small line."""
    if meeting.alone:
        paper.heading(meeting.level + 1, text)
    elif needed:
        paper.paragraph("Prompt", text)


def tell(paper: Paper, meeting: Meeting, label: str, text: str | None) -> None:
    """Write what somebody typed below its label, or that nothing was filled in."""
    if text is None:
        paper.paragraph("Open", Strong(label), f" {meeting.or_empty(None)}")
    else:
        paper.paragraph("Prompt", label)
        paper.prose(text)


def fact(paper: Paper, label: str, text: str) -> None:
    """Write a short answer beside its label."""
    paper.paragraph("Detail", Strong(label), f"\t{text}")
