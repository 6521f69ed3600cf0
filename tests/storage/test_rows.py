"""Test what is read: just what a batch or a reader needs."""

import pytest
from sqlalchemy import event

from tests.storage.making import choice, clashes, done, neighbourhood, now
from wizard.model.change import Applied, Clash, Edit, Reason, Remove
from wizard.storage.store import NoDossier, Store


@pytest.mark.parametrize("name", ["\x00", "é", "\ud800", "a\nb", ""])
def test_an_id_that_no_database_can_hold_is_simply_not_there(store: Store, dossier: str, name: str) -> None:
    edit = Edit(name, "homes", None, 1)

    assert clashes(store, dossier, edit) == (Clash(edit, Reason.MISSING),)
    assert store.seq(name) is None
    assert store.read(name) is None
    with pytest.raises(NoDossier):
        store.apply(name, [edit], "ambtenaar")
    store.discard(name)
    store.erase(name)


def test_a_reader_that_is_behind_reads_only_what_is_newer(store: Store, dossier: str) -> None:
    old = now(store, dossier)
    done(store, dossier, choice("zuid"), Remove("noord"))

    fresh = store.newer(old)

    assert fresh == now(store, dossier)
    assert fresh.entities["zuid"] is old.entities["zuid"]
    assert set(fresh.removed) == {"noord"}
    assert store.newer(fresh) is fresh


def test_a_batch_of_a_thousand_things_is_one_batch(store: Store, dossier: str) -> None:
    names = [f"n{number}" for number in range(600)]
    done(store, dossier, *(neighbourhood(name) for name in names), *(choice(name) for name in names))

    gone = done(store, dossier, *(Remove(name) for name in names))

    assert len(gone.items) == 1200
    assert isinstance(store.undo(dossier, gone.seq, "ambtenaar"), Applied)
    assert len(now(store, dossier).entities) == 1203


def test_a_reader_puts_one_question(store: Store, dossier: str) -> None:
    asked: list[str] = []
    told = ("before_cursor_execute", lambda *given: asked.append(given[2]))
    event.listen(store._database._engine, *told)

    store.newer(now(store, dossier))
    store.seq(dossier)

    event.remove(store._database._engine, *told)
    assert [question.split()[0] for question in asked] == ["SELECT"] * 3
