"""Say what a point of attention is: which rule found it, how much it weighs, where, and about what."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

from wizard.logic.coherence.spot import Spot
from wizard.logic.coherence.whole import Whole
from wizard.model.screens import Screen

WEIGHTS: Final = (1, 2, 3)
"""How much a point of attention can weigh: 1 is what to look at first, 3 what can wait."""


@dataclass(frozen=True)
class Rule:
    """Hold a rule, and how much what it finds weighs."""

    id: str
    weight: int
    find: Callable[[Whole], Iterator[Spot]]


class Finding(NamedTuple):
    """Hold one point of attention: what rule found it, and where; rule and `about` tell it from every other one."""

    rule: str
    weight: int
    spot: Spot

    @property
    def about(self) -> str:
        """Return the id of the thing it is about."""
        return self.spot.about

    @property
    def screen(self) -> Screen:
        """Return the screen on which something can be done about it."""
        return self.spot.screen

    @property
    def item(self) -> str:
        """Return what to open on that screen."""
        return self.spot.item

    @property
    def part(self) -> str | None:
        """Return the part of the conversation that it is about, None on other screens."""
        return self.spot.part

    @property
    def name(self) -> str:
        """Return the name of what it is about: a neighbourhood, an initiative or a building block."""
        return str(self.spot.values["name"])
