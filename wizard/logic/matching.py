"""Lay what one side needs beside what the other can offer: what fits, what rubs, and what is still open."""

from collections.abc import Callable
from dataclasses import dataclass

from wizard.model.entity import SIDES, Need
from wizard.model.talk import Talk

Needs = tuple[Need, ...]


@dataclass(frozen=True)
class Match:
    """Hold the needs by the answer of the other side; those of the municipality stand first in each."""

    fits: Needs
    rubs: Needs
    """Needs that the other side can meet in part, or not."""
    sought: Needs
    """Needs of which the other side finds out what it can offer."""
    unanswered: Needs

    @property
    def total(self) -> int:
        """Return the number of needs."""
        return sum(map(len, (self.fits, self.rubs, self.sought, self.unanswered)))

    def by_side(self, side: str) -> "Match":
        """Return the same for the needs of one side."""
        return _sorted(lambda need: need.side == side, (*self.fits, *self.rubs, *self.sought, *self.unanswered))


def of(talk: Talk) -> Match:
    """Return the needs of both sides; one in own words without words is none."""
    return _sorted(
        lambda need: bool(need.prompt or need.text), tuple(one for side in SIDES for one in talk.needs(side))
    )


def _sorted(counts: Callable[[Need], bool], needs: Needs) -> Match:
    def answered(*answers: str | None) -> Needs:
        return tuple(need for need in needs if need.answer in answers and counts(need))

    return Match(answered("kan"), answered("deels", "niet"), answered("zoeken"), answered(None))
