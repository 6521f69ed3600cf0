"""Lay what one side needs beside what the other can offer: what fits, what rubs, and what is still open."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Final

from wizard.model.entity import SIDES, Need
from wizard.model.talk import Talk

Needs = tuple[Need, ...]

_HEAPS: Final = {"kan": "fits", "deels": "rubs", "niet": "rubs", "zoeken": "sought", None: "unanswered"}
"""Where a need comes, by the answer of the other side."""


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
        heaps = (self.fits, self.rubs, self.sought, self.unanswered)
        return Match(*(tuple(need for need in heap if need.side == side) for heap in heaps))


def of(talk: Talk) -> Match:
    """Return the needs of both sides; one in own words without words is none."""
    found = defaultdict[str, list[Need]](list)
    for side in SIDES:
        for need in talk.needs(side):
            if need.prompt or need.text:
                found[_HEAPS[need.answer]].append(need)
    return Match(tuple(found["fits"]), tuple(found["rubs"]), tuple(found["sought"]), tuple(found["unanswered"]))
