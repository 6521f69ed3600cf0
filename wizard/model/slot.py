"""Give the address of one answer: which thing, which field, and how to make the thing when it is not there yet."""

import dataclasses
from dataclasses import dataclass

from wizard.model.change import Batch, Create, Edit
from wizard.model.entity import Block, Choice, Entity, block_id, choice_id
from wizard.model.item import Body, Value


@dataclass(frozen=True, slots=True)
class Slot:
    """Hold an answer's address; `seed` holds the fixed answers of a thing that is made at its first answer."""

    kind: str
    id: str
    field: str
    parent: str | None = None
    seed: Body = dataclasses.field(default_factory=dict[str, Value])

    def changes(self, seen: Value, value: Value) -> Batch:
        """Return the batch that stores a new answer where the user saw `seen`."""
        edit = Edit(self.id, self.field, seen, value)
        return (Create(self.kind, self.id, self.parent, self.seed), edit) if self.seed else (edit,)


def of_entity(entity: Entity, name: str) -> Slot:
    """Return the address of an answer on a thing that is there."""
    return Slot(entity.kind, entity.id, name, entity.parent)


def of_choice(neighbourhood: str, model: str, name: str) -> Slot:
    """Return the address of an answer on a choice, which may not be there yet."""
    return Slot(Choice.kind, choice_id(neighbourhood, model), name, neighbourhood, {"model": model})


def of_block(subject: str, name: str) -> Slot:
    """Return the address of an answer about a building block, which may not be there yet."""
    return Slot(Block.kind, block_id(subject), name, None, {"subject": subject})
