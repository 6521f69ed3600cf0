"""Say what a user's act does to a dossier: a batch of changes, applied all or none."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from wizard.model.item import Body, Item, Value


@dataclass(frozen=True, slots=True)
class Create:
    """Make sure a thing is there; on a thing that exists, its answers count as edits of empty fields."""

    kind: str
    id: str
    parent: str | None
    body: Body


@dataclass(frozen=True, slots=True)
class Edit:
    """Set a field, but only where it still holds what the user saw."""

    id: str
    field: str
    seen: Value
    value: Value


@dataclass(frozen=True, slots=True)
class Remove:
    """Take a thing and all its children away."""

    id: str


@dataclass(frozen=True, slots=True)
class Restore:
    """Bring a removed thing back, with the children that went along."""

    id: str


Change: TypeAlias = Create | Edit | Remove | Restore
Batch: TypeAlias = tuple[Change, ...]


class Reason(StrEnum):
    """Name why a change could not be applied."""

    CHANGED = "changed"
    REMOVED = "removed"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Clash:
    """Tell which change met something else, and what is there now."""

    change: Change
    reason: Reason
    found: Value = None


@dataclass(frozen=True, slots=True)
class Applied:
    """Tell that a batch is stored: its number, and every item as it now stands."""

    seq: int
    items: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class Clashed:
    """Tell that nothing of a batch was stored, and why."""

    clashes: tuple[Clash, ...]


Outcome: TypeAlias = Applied | Clashed
