"""Make changes that many tests need."""

from wizard.model.change import Applied, Change, Clash, Clashed, Create
from wizard.model.dossier import Dossier
from wizard.model.entity import choice_id
from wizard.model.item import Value
from wizard.storage.store import Store

PROFILE = Create("profile", "dossier", None, {"title": "Buurten 2030", "municipality": "Voorbeeldstad"})


def neighbourhood(name: str, **answers: Value) -> Create:
    """Return the creation of a neighbourhood with its name as its id."""
    return Create("neighbourhood", name, None, {"name": name.title(), "order": f"a{name}", **answers})


def choice(parent: str, **answers: Value) -> Create:
    """Return the creation of a choice under a neighbourhood."""
    return Create("choice", choice_id(parent, "rol"), parent, {"model": "rol", **answers})


def now(store: Store, dossier: str) -> Dossier:
    """Return the dossier as it is stored."""
    found = store.read(dossier)
    assert found is not None
    return found


def done(store: Store, dossier: str, *batch: Change) -> Applied:
    """Store a batch that must not clash."""
    outcome = store.apply(dossier, batch, "ambtenaar")
    assert isinstance(outcome, Applied)
    return outcome


def clashes(store: Store, dossier: str, *batch: Change) -> tuple[Clash, ...]:
    """Return the clashes of a batch that must clash, and so must store nothing."""
    before = store.seq(dossier)
    outcome = store.apply(dossier, batch, "ambtenaar")
    assert isinstance(outcome, Clashed)
    assert store.seq(dossier) == before
    return outcome.clashes
