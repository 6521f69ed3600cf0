"""Describe the dossier itself, and the wijken and buurten it is about."""

from typing import Annotated, ClassVar, Final

from pydantic import Field

from wizard.model.entity.base import Count, DistrictOrNeighbourhoodCode, Entity, Year
from wizard.model.text import Identifier, Line, RequiredLine

PROFILE: Final = "dossier"
"""The fixed id of the one profile in every dossier."""

Years = Annotated[int | None, Field(ge=1, le=50)]
"""Years from the start of the round until the end of a horizon."""


class Profile(Entity):
    """Describe the dossier itself: one municipality, one round of work.

    Horizons count from `start_year`. The phases of the Wijkkompas of which no name is known can be named here.
    """

    kind: ClassVar[str] = "profile"

    title: RequiredLine
    municipality: Line = None
    lead_model: Identifier | None = None
    fictional: bool = False
    start_year: Year = None
    short_years: Years = None
    middle_years: Years = None
    phase_2: Line = None
    phase_3: Line = None
    phase_4: Line = None
    phase_5: Line = None
    phase_6: Line = None


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
