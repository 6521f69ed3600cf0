"""Make small dossiers straight in the store, for tests that are about something else."""

from wizard.model.change import Create
from wizard.model.dossier import Dossier
from wizard.model.entity import Choice, Neighbourhood, Profile, choice_id
from wizard.storage.store import Store

NAMES = ("Centrum", "'t Hool", "Nieuwmarkt/Lastage", "De Hoven (noord)")


def small(store: Store, *names: str) -> str:
    """Start a dossier with these neighbourhoods, ids n0, n1, …; return its id."""
    creates = [Create(Profile.kind, "dossier", None, {"title": "Proef", "municipality": "Proefstad"})]
    for number, name in enumerate(names or NAMES):
        creates.append(Create(Neighbourhood.kind, f"n{number}", None, {"name": name, "order": f"a{number:03}"}))
    return store.start(creates, "test")


def choice(store: Store, dossier: str, number: int = 0) -> Choice:
    """Return what is stored of the role in one neighbourhood, all empty when there is nothing."""
    found = read(store, dossier).choice(f"n{number}", "nsob")
    return found or Choice(id=choice_id(f"n{number}", "nsob"), parent=f"n{number}", model="nsob")


def read(store: Store, dossier: str) -> Dossier:
    """Return the dossier as it is stored now."""
    found = store.read(dossier)
    assert found is not None
    return found


def clear(store: Store) -> None:
    """Remove every dossier there is, for good."""
    for card in (*store.shelf(), *store.bin()):
        store.erase(card.id)
