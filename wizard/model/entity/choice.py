"""Describe the role of the municipality in a neighbourhood, and who was there when it was chosen."""

from typing import Annotated, ClassVar, Final

from pydantic import Field, model_validator

from wizard.model.entity.base import Day, Entity
from wizard.model.text import Identifier, Line, RequiredLine, Text

OWN_ROLE: Final = "eigen"
"""Stands in place of a role's id when a municipality describes a role of its own."""

STANDINGS: Final = ("persoonlijk", "voorstel", "besloten")
"""How far a choice of a role is: somebody's own estimate, a proposal, or decided."""

DECIDERS: Final = ("college", "raad", "mt", "teamoverleg")
"""Who can decide about a role."""

Standing = Annotated[str | None, Field(pattern=f"^({'|'.join(STANDINGS)})$")]
Decider = Annotated[str | None, Field(pattern=f"^({'|'.join(DECIDERS)})$")]


class Choice(Entity):
    """Hold the role of the municipality in one neighbourhood, by one role model."""

    kind: ClassVar[str] = "choice"
    parent_kind: ClassVar[str | None] = "neighbourhood"
    fixed: ClassVar[frozenset[str]] = frozenset({"model"})

    model: Identifier
    now: Identifier | None = None
    wanted: Identifier | None = None
    second: Identifier | None = None
    own_role: Text = None
    reason_values: Text = None
    reason_subject: Text = None
    reason_technical: Text = None
    meaning: Text = None
    standing: Standing = None
    proposed_to: Line = None
    decided_by: Decider = None
    decided_on: Day = None
    minority: Text = None
    minority_reason: Text = None

    @model_validator(mode="after")
    def _is_the_only_one(self) -> "Choice":
        if self.id != choice_id(self.parent or "", self.model):
            raise ValueError("the id of a choice is made of its neighbourhood and its role model")
        return self


class Attendee(Entity):
    """Name somebody who was there when a role was chosen: by function, never by name."""

    kind: ClassVar[str] = "attendee"
    parent_kind: ClassVar[str | None] = "choice"

    function: RequiredLine
    order: RequiredLine


def choice_id(neighbourhood: str, model: str) -> str:
    """Return the one id that a choice for this neighbourhood and role model can have."""
    return f"{neighbourhood}.{model}"
