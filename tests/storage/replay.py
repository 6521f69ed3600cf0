"""Rebuild a dossier from its history alone."""

from collections.abc import Mapping, Sequence
from typing import Any

from wizard.model.dossier import Dossier
from wizard.model.entity import Entity
from wizard.model.item import body_of
from wizard.storage.store import Act, Store

Bodies = dict[str, dict[str, Any]]


def acts(store: Store, dossier: str) -> tuple[Act, ...]:
    """Return the whole history."""
    return store.history(dossier, limit=1_000_000)


def states(history: Sequence[Act]) -> dict[int, tuple[Bodies, Bodies]]:
    """Return what was alive and what was removed after every batch of a whole history, by its number."""
    found: dict[int, tuple[Bodies, Bodies]] = {}
    alive: Bodies = {}
    removed: Bodies = {}
    for act in reversed(history):
        for step in act.steps:
            if step.kind == "remove":
                removed[step.item] = alive.pop(step.item)
            elif step.kind == "restore":
                alive[step.item] = removed.pop(step.item)
            elif step.field is None:
                alive[step.item] = {}
            else:
                assert alive[step.item].get(step.field) == step.old
                alive[step.item] = {**alive[step.item], step.field: step.new}
        found[act.seq] = (_filled(alive), _filled(removed))
    return found


def state(dossier: Dossier) -> tuple[Bodies, Bodies]:
    """Return what is alive and what is removed in a dossier, in the same form."""
    return _bodies(dossier.entities), _bodies(dossier.removed)


def _filled(bodies: Bodies) -> Bodies:
    return {item: {name: value for name, value in body.items() if value is not None} for item, body in bodies.items()}


def _bodies(entities: Mapping[str, Entity]) -> Bodies:
    without_default = {"fictional"}
    return {
        item: {name: value for name, value in body_of(entity).items() if name not in without_default or value}
        for item, entity in entities.items()
    }
