"""Test that no question reads the things of every dossier: what it costs must not grow with what others stored."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from tests.storage.making import PROFILE, done, neighbourhood, now
from wizard.model.change import Edit, Remove
from wizard.storage.store import Store

SMALL = {"dossier"}
"""Tables of one row per dossier; the list of dossiers is read as a whole."""


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(f"sqlite:///{tmp_path}/test.sqlite")


def use_everything(store: Store) -> set[str]:
    """Do everything that a store can, and return the names of what was done."""
    dossier = store.start([PROFILE, neighbourhood("noord")], "maker")
    whole = now(store, dossier)
    digest = store.attachments.keep(dossier, b"huisstijl")
    acts: dict[str, Callable[[], object]] = {
        "apply": lambda: done(store, dossier, Edit("noord", "homes", None, 12), Remove("noord")),
        "undo": lambda: store.undo(dossier, 2, "maker"),
        "seq": lambda: store.seq(dossier),
        "read": lambda: store.read(dossier),
        "newer": lambda: store.newer(whole),
        "trail": lambda: store.trail(dossier, "noord", "homes", 0),
        "history": lambda: store.history(dossier),
        "cards": store.cards,
        "shelf": store.shelf,
        "discard": lambda: store.discard(dossier),
        "bin": store.bin,
        "reinstate": lambda: store.reinstate(dossier),
        "stages.put": lambda: store.stages.put(dossier, black=True),
        "stages.marks": lambda: store.stages.marks(dossier),
        "stages.read": lambda: store.stages.read(dossier),
        "attachments.get": lambda: store.attachments.get(dossier, digest),
        "erase": lambda: store.erase(dossier),
    }
    for act in acts.values():
        act()
    return {"start", "attachments.keep", *acts}


def abilities(store: Store) -> set[str]:
    parts = {"": store, "stages.": store.stages, "attachments.": store.attachments}
    named = {f"{part}{name}" for part, owner in parts.items() for name in vars(type(owner)) if not name.startswith("_")}
    return named - {"close"}


def test_no_question_reads_what_belongs_to_every_dossier(store: Store):
    asked: list[tuple[str, Any]] = []
    engine = store._database._engine

    @event.listens_for(engine, "before_cursor_execute")
    def note(_connection, _cursor, statement: str, values: Any, _context, many: bool) -> None:
        asked.append((statement, values[0] if many and isinstance(values, list) else values))

    assert use_everything(store) == abilities(store)
    event.remove(engine, "before_cursor_execute", note)

    questions = [(text, values) for text, values in asked if text.startswith(("SELECT", "UPDATE", "DELETE"))]
    assert len({text for text, _ in questions}) > 15
    with engine.connect() as connection:
        for text, values in questions:
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}", values).all()
            read_whole = {row.detail.removeprefix("SCAN ") for row in plan if row.detail.startswith("SCAN ")}
            assert read_whole <= SMALL, text
    store.close()
