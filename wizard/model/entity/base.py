"""Say what every thing of a dossier is, and what its answers can be."""

from datetime import date
from functools import cache
from typing import Annotated, ClassVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

from wizard.model.text import Identifier, code_line

Count = Annotated[int | None, Field(ge=0, le=10_000_000)]
Year = Annotated[int | None, Field(ge=1990, le=2200)]


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


@cache
def body_fields(kind: type[Entity]) -> tuple[str, ...]:
    """Return the names of a kind's answers, in the order in which they are asked."""
    return tuple(name for name in kind.model_fields if name not in Entity.model_fields)
