"""Open the database, SQLite or PostgreSQL, so that both give the same promises."""

import sqlite3
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from pydantic_core import from_json
from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import SQLAlchemyError

from wizard.storage.tables import metadata
from wizard.storage.turn import Turn

PATIENCE: Final = 5
"""Seconds to wait for another writer before saying that the database is busy."""

_AGAIN: Final = 0.02
"""Seconds between two tries to turn on the log of a new database."""

_POOL: Final = {"pool_size": 10, "max_overflow": 30, "pool_timeout": PATIENCE}
# An answer's text must never reach a log, so errors come without parameters. The reader of JSON is the quicker one.
_COMMON: Final = _POOL | {"hide_parameters": True, "json_deserializer": from_json}
_OPTIONS: Final[dict[str, dict[str, Any]]] = {
    "sqlite": _COMMON | {"connect_args": {"isolation_level": None}},
    "postgresql": _COMMON | {"pool_pre_ping": True, "connect_args": {"connect_timeout": PATIENCE}},
}

# FULL writes through to the disk at every commit; secure_delete makes an erased dossier unreadable.
_GREETING: Final = {
    "sqlite": (
        f"PRAGMA busy_timeout = {PATIENCE * 1000}",
        "PRAGMA journal_mode = WAL",
        "PRAGMA synchronous = FULL",
        "PRAGMA foreign_keys = ON",
        "PRAGMA secure_delete = ON",
    ),
    "postgresql": (f"SET lock_timeout = '{PATIENCE}s'",),
}

# Two servers that start at once must not make the tables at once; SQLite's BEGIN IMMEDIATE sees to that by itself.
_ALONE: Final = {"sqlite": "SELECT 1", "postgresql": "SELECT pg_advisory_xact_lock(7233842)"}

# SQLite has one writer at a time, PostgreSQL one per dossier; two dossiers in one lane only wait a little longer.
_LANES: Final = {"sqlite": 1, "postgresql": 64}

# SQLite keeps erased pages in its log until they are moved over.
_TIDY: Final = {"sqlite": "PRAGMA wal_checkpoint(TRUNCATE)", "postgresql": "SELECT 1"}


class StoreError(Exception):
    """Tell that the database could not do what was asked: gone, busy or full; the cause is attached."""


class Database:
    """Hold the connections to one database."""

    def __init__(self, address: str) -> None:
        """Open the database and make its folder and tables where they are missing; raises StoreError."""
        with _in_words():
            url = make_url(address)
        self._kind = url.get_backend_name()
        if self._kind not in _OPTIONS:
            raise StoreError(f"unknown kind of database: {self._kind}")
        self._engine = _engine(url, self._kind)
        self._writer = self._engine.execution_options(begin="BEGIN IMMEDIATE")
        # Each question sees one moment by itself; a transaction around it would be two more waits for the server.
        alone = {"begin": None} if self._kind == "sqlite" else {"isolation_level": "AUTOCOMMIT"}
        self._reader = self._engine.execution_options(**alone)
        # Writers in one process queue here, and are served in order: SQLite itself waits by sleeping, ever longer.
        self._turns = [Turn() for _ in range(_LANES[self._kind])]
        with self.writing("") as connection:
            connection.exec_driver_sql(_ALONE[self._kind])
            metadata.create_all(connection)
            # A database of an older version has the tables, but not yet every index.
            for index in (index for table in metadata.sorted_tables for index in table.indexes):
                index.create(connection, checkfirst=True)

    @contextmanager
    def reading(self) -> Generator[Connection, None, None]:
        """Give a connection on which each question sees one moment of the database; raises StoreError."""
        with _in_words(), self._reader.connect() as connection:
            yield connection

    @contextmanager
    def writing(self, dossier: str) -> Generator[Connection, None, None]:
        """Give a connection inside a transaction, kept when the block ends well; raises StoreError."""
        turn = self._turns[hash(dossier) % len(self._turns)]
        with _in_words(), turn.wait(PATIENCE), self._writer.begin() as connection:
            yield connection

    def tidy(self) -> None:
        """Move erased pages out of the log; raises StoreError."""
        with self.reading() as connection:
            connection.exec_driver_sql(_TIDY[self._kind])

    def close(self) -> None:
        """Close every connection."""
        self._engine.dispose()


def _engine(url: URL, kind: str) -> Engine:
    engine = create_engine(url, **_OPTIONS[kind])
    event.listen(engine, "connect", _greet(_GREETING[kind]))
    if kind == "sqlite":
        event.listen(engine, "begin", _begin)
        with _in_words():
            Path(url.database or "").parent.mkdir(parents=True, exist_ok=True)
    return engine


def _greet(statements: tuple[str, ...]) -> Callable[[DBAPIConnection, object], None]:
    def greet(raw: DBAPIConnection, _record: object) -> None:
        cursor = raw.cursor()
        for statement in statements:
            _until(time.monotonic() + PATIENCE, lambda statement=statement: cursor.execute(statement))
        cursor.close()
        raw.commit()

    return greet


def _until(limit: float, act: Callable[[], object]) -> None:
    """Try until the limit: SQLite refuses to turn its log on while another server does, however long it may wait."""
    while True:
        try:
            act()
        except sqlite3.OperationalError:
            if time.monotonic() > limit:
                raise
            time.sleep(_AGAIN)
        else:
            return


def _begin(connection: Connection) -> None:
    # Python's own BEGIN comes late and takes no write lock, so two writers could read the same seq.
    if begin := connection.get_execution_options().get("begin", "BEGIN"):
        connection.exec_driver_sql(begin)


@contextmanager
def _in_words() -> Generator[None, None, None]:
    try:
        yield
    except (SQLAlchemyError, OSError) as error:
        raise StoreError(type(error).__name__) from error
