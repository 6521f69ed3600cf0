"""Count how far the building blocks of the approach are, and find the open ones that matter most."""

from collections import Counter
from dataclasses import dataclass
from typing import Literal, TypeAlias

from wizard.logic.derived import once
from wizard.model.dossier import Dossier
from wizard.model.entity import STATUSES
from wizard.model.handbook import Handbook
from wizard.model.plan import BuildingBlock

Mark: TypeAlias = Literal["equal", "continuity"]
"""What a building block can carry: equal treatment, or continuity when a colleague leaves."""


@dataclass(frozen=True)
class Approach:
    """Hold how far the building blocks of the content are; the order is that of the content."""

    total: int
    counts: tuple[tuple[str, int], ...]
    """Every status, in order, with the number of building blocks."""
    unanswered: tuple[BuildingBlock, ...]
    """Building blocks of which nobody said how far they are."""
    open: tuple[BuildingBlock, ...]
    """Building blocks that are not arranged yet or not answered; what is arranged in part is not open."""

    def count(self, status: str) -> int:
        """Return the number of building blocks with this status."""
        return dict(self.counts)[status]

    def open_for(self, mark: Mark) -> tuple[BuildingBlock, ...]:
        """Return the open building blocks that carry this."""
        return tuple(block for block in self.open if getattr(block, mark))


def status(dossier: Dossier, subject: str) -> str | None:
    """Return how far a building block is; None when nobody said so."""
    answered = dossier.block(subject)
    return answered.status if answered else None


@once
def of(handbook: Handbook, dossier: Dossier) -> Approach:
    """Return how far the approach of a dossier is."""
    states = {block.id: status(dossier, block.id) for block in handbook.blocks}
    found = Counter(states.values())
    return Approach(
        total=len(handbook.blocks),
        counts=tuple((one, found[one]) for one in STATUSES),
        unanswered=tuple(block for block in handbook.blocks if states[block.id] is None),
        open=tuple(block for block in handbook.blocks if states[block.id] in {None, "nog_niet"}),
    )
