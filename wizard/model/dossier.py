"""Hold everything one municipality answered in one round of work."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType

from wizard.model.entity import (
    HORIZONS,
    PROFILE,
    Attendee,
    Block,
    Choice,
    Entity,
    Goal,
    Neighbourhood,
    Profile,
    block_id,
    choice_id,
)
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
        live, removed, changed = dict(self.entities), dict(self.removed), list[Entity]()
        for item in items:
            entity = entity_of(item)
            target, other = (live, removed) if item.removed_seq is None else (removed, live)
            target[item.id] = entity
            other.pop(item.id, None)
            changed.append(entity)
        made = Dossier(self.id, seq, MappingProxyType(live), MappingProxyType(removed))
        made._take_over(self, changed)
        return made

    def _take_over(self, before: "Dossier", changed: Iterable[Entity]) -> None:
        """Keep the indexes of the version before, as far as they still hold; in a large dossier they are most work."""
        kinds, parents = {type(one) for one in changed}, {one.parent for one in changed if one.parent}
        if "neighbourhoods" in vars(before) and Neighbourhood not in kinds:
            vars(self)["neighbourhoods"] = before.neighbourhoods
        if "by_parent" in vars(before):
            found = dict(before.by_parent)
            for parent in parents:
                kept = (self.entities.get(one.id) for one in (*found.get(parent, ()), *changed) if one.parent == parent)
                found[parent] = tuple({one.id: one for one in kept if one}.values())
            vars(self)["by_parent"] = found

    @cached_property
    def derived(self) -> dict[object, object]:
        """Return a place to keep what was computed from this version; it goes with it."""
        return {}

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
    def by_parent(self) -> Mapping[str, tuple[Entity, ...]]:
        """Return what hangs under each thing; a thing without anything under it may be left out."""
        found: dict[str, list[Entity]] = {}
        for entity in self.entities.values():
            if entity.parent is not None:
                found.setdefault(entity.parent, []).append(entity)
        return {parent: tuple(children) for parent, children in found.items()}

    def children(self, parent: str) -> tuple[Entity, ...]:
        """Return the things that hang under this one and would go along when it is removed."""
        return self.by_parent.get(parent, ())

    def choice(self, neighbourhood: str, model: str) -> Choice | None:
        """Return the role chosen in this neighbourhood by this role model, or None when nothing was entered."""
        found = self.entities.get(choice_id(neighbourhood, model))
        return found if isinstance(found, Choice) else None

    def attendees(self, choice: str) -> tuple[Attendee, ...]:
        """Return who was there when this role was chosen, in the order in which they were added."""
        found = [entity for entity in self.children(choice) if isinstance(entity, Attendee)]
        return tuple(sorted(found, key=lambda entity: (entity.order, entity.id)))

    def goals(self, neighbourhood: str, horizon: str | None = None) -> tuple[Goal, ...]:
        """Return the goals in this neighbourhood, on one horizon or on all, in the order in which they are listed."""
        found = [
            one for one in self.children(neighbourhood) if isinstance(one, Goal) and horizon in (None, one.horizon)
        ]
        return tuple(sorted(found, key=lambda goal: (HORIZONS.index(goal.horizon), goal.order, goal.id)))

    def block(self, subject: str) -> Block | None:
        """Return what was answered about this building block, or None when nothing was."""
        found = self.entities.get(block_id(subject))
        return found if isinstance(found, Block) else None

    def neighbourhood_of(self, item: str | None) -> str | None:
        """Return the neighbourhood that a thing is or hangs under, be it there or removed; None for anything else."""
        entity = self._known(item)
        while entity is not None and entity.parent is not None:
            entity = self._known(entity.parent)
        return entity.id if isinstance(entity, Neighbourhood) else None

    def _known(self, item: str | None) -> Entity | None:
        return self.entities.get(item or "") or self.removed.get(item or "")

    def value(self, item: str, name: str) -> Value:
        """Return what a field holds, also of a removed thing; None when it is empty or the thing is not there."""
        return getattr(self._known(item), name, None)
