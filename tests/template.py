"""Copy a dossier from a database that was made once; making the larger ones anew would cost most of a test's time."""

import sqlite3
from functools import cache
from pathlib import Path
from secrets import token_hex
from tempfile import TemporaryDirectory
from typing import Final

from wizard import content
from wizard.logic import enlarging
from wizard.model.file import DossierFile
from wizard.storage import dossier_file
from wizard.storage.store import Store
from wizard.storage.tables import change, dossier, item

_FOLDER: Final = TemporaryDirectory(prefix="wijzer-mal-", ignore_cleanup_errors=True)
_TABLES: Final = (dossier, item, change)


def example(store: Store) -> str:
    """Put the fictional example in a store that keeps an SQLite file; return its id."""
    return _copied(store, _example())


def large(store: Store) -> str:
    """Put the example, grown to 600 neighbourhoods and 200 initiatives, in such a store; return its id."""
    return _copied(store, _large())


@cache
def _example() -> Path:
    return _made("voorbeeld", content.example())


@cache
def _large() -> Path:
    return _made("groot", enlarging.resized(content.example(), 600, 200))


def _made(name: str, file: DossierFile) -> Path:
    path = Path(_FOLDER.name) / f"{name}.sqlite"
    store = Store(f"sqlite:///{path}")
    store.start(dossier_file.creates(file), "test")
    store.close()
    return path


def _copied(store: Store, mould: Path) -> str:
    made, database = token_hex(16), store._database._engine.url.database
    assert database is not None
    connection = sqlite3.connect(database, timeout=30)
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
