"""Copy a dossier as a new round: what goes along, and what is bound to the old round and stays behind."""

import re
from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import Final

from wizard.model.change import Create
from wizard.model.dossier import Dossier
from wizard.model.entity import KINDS, PROFILE, SIDES, Entity, block_id
from wizard.model.handbook import Handbook
from wizard.model.item import Body, Value, body_of
from wizard.model.reopening import lineage


class Part(StrEnum):
    """Name what goes along by choice; the wijken and the house style always do."""

    ROLES = "roles"
    GOALS = "goals"
    APPROACH = "approach"
    INITIATIVES = "initiatives"
    TALKS = "talks"


_TALKED: Final = (
    *("conversation", "moment", "participant", "topic", "need", "goal_view", "their_goal", "criterion"),
    *("track_view", "party", "activity", "duty", "agreement", "appeal", "completion"),
)

_WITH: Final[Mapping[str, Part | None]] = {
    **dict.fromkeys(("profile", "neighbourhood", "house_style", "edition", "omission", "parked")),
    "choice": Part.ROLES,
    "goal": Part.GOALS,
    "block": Part.APPROACH,
    "initiative": Part.INITIATIVES,
    "location": Part.INITIATIVES,
    **dict.fromkeys(_TALKED, Part.TALKS),
}
"""The part with which things of a kind go along, None for what always does; a kind that is not here stays behind."""

_FIELD_WITH: Final[Mapping[tuple[str, str], Part]] = {
    ("initiative", "role"): Part.ROLES,
    ("initiative", "role_reason"): Part.ROLES,
    ("initiative", "outcome"): Part.TALKS,
}
"""The answers that need another part than the thing they belong to."""

_STAYS: Final = frozenset(
    {
        *(("choice", name) for name in ("standing", "proposed_to", "decided_by", "decided_on")),
        *(("choice", name) for name in ("minority", "minority_reason")),
        *(("conversation", name) for name in ("consent", "shared_on", "agreed_on")),
        *(("edition", name) for name in ("how_far", "settled_by", "settled_on", "version")),
    }
)
"""The answers that say what was settled in the old round; the municipality looks at them anew."""

_POINTS: Final = {
    "location": "neighbourhood",
    "goal_view": "goal",
    "duty": "party",
    "activity": "need",
    "parked": "about",
    "completion": "about",
}
"""The answer of a kind that holds the id of another thing, or of a side."""

_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")


def of(handbook: Handbook, dossier: Dossier, title: str, year: int, wanted: Collection[Part]) -> tuple[Create, ...]:
    """Return what makes a new round that begins in a year: the dossier itself first, parents before their children.

    Things keep their ids. The conversations take the initiatives along.
    """
    parts: set[Part | None] = {None, *wanted, *([Part.INITIATIVES] if Part.TALKS in wanted else [])}
    going = [made for one in dossier.entities.plain().values() if (made := _copied(one, parts))]
    # A building block can be parked before anybody answered it, so also those without a thing of their own count.
    blocks = [block_id(one.id) for one in handbook.blocks] if Part.APPROACH in parts else []
    there: set[Value] = {None, *SIDES, *blocks, *(one.id for one in going)}
    fit = [made for one in going if (made := _pointing(one, there))]
    named: Body = {"title": title, "start_year": year}
    first = [Create(one.kind, one.id, None, one.body | named) for one in fit if one.id == PROFILE]
    rest = (one for one in fit if one.id != PROFILE)
    return (*first, *sorted(rest, key=lambda one: len(lineage(one.kind))))


def name(handbook: Handbook, title: str, year: int) -> str:
    """Return how the new round can be called: as the old one with this year in place of its own, or as usual."""
    years = _YEAR.findall(title)
    usual = handbook.say("start.name_default", year=year)
    found = title.replace(years[0], str(year)) if len(years) == 1 else usual
    return found if found != title else handbook.say("start.round_again", title=title)


def _copied(one: Entity, parts: Collection[Part | None]) -> Create | None:
    """Return the thing without what stays behind; None when it stays itself, or when nothing of it is left."""
    if one.kind not in _WITH or _WITH[one.kind] not in parts:
        return None
    body = body_of(one)
    left = {field for field in body if (one.kind, field) in _STAYS or _FIELD_WITH.get((one.kind, field)) not in parts}
    kept = {field: value for field, value in body.items() if field not in left}
    return None if left and not kept.keys() - one.fixed else Create(one.kind, one.id, one.parent, kept)


def _pointing(one: Create, there: Collection[Value]) -> Create | None:
    """Return the thing without pointing to what is not there; None when it is nothing but about that."""
    field = _POINTS.get(one.kind, "")
    if one.body.get(field) in there:
        return one
    if field in KINDS[one.kind].fixed:
        return None
    return Create(one.kind, one.id, one.parent, {key: value for key, value in one.body.items() if key != field})
