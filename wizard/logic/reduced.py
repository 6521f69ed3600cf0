"""Leave out what is not for the other side of the table, before anything of it is drawn or written."""

from collections.abc import Iterator
from typing import Final, cast

from wizard.model import reopening
from wizard.model.dossier import Dossier
from wizard.model.entity import (
    INTERNAL,
    KINDS,
    Attendee,
    Completion,
    Dismissal,
    Entity,
    Initiative,
    Moment,
    Parked,
    Participant,
    Topic,
    completion_id,
)
from wizard.model.layers import Layers

_TALKED: Final = frozenset(kind for kind in KINDS if reopening.lineage(kind)[-1] == Initiative.kind)
"""The kinds that belong to an initiative."""

_APART: Final = _TALKED | {Completion.kind, Dismissal.kind, Parked.kind}
"""The kinds of which little or nothing is for the table; what the municipality set aside or parked is its own."""

_INSIDE: Final = {
    kind: {name: None for of, name in INTERNAL if of == kind} for kind in sorted({kind for kind, _ in INTERNAL})
}
"""What to empty in a thing of each kind that holds something internal."""


def for_both_sides(dossier: Dossier, initiative_id: str) -> Dossier:
    """Return the dossier without internal answers, and without all that was said with other initiatives.

    It has the same id and seq. What was removed is left out likewise. Kept with the version it was made from.
    """
    key = (__name__, initiative_id)
    if key not in dossier.derived:
        dossier.derived[key] = _reduced(dossier, initiative_id)
    return cast("Dossier", dossier.derived[key])


_NO_SLIDE: Final = frozenset(kind.kind for kind in (Attendee, Dismissal, Participant, Topic))
"""The kinds of which nothing stands on a slide: who was there, why a point was set aside."""

_OFF_THE_WALL: Final = {"place": None, "words": None}
"""What to empty in a moment; only when both sides meet again stands on a slide."""


def for_the_wall(dossier: Dossier, initiative_id: str) -> Dossier:
    """Return the dossier as it may stand on the wall of a room: what both sides may see, and of that what has a slide.

    Nothing of an initiative is left but of this one. It has the same id and seq, and is kept likewise.
    """
    key = (__name__, "wall", initiative_id)
    if key not in dossier.derived:
        both = for_both_sides(dossier, initiative_id)
        kept = {ident: _on_a_slide(one) for ident, one in both.entities.items() if one.kind not in _NO_SLIDE}
        dossier.derived[key] = Dossier(dossier.id, dossier.seq, Layers(kept))
    return cast("Dossier", dossier.derived[key])


def _on_a_slide(one: Entity) -> Entity:
    return one.model_copy(update=_OFF_THE_WALL) if isinstance(one, Moment) else one


def _reduced(dossier: Dossier, initiative: str) -> Dossier:
    said = {initiative, *_below(dossier, initiative)}
    kept = said | {completion_id(ident) for ident in said}
    live, gone = dossier.entities.plain(), dossier.removed.plain()
    left = {one.id: one for one in gone.values() if one.kind not in _APART or _root(dossier, one) == initiative}
    there = {ident: one for ident, one in live.items() if one.kind not in _APART or ident in kept}
    return Dossier(dossier.id, dossier.seq, Layers(_emptied(there)), Layers(_emptied(left)))


def _emptied(entities: dict[str, Entity]) -> dict[str, Entity]:
    inside = {ident: one for ident, one in entities.items() if one.kind in _INSIDE}
    return entities | {ident: one.model_copy(update=_INSIDE[one.kind]) for ident, one in inside.items()}


def _below(dossier: Dossier, ident: str) -> Iterator[str]:
    for child in dossier.children(ident):
        yield child.id
        yield from _below(dossier, child.id)


def _root(dossier: Dossier, entity: Entity) -> str | None:
    """Return the id of what a removed thing is under or about in the end, None when that is not known any more."""
    while (ident := entity.about if isinstance(entity, Completion) else entity.parent) is not None:
        above = dossier.entities.get(ident) or dossier.removed.get(ident)
        if above is None:
            return None
        entity = above
    return entity.id
