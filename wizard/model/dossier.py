"""Hold everything one municipality answered in one round of work."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType

from wizard.model.entity import PROFILE, Attendee, Choice, Entity, Neighbourhood, Profile, choice_id
from wizard.model.item import Item, Value, entity_of


@dataclass(frozen=True)
class Dossier:
    """Hold the things of a dossier as they stood after batch `seq`; unchanged things are shared between versions."""

    id: str
    seq: int
    entities: Mapping[str, Entity] = field(default_factory=lambda: MappingProxyType({}))
    removed: Mapping[str, Entity] = field(default_factory=lambda: MappingProxyType({}))

    def after(self, seq: int, items: Iterable[Item]) -> "Dossier":
        """Return the dossier as it stands after a later batch, given the items that are newer."""
        live, removed = dict(self.entities), dict(self.removed)
        for item in items:
            entity = entity_of(item)
            target, other = (live, removed) if item.removed_seq is None else (removed, live)
            target[item.id] = entity
            other.pop(item.id, None)
        return Dossier(self.id, seq, MappingProxyType(live), MappingProxyType(removed))

    @cached_property
    def profile(self) -> Profile:
        """Return the description of the dossier itself."""
        found = self.entities[PROFILE]
        assert isinstance(found, Profile)
        return found

    @cached_property
    def neighbourhoods(self) -> tuple[Neighbourhood, ...]:
        """Return the neighbourhoods in the order of the list."""
        found = [entity for entity in self.entities.values() if isinstance(entity, Neighbourhood)]
        return tuple(sorted(found, key=lambda entity: (entity.order, entity.id)))

    @cached_property
    def _children(self) -> Mapping[str, tuple[Entity, ...]]:
        found: dict[str, list[Entity]] = {}
        for entity in self.entities.values():
            if entity.parent is not None:
                found.setdefault(entity.parent, []).append(entity)
        return {parent: tuple(children) for parent, children in found.items()}

    def children(self, parent: str) -> tuple[Entity, ...]:
        """Return the things that hang under this one and would go along when it is removed."""
        return self._children.get(parent, ())

    def choice(self, neighbourhood: str, model: str) -> Choice | None:
        """Return the role chosen in this neighbourhood by this role model, or None when nothing was entered."""
        found = self.entities.get(choice_id(neighbourhood, model))
        return found if isinstance(found, Choice) else None

    def attendees(self, choice: str) -> tuple[Attendee, ...]:
        """Return who was there when this role was chosen, in the order in which they were added."""
        found = [entity for entity in self.children(choice) if isinstance(entity, Attendee)]
        return tuple(sorted(found, key=lambda entity: (entity.order, entity.id)))

    def value(self, item: str, name: str) -> Value:
        """Return what a field holds, also of a removed thing; None when it is empty or the thing is not there."""
        entity = self.entities.get(item) or self.removed.get(item)
        return getattr(entity, name, None)
