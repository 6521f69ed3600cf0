"""Describe that something that was to be done is done."""

from typing import ClassVar

from pydantic import model_validator

from wizard.model.entity.base import Day, Entity
from wizard.model.text import Identifier


class Completion(Entity):
    """Hold the day on which a promise or an activity was done; without a day it is still to be done."""

    kind: ClassVar[str] = "completion"
    fixed: ClassVar[frozenset[str]] = frozenset({"about"})

    about: Identifier
    done_on: Day = None

    @model_validator(mode="after")
    def _is_the_only_one(self) -> "Completion":
        if self.id != completion_id(self.about):
            raise ValueError("the id of a completion is made of what it is about")
        return self


def completion_id(about: str) -> str:
    """Return the one id that saying that this is done can have."""
    return f"gedaan.{about}"
