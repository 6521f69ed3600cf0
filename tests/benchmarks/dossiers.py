"""Put the dossiers that are measured into a database."""

from typing import Final

from wizard import content
from wizard.logic import enlarging
from wizard.model.dossier import Dossier
from wizard.model.file import DossierFile
from wizard.model.item import Item
from wizard.storage import dossier_file
from wizard.storage.store import Store

MANY: Final = 500
"""Neighbourhoods in the large dossier."""

INITIATIVES: Final = 200
"""Initiatives in the large dossier."""


def example(store: Store) -> str:
    """Store the example that comes with the app and return its id."""
    return store.start(dossier_file.creates(content.example()), "benchmark")


def large(store: Store) -> str:
    """Store the example grown to many neighbourhoods and initiatives and return its id."""
    return store.start(dossier_file.creates(_grown(MANY)), "benchmark")


def _grown(neighbourhoods: int) -> DossierFile:
    """Return the example grown to this number of neighbourhoods, with initiatives in proportion."""
    return enlarging.resized(content.example(), neighbourhoods, neighbourhoods * INITIATIVES // MANY)


def read(store: Store, dossier: str) -> Dossier:
    """Return a stored dossier."""
    found = store.read(dossier)
    assert found is not None
    return found


def loose(neighbourhoods: int | None = None) -> Dossier:
    """Return the example, or one grown to this number, without a database."""
    file = content.example() if neighbourhoods is None else _grown(neighbourhoods)
    return Dossier("file", 0).after(1, [Item(one.id, one.kind, one.parent, one.body) for one in file.items])
