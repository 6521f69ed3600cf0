"""Say when what both sides agreed no longer stands: as soon as anything of their conversation changes."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from wizard.model.change import Edit
from wizard.model.entity import CONSENTS, INTERNAL, KINDS, Conversation, Initiative, conversation_id
from wizard.model.item import Item

_CONSENT: Final = frozenset({(Conversation.kind, name) for name in ("consent", "shared_on", "agreed_on")})
_DRAFT: Final = CONSENTS[0]


def lineage(kind: str) -> tuple[str, ...]:
    """Return a kind and the kinds that it hangs under, from below to above."""
    above = KINDS[kind].parent_kind
    return (kind,) if above is None else (kind, *lineage(above))


def of(items: Mapping[str, Item], changed: Iterable[tuple[str, str | None]]) -> Iterator[Edit]:
    """Yield what sets consent back to a draft in every conversation that changed.

    `items` holds the things as they have become, with everything above them; `changed` names things with the field that
    changed, None where a thing came or went. What stays inside sets nothing back; nor does consent given in this act.
    """
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
