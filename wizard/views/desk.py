"""Say what a view needs of the running visit, without knowing it."""

from collections.abc import Sequence
from datetime import date
from typing import NoReturn, Protocol

from wizard.model.change import Applied, Change, Clashed
from wizard.model.check import NotStored
from wizard.model.dossier import Dossier
from wizard.model.handbook import Handbook
from wizard.model.item import Value
from wizard.model.recall import Recall
from wizard.model.screens import Screen
from wizard.model.slot import Slot


class Say(Protocol):
    """Give a screen text."""

    def __call__(self, key: str, /, **values: object) -> str:
        """Return the text with its places filled in."""
        ...


class Book(Protocol):
    """Offer the content; that is all a screen has which also works without a dossier."""

    @property
    def handbook(self) -> Handbook:
        """Return the content."""
        ...

    def say(self, key: str, /, **values: object) -> str:
        """Return a screen text."""
        ...


class Desk(Book, Protocol):
    """Offer the dossier as drawn in this run, and the ways to change it."""

    @property
    def dossier(self) -> Dossier:
        """Return the dossier as drawn in this run."""
        ...

    @property
    def today(self) -> date:
        """Return which day it is."""
        ...

    @property
    def timed(self) -> bool:
        """Say whether the clock caused this run and not the user."""
        ...

    @property
    def touched(self) -> frozenset[tuple[str, str]]:
        """Return the fields that this visit changed without typing in them."""
        ...

    @property
    def acts(self) -> int:
        """Return a number that goes up with every act of this visit."""
        ...

    def write(self, slot: Slot, seen: Value, value: Value, said: str | None = None) -> Applied | Clashed | NotStored:
        """Store one answer; it can be undone when `said` tells in words what it does."""
        ...

    def waits(self, slot: Slot) -> bool:
        """Say whether an answer waits for the database."""
        ...

    def record(self, batch: Sequence[Change], said: str) -> Applied | Clashed | NotStored:
        """Do an act that can be undone."""
        ...

    def undo(self) -> None:
        """Take the last act back, or say why that cannot be."""
        ...

    @property
    def last_act(self) -> str | None:
        """Return in words what can be undone."""
        ...

    def recall(self, slot: Slot, returned: Value) -> Recall:
        """Judge a text that a browser brought back."""
        ...

    @property
    def together(self) -> bool:
        """Say whether both sides look at this screen; what stays inside is then not in the dossier."""
        ...

    def sit_together(self, initiative: str | None) -> None:
        """Sit at the table with an initiative, or alone again."""
        ...

    @property
    def message(self) -> str | None:
        """Return what could not be done, in words."""
        ...

    @property
    def focus(self) -> str | None:
        """Return the neighbourhood, goal or building block one is working on."""
        ...

    @property
    def place(self) -> str | None:
        """Return the neighbourhood one is working on, also while the focus is on something in it or elsewhere."""
        ...

    @property
    def part(self) -> str | None:
        """Return what a link asked to open on this screen, None when it asked nothing."""
        ...

    def focus_on(self, item: str | None) -> None:
        """Remember the neighbourhood, goal or building block one is working on."""
        ...


class Guide(Protocol):
    """Take people to another screen."""

    def go(
        self, screen: Screen, item: str | None = None, dossier: str | None = None, part: str | None = None
    ) -> NoReturn:
        """Leave this screen for another one; `part` is what to open there."""
        ...

    def link(
        self, label: str, screen: Screen, item: str | None = None, part: str | None = None, back: str | None = None
    ) -> None:
        """Draw a link to a screen; `part` is what to open there, `back` the place to come back to."""
        ...
