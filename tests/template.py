"""Copy a large dossier from a database that was made once; making it anew would cost most of a test's time."""

import sqlite3
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from wizard import content
from wizard.logic import enlarging
from wizard.storage import dossier_file
from wizard.storage.store import Store
from wizard.storage.tables import change, dossier, item

_FOLDER: Final = TemporaryDirectory(prefix="wijzer-groot-", ignore_cleanup_errors=True)


@cache
def _made() -> tuple[Path, str]:
    """Make the database with 600 neighbourhoods and 200 initiatives, and return where it is and the dossier's id."""
    path = Path(_FOLDER.name) / "groot.sqlite"
    store = Store(f"sqlite:///{path}")
    made = store.start(dossier_file.creates(enlarging.resized(content.example(), 600, 200)), "test")
    store.close()
    return path, made


def large(store: Store, database: Path) -> str:
    """Put the large dossier in the store that keeps this SQLite file; return its id."""
    path, made = _made()
    if store.seq(made) is None:
        with sqlite3.connect(database) as connection:
            connection.execute("ATTACH ? AS mal", (str(path),))
            for table in (dossier, item, change):
                connection.execute(f"INSERT INTO main.{table.name} SELECT * FROM mal.{table.name}")  # noqa: S608 - names of our own tables
        connection.close()
    return made
