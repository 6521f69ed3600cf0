"""Describe that a point of attention was looked at and set aside, with the reason."""

from typing import ClassVar

from pydantic import model_validator

from wizard.model.entity.base import Entity
from wizard.model.text import Identifier, Text


class Dismissal(Entity):
    """Hold why a point of attention is set aside: `rule` found it, `about` is the thing that it is about."""

    kind: ClassVar[str] = "dismissal"
    fixed: ClassVar[frozenset[str]] = frozenset({"rule", "about"})

    rule: Identifier
    about: Identifier
    reason: Text = None

    @model_validator(mode="after")
    def _is_the_only_one(self) -> "Dismissal":
        if self.id != dismissal_id(self.rule, self.about):
            raise ValueError("the id of a dismissal is made of its rule and what it is about")
        return self


def dismissal_id(rule: str, about: str) -> str:
    """Return the one id that setting this point aside can have."""
    return f"opzij.{rule}.{about}"
