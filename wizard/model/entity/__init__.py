"""Name the kinds of things a dossier is made of, each with its fields."""

from typing import Final

from wizard.model.entity.base import Entity, body_fields
from wizard.model.entity.block import STATUSES, Block, block_id
from wizard.model.entity.choice import DECIDERS, OWN_ROLE, STANDINGS, Attendee, Choice, choice_id
from wizard.model.entity.goal import BASES, HORIZONS, PHASES, Goal
from wizard.model.entity.initiative import (
    INTERNAL,
    LEGAL_FORMS,
    OUTCOMES,
    SCOPES,
    STAGES,
    Initiative,
    Location,
    location_id,
)
from wizard.model.entity.place import PROFILE, Neighbourhood, Profile

KINDS: Final[dict[str, type[Entity]]] = {
    kind.kind: kind for kind in (Profile, Neighbourhood, Choice, Attendee, Goal, Block, Initiative, Location)
}
"""Every kind under its own name."""

__all__ = [
    "BASES",
    "DECIDERS",
    "HORIZONS",
    "INTERNAL",
    "KINDS",
    "LEGAL_FORMS",
    "OUTCOMES",
    "OWN_ROLE",
    "PHASES",
    "PROFILE",
    "SCOPES",
    "STAGES",
    "STANDINGS",
    "STATUSES",
    "Attendee",
    "Block",
    "Choice",
    "Entity",
    "Goal",
    "Initiative",
    "Location",
    "Neighbourhood",
    "Profile",
    "block_id",
    "body_fields",
    "choice_id",
    "location_id",
]
