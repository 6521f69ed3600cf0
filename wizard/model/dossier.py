"""Hold everything one municipality answered in one round of work."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from wizard.model import indexes
from wizard.model.entity import (
    HORIZONS,
    PROFILE,
    Attendee,
    Block,
    Choice,
    Completion,
    Entity,
    Goal,
    Initiative,
    Location,
    Neighbourhood,
    Profile,
    block_id,
    choice_id,
    completion_id,
)
from wizard.model.item import Item, Value, entity_of
from wizard.model.layers import Layers


@dataclass(frozen=True)
class Dossier:
    """Hold the things of a dossier as they stood after batch `seq`; unchanged things are shared between versions."""

    id: str
    seq: int
    entities: Layers[Entity] = field(default_factory=lambda: Layers[Entity]({}))
    removed: Layers[Entity] = field(default_factory=lambda: Layers[Entity]({}))

    def after(self, seq: int, items: Iterable[Item]) -> "Dossier":
        """Return the dossier as it stands after a later batch, given the items that are newer."""
        there, gone, changed = dict[str, Entity | None](), dict[str, Entity | None](), list[Entity]()
        for item in items:
            entity = entity_of(item)
            there[item.id], gone[item.id] = (entity, None) if item.removed_seq is None else (None, entity)
            changed.append(entity)
        made = Dossier(self.id, seq, self.entities.changed(there), self.removed.changed(gone))
        vars(made).update(indexes.kept(vars(self), made.entities, changed))
        return made

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
        return self.choices.get(choice_id(neighbourhood, model))

    @cached_property
    def choices(self) -> Mapping[str, Choice]:
        """Return every choice by its id; a matrix asks for hundreds of them at once."""
        return {entity.id: entity for entity in self.entities.values() if isinstance(entity, Choice)}

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

    @cached_property
    def initiatives(self) -> tuple[Initiative, ...]:
        """Return the residents' initiatives in the order of the register."""
        found = [entity for entity in self.entities.values() if isinstance(entity, Initiative)]
        return tuple(sorted(found, key=lambda one: (one.order, one.id)))

    def places_of(self, initiative: str) -> tuple[Neighbourhood, ...]:
        """Return the neighbourhoods an initiative is active in, in the order of the list; removed ones are left out."""
        ids = {one.neighbourhood for one in self.children(initiative) if isinstance(one, Location)}
        there = [one for one in map(self.entities.get, ids) if isinstance(one, Neighbourhood)]
        return tuple(sorted(there, key=lambda one: (one.order, one.id)))

    def initiatives_in(self, neighbourhood: str) -> tuple[Initiative, ...]:
        """Return the initiatives that are active in a neighbourhood, in the order of the register."""
        active = self.active.get(neighbourhood, frozenset())
        return tuple(one for one in self.initiatives if one.id in active)

    @cached_property
    def active(self) -> Mapping[str, frozenset[str]]:
        """Return the ids of the initiatives in each neighbourhood that has any."""
        found: dict[str, set[str]] = {}
        for entity in self.entities.values():
            if isinstance(entity, Location) and entity.parent:
                found.setdefault(entity.neighbourhood, set()).add(entity.parent)
        return {place: frozenset(ids) for place, ids in found.items()}

    def done_on(self, item: str) -> str | None:
        """Return the day on which something to do was done, None while it is not."""
        found = self.entities.get(completion_id(item))
        return found.done_on if isinstance(found, Completion) else None

    def value(self, item: str, name: str) -> Value:
        """Return what a field holds, also of a removed thing; None when it is empty or the thing is not there."""
        return getattr(self._known(item), name, None)
