"""Say what no longer stands when something changes: what both sides agreed, and a document that was adopted."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from wizard.model.change import Edit
from wizard.model.entity import (
    CONSENTS,
    EDITED,
    EDITION_STATES,
    INTERNAL,
    KINDS,
    Completion,
    Conversation,
    Edition,
    HouseStyle,
    Initiative,
    Omission,
    conversation_id,
    edition_id,
)
from wizard.model.item import Item

_CONSENT: Final = frozenset({(Conversation.kind, name) for name in ("consent", "shared_on", "agreed_on")})
_DRAFT: Final = CONSENTS[0]
_ADOPTED: Final = EDITION_STATES[1]
_FRAMES: Final = frozenset({Edition.kind, Omission.kind, HouseStyle.kind})
"""The kinds that say how a document goes out, and not what is in it."""

_DECIDES_NOTHING: Final = _FRAMES | {Completion.kind}
"""The kinds that change nothing of what was decided: who does what was agreed keeps to it."""


def lineage(kind: str) -> tuple[str, ...]:
    """Return a kind and the kinds that it hangs under, from below to above."""
    above = KINDS[kind].parent_kind
    return (kind,) if above is None else (kind, *lineage(above))


def of(items: Mapping[str, Item], changed: Iterable[tuple[str, str | None]]) -> Iterator[Edit]:
    """Yield what sets back to a draft: consent in every conversation that changed, and documents that were adopted.

    `items` holds the things as they have become, with everything above them, and the editions; `changed` names things
    with the field that changed, None where a thing came or went. What stays inside and doing what was agreed set
    nothing back; and what is given in this act stands.
    """
    known = tuple(changed)
    yield from _consents(items, known)
    yield from _editions(items, known)


def _editions(items: Mapping[str, Item], changed: Sequence[tuple[str, str | None]]) -> Iterator[Edit]:
    kinds = ((items[ident].kind, field) for ident, field in changed)
    if all(kind in _DECIDES_NOTHING or (kind, field) in INTERNAL for kind, field in kinds):
        return
    for ident in map(edition_id, EDITED):
        found = items.get(ident)
        stands = found is not None and found.removed_seq is None and found.body.get("how_far") == _ADOPTED
        if stands and (ident, "how_far") not in changed:
            yield Edit(ident, "how_far", _ADOPTED, EDITION_STATES[0])


def _consents(items: Mapping[str, Item], changed: Iterable[tuple[str, str | None]]) -> Iterator[Edit]:
    given, talks = set[str](), dict[str, None]()
    for ident, field in changed:
        item = items[ident]
        if (item.kind, field) in _CONSENT:
            given.add(ident)
        elif lineage(item.kind)[-1] == Initiative.kind and (item.kind, field) not in INTERNAL:
            talks[conversation_id(_root(items, item))] = None
    for talk in talks:
        found = items.get(talk)
        stands = found is not None and found.removed_seq is None and found.body.get("consent")
        if talk not in given and stands not in (False, None, _DRAFT):
            yield Edit(talk, "consent", str(stands), _DRAFT)


def _root(items: Mapping[str, Item], item: Item) -> str:
    while item.parent is not None:
        item = items[item.parent]
    return item.id
