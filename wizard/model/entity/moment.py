"""Describe the moments at which both sides spoke, who was there and what about."""

from typing import Annotated, ClassVar, Final

from pydantic import Field, model_validator

from wizard.model.entity.base import Day, Entity
from wizard.model.entity.conversation import SIDES, TalkPart
from wizard.model.text import Line, RequiredLine, Text

PRESENT: Final = (*SIDES, "ander")
"""For whom somebody was there: one of the two sides, or somebody else."""

Presence = Annotated[str, Field(pattern=f"^({'|'.join(PRESENT)})$")]


class Moment(Entity):
    """Hold one moment of a conversation: when, where, what was said in short, and when the next one is."""

    kind: ClassVar[str] = "moment"
    parent_kind: ClassVar[str | None] = "initiative"

    day: Day = None
    place: Line = None
    words: Text = None
    next_on: Day = None


class Participant(Entity):
    """Name somebody who took part in a moment: by function, never by name."""

    kind: ClassVar[str] = "participant"
    parent_kind: ClassVar[str | None] = "moment"

    side: Presence
    function: RequiredLine
    order: RequiredLine


class Topic(Entity):
    """Tell that a part of the conversation was discussed at a moment: one thing each."""

    kind: ClassVar[str] = "topic"
    parent_kind: ClassVar[str | None] = "moment"
    fixed: ClassVar[frozenset[str]] = frozenset({"part"})

    part: TalkPart

    @model_validator(mode="after")
    def _is_the_only_one(self) -> "Topic":
        if self.id != topic_id(self.parent or "", self.part):
            raise ValueError("the id of a topic is made of its moment and its part")
        return self


def topic_id(moment: str, part: str) -> str:
    """Return the one id that this part at this moment can have."""
    return f"{moment}.{part}"
