"""Say what the start screen needs of the dossiers of this computer."""

from collections.abc import Collection
from typing import Protocol

from wizard.logic.new_round import Part
from wizard.model.card import Card
from wizard.model.refusal import Refusal


class Shelf(Protocol):
    """Hold the dossiers of this computer."""

    def cards(self) -> tuple[Card, ...]:
        """Return the dossiers, also what was removed, last changed first."""
        ...

    def start(self, title: str, municipality: str) -> str | Refusal:
        """Make an empty dossier; return its id."""
        ...

    def open_example(self) -> str | Refusal:
        """Make a private copy of the example; return its id."""
        ...

    def take_in(self, raw: bytes) -> str | Refusal:
        """Make a dossier of a dossier file; return its id."""
        ...

    def copy(self, dossier: str, title: str, wanted: Collection[Part]) -> str | Refusal:
        """Make a new round of a dossier with what is wanted of it; return its id."""
        ...

    def give_out(self, dossier: str) -> str:
        """Return the dossier file of a dossier."""
        ...

    def rename(self, dossier: str, title: str) -> Refusal | None:
        """Give a dossier another name."""
        ...

    def discard(self, dossier: str) -> None:
        """Put a dossier in the bin."""
        ...

    def reinstate(self, dossier: str) -> None:
        """Take a dossier out of the bin."""
        ...

    def message(self) -> str | None:
        """Return what could not be done, in words."""
        ...

    def erase(self, dossier: str) -> None:
        """Remove a dossier and its history for good."""
        ...
