"""Say where the database is."""

import os
from pathlib import Path
from typing import Final

DATABASE: Final = "PARTNERSCHAPSWIJZER_DATABASE"
"""The environment variable that holds the address of a PostgreSQL database, or of another SQLite file."""

_PROJECT: Final = Path(__file__).resolve().parent.parent.parent


def file() -> str | None:
    """Return the name of the SQLite file that holds the dossiers; None when they are in PostgreSQL."""
    kind, _, path = address().partition(":///")
    return Path(path.partition("?")[0]).name if kind.startswith("sqlite") else None


def address() -> str:
    """Return the SQLAlchemy address of the database that is asked for, else that of a file in the project."""
    return os.environ.get(DATABASE) or f"sqlite:///{_PROJECT / 'data' / 'partnerschapswijzer.sqlite'}"
