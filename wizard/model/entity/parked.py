"""Describe a subject that a meeting did not get to: what, who takes it up, and by when."""

from typing import ClassVar

from pydantic import model_validator

from wizard.model.entity.base import Day, Entity
from wizard.model.text import Identifier, Line, RequiredLine


class Parked(Entity):
    """Hold a parked subject; `matter` is what was open about a thing, None for a subject in own words.

    `who` is a function, never a name. `about` is a neighbourhood, an initiative, a building block or something below
    these; None when it is none of them.
    """

    kind: ClassVar[str] = "parked"
    fixed: ClassVar[frozenset[str]] = frozenset({"matter", "about"})

    order: RequiredLine
    text: RequiredLine
    matter: Identifier | None = None
    about: Identifier | None = None
    who: Line = None
    by_when: Day = None

    @model_validator(mode="after")
    def _is_the_only_one(self) -> "Parked":
        if self.matter is not None and self.id != parked_id(self.matter, self.about or ""):
            raise ValueError("the id of a parked matter is made of the matter and what it is about")
        return self


def parked_id(matter: str, about: str) -> str:
    """Return the one id that parking this matter can have."""
    return f"parkeer.{matter}.{about}"
