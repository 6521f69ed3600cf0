"""Describe a residents' initiative, and the neighbourhoods it is active in."""

from typing import Annotated, ClassVar, Final

from pydantic import Field, model_validator

from wizard.model.entity.base import Count, Entity
from wizard.model.text import Identifier, Line, RequiredLine, Text

STAGES: Final = ("idee", "verkenning", "haalbaarheid", "ontwikkeling", "realisatie", "beheer")
"""How far an initiative is; stepping back is allowed."""

SCOPES: Final = ("smal", "breed")
"""Whether an initiative is about one thing or about more."""

LEGAL_FORMS: Final = ("geen", "vereniging", "stichting", "cooperatie", "vve", "anders")
"""What an initiative is in law."""

OUTCOMES: Final = ("verder", "zoeken", "pauze", "stoppen")
"""Where a conversation can end: go on together, still looking, a pause, or stop together."""

Stage = Annotated[str | None, Field(pattern=f"^({'|'.join(STAGES)})$")]
Scope = Annotated[str | None, Field(pattern=f"^({'|'.join(SCOPES)})$")]
LegalForm = Annotated[str | None, Field(pattern=f"^({'|'.join(LEGAL_FORMS)})$")]
Outcome = Annotated[str | None, Field(pattern=f"^({'|'.join(OUTCOMES)})$")]


class Initiative(Entity):
    """Hold what a municipality knows of one initiative; `contact` is a function, `role` one of the leading model.

    `homes` counts the homes it is about, `people` those who do the work. entity.inside names what stays inside.
    """

    kind: ClassVar[str] = "initiative"

    name: RequiredLine
    order: RequiredLine
    aim: Text = None
    stage: Stage = None
    scope: Scope = None
    homes: Count = None
    people: Count = None
    legal_form: LegalForm = None
    role: Identifier | None = None
    role_reason: Text = None
    outcome: Outcome = None
    contact: Line = None
    internal_note: Text = None


class Location(Entity):
    """Tell that an initiative is active in a neighbourhood: one thing each, so that two people adding do not clash."""

    kind: ClassVar[str] = "location"
    parent_kind: ClassVar[str | None] = "initiative"
    fixed: ClassVar[frozenset[str]] = frozenset({"neighbourhood"})

    neighbourhood: Identifier

    @model_validator(mode="after")
    def _is_the_only_one(self) -> "Location":
        if self.id != location_id(self.parent or "", self.neighbourhood):
            raise ValueError("the id of a location is made of its initiative and its neighbourhood")
        return self


def location_id(initiative: str, neighbourhood: str) -> str:
    """Return the one id that this initiative in this neighbourhood can have."""
    return f"{initiative}.{neighbourhood}"
