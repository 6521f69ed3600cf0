"""Say what the app claims, how sure that is, and where it comes from."""

from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, model_validator

from wizard.model.text import Identifier

Address = Annotated[str, Field(pattern=r"^https?://\S+$")]


class Content(BaseModel):
    """Be something that editors write: frozen, and with no field that nobody knows."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Certainty(StrEnum):
    """Name how sure a statement is."""

    SOURCE = "bron"
    KNOWLEDGE = "kennis"
    INFERENCE = "afleiding"
    OWN = "eigen"


class Source(Content):
    """Describe where statements come from; `checked` is the day somebody last read it."""

    id: Identifier
    title: str = Field(min_length=1)
    author: str | None = None
    year: int | None = None
    address: Address | None = None
    checked: str | None = Field(default=None, pattern=r"^\d{4}-\d{2}(-\d{2})?$")
    note: str | None = None


class Statement(Content):
    """Hold one claim in our own words; `basis` says from what an inference was drawn."""

    text: str = Field(min_length=1)
    certainty: Certainty
    source: tuple[Identifier, ...] = ()
    basis: str | None = None

    @model_validator(mode="after")
    def _has_ground(self) -> "Statement":
        if self.certainty is Certainty.SOURCE and not self.source:
            raise ValueError("zekerheid 'bron' vraagt minstens één bron bij 'source'")
        if self.certainty is Certainty.INFERENCE and not (self.basis or self.source):
            raise ValueError("zekerheid 'afleiding' vraagt 'basis': waaruit is het afgeleid?")
        return self
