"""Test what is kept of a wall."""

from datetime import UTC, datetime
from threading import Thread

import pytest
from sqlalchemy import create_engine, inspect

from tests.storage.making import PROFILE, done, now
from wizard.model.change import Edit
from wizard.model.stage import Stage
from wizard.storage import dossier_file
from wizard.storage.store import NoDossier, Store
from wizard.storage.tables import stage as stage_table

STARTED = datetime(2026, 11, 27, 13, 30, tzinfo=UTC)


def test_a_wall_on_which_nobody_put_anything_is_at_the_beginning(store: Store, dossier: str) -> None:
    assert store.stages.read(dossier) == Stage()
    assert store.stages.marks(dossier) == (1, 0)


def test_what_is_put_on_the_wall_stands_there_until_something_else_is(store: Store, dossier: str) -> None:
    store.stages.put(dossier, slide="besluit.noord", began=STARTED, zoom=2)

    store.stages.put(dossier, slide="matrix.wanted", black=True)

    found = store.stages.read(dossier)
    assert found == Stage(2, "matrix.wanted", black=True, zoom=2, began=STARTED)


@pytest.mark.parametrize("turn", [{"shown": False}, {"talk": "i0"}, {"turned": STARTED}, {"zoom": 3}])
def test_each_part_can_be_the_first_that_is_put_there(store: Store, dossier: str, turn) -> None:
    store.stages.put(dossier, **turn)

    assert store.stages.read(dossier) == Stage(**{"seq": 1, **turn})


def test_every_turn_has_a_number_of_its_own_beside_that_of_the_batches(store: Store, dossier: str) -> None:
    store.stages.put(dossier, slide="slot")
    done(store, dossier, Edit("noord", "homes", None, 40))

    store.stages.put(dossier, slide="slot")

    assert store.stages.marks(dossier) == (2, 2)


def test_two_who_turn_at_the_same_moment_both_get_their_way(store: Store, dossier: str) -> None:
    turns = [
        Thread(target=lambda turn=turn: [store.stages.put(dossier, **turn) for _ in range(20)])
        for turn in ({"slide": "slot"}, {"black": True}, {"zoom": 1})
    ]

    for thread in turns:
        thread.start()
    for thread in turns:
        thread.join()

    assert store.stages.read(dossier) == Stage(60, "slot", black=True, zoom=1)


def test_a_wall_is_no_part_of_the_dossier_its_history_or_its_file(store: Store, dossier: str) -> None:
    before = now(store, dossier)

    store.stages.put(dossier, slide="besluit.noord")

    assert now(store, dossier) == before
    assert len(store.history(dossier)) == 1
    assert "besluit.noord" not in dossier_file.export(now(store, dossier), "versie")


def test_a_wall_is_hidden_with_its_dossier_and_goes_away_with_it(store: Store, dossier: str, url: str) -> None:
    other = store.start([PROFILE], "maker")
    store.stages.put(dossier, slide="slot")
    store.stages.put(other, slide="welkom")

    store.discard(dossier)
    hidden = store.stages.marks(dossier)
    store.reinstate(dossier)
    back = store.stages.read(dossier)
    store.erase(dossier)

    engine = create_engine(url)
    with engine.connect() as connection:
        left = connection.execute(stage_table.select()).all()
    engine.dispose()
    assert hidden is None
    assert back.slide == "slot"
    assert [row.dossier for row in left] == [other]


@pytest.mark.parametrize("name", ["bestaat-niet", "naam\x00", "één"])
def test_there_is_no_wall_without_a_dossier(store: Store, dossier: str, name: str) -> None:
    assert store.stages.marks(name) is None
    with pytest.raises(NoDossier):
        store.stages.read(name)
    with pytest.raises(NoDossier):
        store.stages.put(name, slide="slot")


def test_nothing_is_put_on_the_wall_of_a_removed_dossier(store: Store, dossier: str) -> None:
    store.discard(dossier)

    with pytest.raises(NoDossier):
        store.stages.put(dossier, slide="slot")


def test_a_database_of_an_older_version_gets_the_table(url: str) -> None:
    older = Store(url)
    dossier = older.start([PROFILE], "maker")
    older.close()
    engine = create_engine(url)
    stage_table.drop(engine)
    before = inspect(engine).has_table("stage")
    engine.dispose()

    newer = Store(url)
    newer.stages.put(dossier, slide="slot")

    assert not before
    assert newer.stages.read(dossier).slide == "slot"
    newer.close()
