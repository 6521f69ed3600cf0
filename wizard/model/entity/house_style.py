"""Describe which house style a dossier uses; the template itself lies beside the dossier."""

from typing import Annotated, ClassVar, Final

from pydantic import Field, model_validator

from wizard.model.entity.base import Entity
from wizard.model.text import RequiredLine

HOUSE_STYLE: Final = "huisstijl"
"""The one id that the choice of a house style has."""


class HouseStyle(Entity):
    """Hold the name of the file that a house style came from, and the digest of what was kept of it."""

    kind: ClassVar[str] = "house_style"

    file: RequiredLine
    digest: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]

    @model_validator(mode="after")
    def _is_the_only_one(self) -> "HouseStyle":
        if self.id != HOUSE_STYLE:
            raise ValueError("a dossier has one house style")
        return self
