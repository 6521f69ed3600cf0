"""Say what a view needs of the wall, without knowing the visit."""

from datetime import datetime
from typing import Literal, Protocol

from wizard.model.dossier import Dossier
from wizard.model.stage import Stage
from wizard.views.desk import Book


class Hand(Book, Protocol):
    """Offer what stands on the wall, and the ways to turn it."""

    @property
    def dossier(self) -> Dossier:
        """Return the dossier as far as the wall may see it."""
        ...

    @property
    def stage(self) -> Stage:
        """Return what stands on the wall in this run."""
        ...

    @property
    def now(self) -> datetime:
        """Return the moment of this run."""
        ...

    def step(self, by: int) -> None:
        """Go one slide on or back."""
        ...

    def show(self, slide: str) -> None:
        """Put this slide on the wall."""
        ...

    def resize(self, by: int) -> None:
        """Make the letters a step larger or smaller."""
        ...

    def flip(self, what: Literal["shown", "black"]) -> None:
        """Show or hide the answer, or the whole wall."""
        ...

    def talk(self, initiative: str | None) -> None:
        """Put the conversation with an initiative on the wall, or take it away."""
        ...

    def start(self) -> None:
        """Start the clock of the meeting at nought."""
        ...
