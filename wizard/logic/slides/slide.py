"""Say what a slide is: a title, a question for the room, and the answer in lines."""

from dataclasses import dataclass, field
from typing import NamedTuple

from wizard.logic.placing import Moment


class Line(NamedTuple):
    """Hold one line of an answer after its name; `under` is the heading of what belongs together.

    On a slide a line without text is such a heading itself.
    """

    text: str
    label: str = ""
    under: str = ""

    @staticmethod
    def named(label: str, text: str, under: str = "") -> "Line":
        """Return an answer after the name of its question."""
        return Line(text, label if label.endswith("?") else f"{label}:", under)


@dataclass(frozen=True, slots=True)
class Face:
    """Hold all that one thing has to show, however many slides that takes.

    `matrix` is the moment of the roles to draw, None where there is nothing to draw. What `hides` has an answer that
    can be kept off the wall until the room has thought.
    """

    title: str
    question: str
    lines: tuple[Line, ...] = field(default=())
    hides: bool = False
    matrix: Moment | None = None


@dataclass(frozen=True, slots=True)
class Slide:
    """Hold one slide: what fits on the wall at once, with where it stands among the others.

    `number` counts the things from 1 and `total` is how many there are; `page` and `pages` count the slides of one.
    """

    id: str
    kind: str
    item: str | None
    face: Face
    lines: tuple[Line, ...]
    page: int
    pages: int
    number: int
    total: int
