"""Name the kinds of things a dossier is made of, each with its fields."""

from datetime import date
from typing import Annotated, ClassVar, Final

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from wizard.model.text import Identifier, Line, RequiredLine, Text, code_line

PROFILE: Final = "dossier"
"""The fixed id of the one profile in every dossier."""

OWN_ROLE: Final = "eigen"
"""Stands in place of a role's id when a municipality describes a role of its own."""

Count = Annotated[int | None, Field(ge=0, le=10_000_000)]
Year = Annotated[int | None, Field(ge=1990, le=2200)]
STANDINGS: Final = ("persoonlijk", "voorstel", "besloten")
"""How far a choice of a role is: somebody's own estimate, a proposal, or decided."""

DECIDERS: Final = ("college", "raad", "mt", "teamoverleg")
"""Who can decide about a role."""


Standing = Annotated[str | None, Field(pattern=f"^({'|'.join(STANDINGS)})$")]
Decider = Annotated[str | None, Field(pattern=f"^({'|'.join(DECIDERS)})$")]


def _is_a_day(value: str | None) -> str | None:
    if value is not None:
        date.fromisoformat(value)
    return value


Day = Annotated[str | None, Field(pattern=r"^\d{4}-\d{2}-\d{2}$"), AfterValidator(_is_a_day)]
"""A day as 2026-11-23, so that it sorts and travels in a file."""

DistrictOrNeighbourhoodCode = Annotated[
    str | None, Field(pattern=r"^(WK\d{4}[0-9A-Z]{2}|BU\d{4}[0-9A-Z]{4})$"), BeforeValidator(code_line)
]
"""A code of Statistics Netherlands (CBS): a wijk or a buurt; parts may hold letters."""


class Entity(BaseModel):
    """Hold one thing of a dossier: a stable id, its parent's id and its answers; None is "not filled in"."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    kind: ClassVar[str]
    parent_kind: ClassVar[str | None] = None
    fixed: ClassVar[frozenset[str]] = frozenset()
    """Answers that are part of what the thing is: given when it is made, and never edited."""

    id: Identifier
    parent: Identifier | None = None


class Profile(Entity):
    """Describe the dossier itself: one municipality, one round of work."""

    kind: ClassVar[str] = "profile"

    title: RequiredLine
    municipality: Line = None
    lead_model: Identifier | None = None
    fictional: bool = False


class Neighbourhood(Entity):
    """Describe a wijk or buurt; `order` sorts the list and is a string between its neighbours'."""

    kind: ClassVar[str] = "neighbourhood"

    name: RequiredLine
    order: RequiredLine
    code: DistrictOrNeighbourhoodCode = None
    code_year: Year = None
    district: Line = None
    inhabitants: Count = None
    homes: Count = None
    planned_year: Year = None


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


KINDS: Final[dict[str, type[Entity]]] = {kind.kind: kind for kind in (Profile, Neighbourhood, Choice, Attendee)}


def choice_id(neighbourhood: str, model: str) -> str:
    """Return the one id that a choice for this neighbourhood and role model can have."""
    return f"{neighbourhood}.{model}"


def body_fields(kind: type[Entity]) -> tuple[str, ...]:
    """Return the names of a kind's answers, in the order in which they are asked."""
    return tuple(name for name in kind.model_fields if name not in Entity.model_fields)
