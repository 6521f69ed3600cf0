"""Say how the draft agreements are built up: per form of partnership its own parts, in its own order."""

from collections.abc import Iterator
from typing import Annotated, Final

from pydantic import Field

from wizard.model.statement import Content, Statement
from wizard.model.text import Identifier

FAREWELL: Final = "samen-stoppen"
"""The draft for both sides that stop together; it is no form of the ladder."""

SHAPES: Final = ("blad", "delen", "artikelen")
"""What a draft looks like: one sheet with bullets, headings, or numbered articles."""

SIGNED, DISCUSSED, LETTER = "ondertekening", "besproken", "afscheid"
"""Pieces that close a draft: for who signs, for who only spoke about it, and to take leave."""

STOPPING: Final = {
    "stop-waarom": "stop_why",
    "stop-geleerd": "stop_learnt",
    "stop-blijft": "stop_remains",
    "stop-opnieuw": "stop_restart",
}
"""Pieces for those who stop together, by the answer of the conversation that each holds."""

PIECES: Final = (
    *("partijen", "gezamenlijk-doel", "doelen", "behoeften", "activiteiten", "methode"),
    *("waarden", "verschil", "volgende-keer", "uitkomst", *STOPPING, DISCUSSED, SIGNED, LETTER),
)
"""What a part can hold beside the subjects of agreement; each is written by the program."""

Shape = Annotated[str, Field(pattern=f"^({'|'.join(SHAPES)})$")]
Words = Annotated[str, Field(min_length=1)]


class DraftPart(Content):
    """Hold one part of a draft: its fixed words, and what of the conversation stands in it, in this order.

    `proposals` are sentences that nobody discussed yet; `loose` parts get no number.
    """

    id: Identifier
    name: Words
    text: tuple[Words, ...] = ()
    bullets: tuple[Words, ...] = ()
    points: tuple[Statement, ...] = ()
    holds: tuple[Identifier, ...] = ()
    proposals: tuple[Words, ...] = ()
    loose: bool = False


class Draft(Content):
    """Hold the build of the draft in one form; `rest` is the heading of what has no part of its own."""

    id: Identifier
    shape: Shape
    name: Words
    opening: tuple[Words, ...] = Field(min_length=1)
    parts: tuple[DraftPart, ...] = Field(min_length=1)
    rest: Words
    left_out: tuple[Identifier, ...] = ()
    lawyer: tuple[Statement, ...] = ()

    @property
    def holds(self) -> tuple[str, ...]:
        """Return all that the parts hold, in order."""
        return tuple(one for part in self.parts for one in part.holds)

    def statements(self) -> Iterator[Statement]:
        """Yield every claim of the draft."""
        for part in self.parts:
            yield from part.points
        yield from self.lawyer
