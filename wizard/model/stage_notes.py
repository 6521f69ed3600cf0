"""Say what helps whoever leads the meeting: per kind of slide the time, what to ask, and what to do when it stops."""

from collections.abc import Iterator
from typing import Annotated, Final

from pydantic import Field, model_validator

from wizard.model.statement import Content, Statement

SLIDES: Final = (
    *("welkom", "rolvraag", "rolkeuze", "matrix", "besluit", "doelenvraag", "doelen"),
    *("aanpak", "gesprek", "gespreksdeel", "over", "acties", "slot"),
)
"""The kinds of slides, in the order of a meeting."""

Slide = Annotated[str, Field(pattern=f"^({'|'.join(SLIDES)})$")]
Minutes = Annotated[int, Field(ge=1, le=60)]
Words = Annotated[str, Field(min_length=1)]


class StageNote(Content):
    """Help with one kind of slide; `least` is the shortest time in which it still makes sense. Never on the wall.

    `silent` says what to do when nobody speaks, `divided` what to do when people do not agree.
    """

    id: Slide
    minutes: Minutes
    least: Minutes
    ask: tuple[Words, ...] = Field(min_length=1)
    silent: Statement
    divided: Statement

    @model_validator(mode="after")
    def _has_time_enough(self) -> "StageNote":
        if self.least > self.minutes:
            raise ValueError("'least' is meer dan 'minutes'. Maak 'least' kleiner of 'minutes' groter")
        return self

    def statements(self) -> Iterator[Statement]:
        """Yield every claim of the note."""
        yield from (self.silent, self.divided)
