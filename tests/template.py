"""Copy a dossier from a database that was made once; making the larger ones anew would cost most of a test's time."""

import sqlite3
from functools import cache
from pathlib import Path
from secrets import token_hex
from typing import Final

from tests.once import once
from wizard import content
from wizard.logic import enlarging
from wizard.model.entity import PROFILE
from wizard.model.file import DossierFile
from wizard.storage import dossier_file
from wizard.storage.store import Store
from wizard.storage.tables import change, dossier, item, metadata

_TABLES: Final = (dossier, item, change)


def example(store: Store) -> str:
    """Put the fictional example in a store that keeps an SQLite file; return its id."""
    return _copied(store, _example())


def large(store: Store) -> str:
    """Put the example, grown to 600 neighbourhoods and 200 initiatives, in such a store; return its id.

    Of its history only the beginning comes along: it is most of the rows, and no screen reads more of it.
    """
    return _copied(store, _large())


def emptied(store: Store) -> None:
    """Take everything out of a store that keeps an SQLite file."""
    connection = _opened(store)
    with connection:
        for table in reversed(metadata.sorted_tables):
            connection.execute(f"DELETE FROM {table.name}")  # noqa: S608 - names of our own tables
    connection.close()


@cache
def _example() -> Path:
    return once("voorbeeld.sqlite", lambda path: _kept(content.example(), path))


@cache
def _large() -> Path:
    return once("groot.sqlite", _made_large)


def _made_large(path: Path) -> None:
    _kept(enlarging.resized(content.example(), 600, 200), path)
    connection = sqlite3.connect(path)
    with connection:
        connection.execute(f"DELETE FROM {change.name} WHERE item <> ?", (PROFILE,))  # noqa: S608 - a name of our own
    connection.close()


def _kept(file: DossierFile, path: Path) -> None:
    store = Store(f"sqlite:///{path}")
    store.start(dossier_file.creates(file), "test")
    store.close()


def _copied(store: Store, mould: Path) -> str:
    made, connection = token_hex(16), _opened(store)
    connection.execute("ATTACH ? AS mal", (str(mould),))
    with connection:
        for table in _TABLES:
            key = "id" if table is dossier else "dossier"
            names = [column.name for column in table.columns]
            taken = ", ".join("?" if name == key else f'"{name}"' for name in names)
            to = ", ".join(f'"{name}"' for name in names)
            statement = f"INSERT INTO main.{table.name} ({to}) SELECT {taken} FROM mal.{table.name}"  # noqa: S608 - names of our own tables
            connection.execute(statement, (made,))
    connection.close()
    return made


def _opened(store: Store) -> sqlite3.Connection:
    database = store._database._engine.url.database
    assert database is not None
    connection = sqlite3.connect(database, timeout=30)
    connection.execute("PRAGMA synchronous = OFF")
    return connection
