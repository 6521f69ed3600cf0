"""Describe who does what: activities, the parties at the table, and the share of each in each."""

from typing import Annotated, ClassVar, Final

from pydantic import Field, model_validator

from wizard.model.entity.base import Day, Entity
from wizard.model.text import Identifier, RequiredLine

SHARES: Final = ("trekker", "doet_mee", "denkt_mee", "geinformeerd", "niet")
"""What a party does in an activity: leads it, joins in, thinks along, is told, or said that it will not."""

Share = Annotated[str | None, Field(pattern=f"^({'|'.join(SHARES)})$")]


class Party(Entity):
    """Name a party beside the municipality and the initiative, such as a housing corporation or a grid operator."""

    kind: ClassVar[str] = "party"
    parent_kind: ClassVar[str | None] = "initiative"

    name: RequiredLine
    order: RequiredLine


class Activity(Entity):
    """Hold one activity; `track` is one of the Wijkkompas, `need` the need that it answers."""

    kind: ClassVar[str] = "activity"
    parent_kind: ClassVar[str | None] = "initiative"

    name: RequiredLine
    order: RequiredLine
    by_when: Day = None
    track: Identifier | None = None
    need: Identifier | None = None


class Duty(Entity):
    """Hold the share of one party in one activity; `party` is a side or the id of another party."""

    kind: ClassVar[str] = "duty"
    parent_kind: ClassVar[str | None] = "activity"
    fixed: ClassVar[frozenset[str]] = frozenset({"party"})

    party: Identifier
    share: Share = None

    @model_validator(mode="after")
    def _is_the_only_one(self) -> "Duty":
        if self.id != duty_id(self.parent or "", self.party):
            raise ValueError("the id of a duty is made of its activity and its party")
        return self


def duty_id(activity: str, party: str) -> str:
    """Return the one id that the share of this party in this activity can have."""
    return f"{activity}.{party}"
