"""Describe how a thing lies in the store and in a dossier file: flat, with its kind and its parent's id."""

from dataclasses import dataclass
from typing import TypeAlias

from wizard.model.entity import KINDS, Entity, body_fields

Value: TypeAlias = str | int | bool | None
Body: TypeAlias = dict[str, Value]


@dataclass(frozen=True, slots=True)
class Item:
    """Hold one flat thing; `seq` is the batch that touched it last, `removed_seq` the batch that removed it."""

    id: str
    kind: str
    parent: str | None
    body: Body
    seq: int = 0
    removed_seq: int | None = None


def entity_of(item: Item) -> Entity:
    """Return the typed thing an item stands for; raises pydantic's ValidationError or KeyError (unknown kind)."""
    return KINDS[item.kind].model_validate({"id": item.id, "parent": item.parent, **item.body})


def body_of(entity: Entity) -> Body:
    """Return the answers of a thing that are filled in."""
    return {name: value for name in body_fields(type(entity)) if (value := getattr(entity, name)) is not None}
