"""Describe which goals both sides share: those of the municipality, and those of the initiative."""

from typing import Annotated, ClassVar, Final

from pydantic import Field, model_validator

from wizard.model.entity.base import Entity
from wizard.model.text import Identifier, RequiredLine, Text

SHARINGS: Final = ("gedeeld", "alleen", "bespreken")
"""Whose a goal is: of both sides, only of the side that brought it, or still to be discussed."""

Sharing = Annotated[str | None, Field(pattern=f"^({'|'.join(SHARINGS)})$")]


class GoalView(Entity):
    """Tell whether the initiative shares a goal that the municipality set in a neighbourhood."""

    kind: ClassVar[str] = "goal_view"
    parent_kind: ClassVar[str | None] = "initiative"
    fixed: ClassVar[frozenset[str]] = frozenset({"goal"})

    goal: Identifier
    sharing: Sharing = None
    words: Text = None

    @model_validator(mode="after")
    def _is_the_only_one(self) -> "GoalView":
        if self.id != goal_view_id(self.parent or "", self.goal):
            raise ValueError("the id of a view on a goal is made of its initiative and its goal")
        return self


class TheirGoal(Entity):
    """Hold a goal of the initiative, and whether the municipality shares it."""

    kind: ClassVar[str] = "their_goal"
    parent_kind: ClassVar[str | None] = "initiative"

    order: RequiredLine
    text: Text = None
    sharing: Sharing = None
    words: Text = None


def goal_view_id(initiative: str, goal: str) -> str:
    """Return the one id that this initiative's view on this goal can have."""
    return f"{initiative}.doel.{goal}"
