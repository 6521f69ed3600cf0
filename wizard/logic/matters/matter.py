"""Say what a matter for a meeting is: what is open about which thing, why it is one, and what it takes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from wizard.logic.coherence import Finding
from wizard.logic.matters.look import Look
from wizard.model.entity import parked_id


class Thing(NamedTuple):
    """Hold what a matter is about: the id and the name of a thing, and the point of attention if it is one."""

    about: str
    name: str
    finding: Finding | None = None


@dataclass(frozen=True)
class Rule:
    """Hold why something is a matter: `kind` says what is open, `weight` 1 what comes first and 3 what can wait.

    `kind` is None for points of attention, which are known by the rule that found them. `slides` are the kinds of
    slides whose time it takes.
    """

    id: str
    group: str
    kind: str | None
    weight: int
    slides: tuple[str, ...]
    find: Callable[[Look], Iterator[Thing]]


class Matter(NamedTuple):
    """Hold one matter; its kind and what it is about tell it from every other one."""

    rule: Rule
    thing: Thing

    @property
    def kind(self) -> str:
        """Return what is open: such as "rol", or the rule that found a point of attention."""
        found = self.thing.finding
        return found.rule if found else self.rule.kind or self.rule.id

    @property
    def about(self) -> str:
        """Return the id of the thing it is about."""
        return self.thing.about

    @property
    def ident(self) -> str:
        """Return the one id under which this matter can be parked."""
        return parked_id(self.kind, self.about)
