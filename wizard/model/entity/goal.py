"""Describe what a municipality pursues in a neighbourhood."""

from typing import Annotated, ClassVar, Final

from pydantic import Field

from wizard.model.entity.base import Entity, Year
from wizard.model.text import Identifier, Line, RequiredLine, Text

HORIZONS: Final = ("kort", "middel", "lang")
"""The short, the middle and the long term."""

BASES: Final = ("warmteprogramma", "uitvoeringsplan", "wijkkompas", "coalitieakkoord", "anders")
"""What a goal can rest on."""

PHASES: Final = ("1", "2", "3", "4", "5", "6")
"""The phases of the Wijkkompas."""

Horizon = Annotated[str, Field(pattern=f"^({'|'.join(HORIZONS)})$")]
Basis = Annotated[str | None, Field(pattern=f"^({'|'.join(BASES)})$")]
Phase = Annotated[str | None, Field(pattern=f"^({'|'.join(PHASES)})$")]


class Goal(Entity):
    """Hold one goal in one neighbourhood; `track` and `phase` are those of the Wijkkompas."""

    kind: ClassVar[str] = "goal"
    parent_kind: ClassVar[str | None] = "neighbourhood"

    horizon: Horizon
    order: RequiredLine
    text: Text = None
    basis: Basis = None
    basis_other: Line = None
    measure: Text = None
    year: Year = None
    track: Identifier | None = None
    phase: Phase = None
