"""Leave out what is not for the other side of the table, before anything of it is drawn or written."""

from collections.abc import Iterator, Mapping
from typing import Final, cast

from wizard.model import reopening
from wizard.model.dossier import Dossier
from wizard.model.entity import INTERNAL, KINDS, Entity, Initiative
from wizard.model.layers import Layers

_TALKED: Final = frozenset(kind for kind in KINDS if reopening.lineage(kind)[-1] == Initiative.kind)
"""The kinds that belong to an initiative."""

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


def _reduced(dossier: Dossier, initiative: str) -> Dossier:
    known = {**dossier.removed, **dossier.entities}
    kept = {one.id for one in known.values() if one.kind not in _TALKED or _root(known, one) == initiative}
    live, gone = (dict(_emptied(part, kept)) for part in (dossier.entities, dossier.removed))
    return Dossier(dossier.id, dossier.seq, Layers(live), Layers(gone))


def _emptied(entities: Mapping[str, Entity], kept: set[str]) -> Iterator[tuple[str, Entity]]:
    for ident, one in entities.items():
        if ident in kept:
            inside = _INSIDE.get(one.kind)
            yield ident, one.model_copy(update=inside) if inside else one


def _root(known: Mapping[str, Entity], entity: Entity) -> str | None:
    """Return the id of what a thing hangs under in the end, None when that is no longer known."""
    while entity.parent is not None:
        above = known.get(entity.parent)
        if above is None:
            return None
        entity = above
    return entity.id
