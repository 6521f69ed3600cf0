"""Describe what a municipality agreed about one building block of its approach to initiatives."""

from typing import Annotated, ClassVar, Final

from pydantic import Field, model_validator

from wizard.model.entity.base import Day, Entity
from wizard.model.text import Identifier, Line, Text

STATUSES: Final = ("geregeld", "deels", "nog_niet", "niet_nodig")
"""How far a building block is."""

Status = Annotated[str | None, Field(pattern=f"^({'|'.join(STATUSES)})$")]


class Block(Entity):
    """Hold what is agreed about one building block of the content; `guardian` is a function, never a name."""

    kind: ClassVar[str] = "block"
    fixed: ClassVar[frozenset[str]] = frozenset({"subject"})

    subject: Identifier
    status: Status = None
    agreed: Text = None
    guardian: Line = None
    by_when: Day = None
    found_at: Line = None

    @model_validator(mode="after")
    def _is_the_only_one(self) -> "Block":
        if self.id != block_id(self.subject):
            raise ValueError("the id of a block is made of its subject")
        return self


def block_id(subject: str) -> str:
    """Return the one id that the answers about this building block can have."""
    return f"bouwsteen.{subject}"
