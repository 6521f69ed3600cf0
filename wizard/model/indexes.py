"""Keep what a version of a dossier looked up, as far as it still holds for the next one."""

from collections.abc import Mapping, Sequence
from typing import Final, cast

from wizard.model.entity import Choice, Entity, Initiative, Location, Neighbourhood

BY_PARENT: Final = "by_parent"
"""The index of what hangs under each thing; any change touches only its own parent's part."""

CHOICES: Final = "choices"
"""The index of the choices by their id."""

_OF_ONE_KIND: Final[dict[str, type[Entity]]] = {
    "neighbourhoods": Neighbourhood,
    "initiatives": Initiative,
    "active": Location,
}
"""The indexes that only a thing of one kind can change."""


def kept(known: Mapping[str, object], live: Mapping[str, Entity], changed: Sequence[Entity]) -> dict[str, object]:
    """Return the indexes of the version before that still hold; in a large dossier they are most work.

    `known` is what that version looked up, `live` the things that are there now, `changed` what was stored since.
    """
    kinds = {type(one) for one in changed}
    found = {name: known[name] for name, kind in _OF_ONE_KIND.items() if name in known and kind not in kinds}
    if BY_PARENT in known:
        found[BY_PARENT] = _renewed(cast("Mapping[str, tuple[Entity, ...]]", known[BY_PARENT]), live, changed)
    if CHOICES in known:
        choices = dict(cast("Mapping[str, Choice]", known[CHOICES]))
        for one in (one for one in changed if isinstance(one, Choice)):
            choices.pop(one.id, None)
        now = (live.get(one.id) for one in changed)
        found[CHOICES] = choices | {one.id: one for one in now if isinstance(one, Choice)}
    return found


def _renewed(
    children: Mapping[str, tuple[Entity, ...]], live: Mapping[str, Entity], changed: Sequence[Entity]
) -> Mapping[str, tuple[Entity, ...]]:
    renewed = dict(children)
    for parent in {one.parent for one in changed if one.parent}:
        there = (live.get(one.id) for one in (*renewed.get(parent, ()), *changed) if one.parent == parent)
        renewed[parent] = tuple({one.id: one for one in there if one}.values())
    return renewed
