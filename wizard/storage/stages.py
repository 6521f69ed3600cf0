"""Keep what stands on the wall beside a dossier: no history, and not in its file."""

from dataclasses import fields, replace
from typing import Final, Unpack

from sqlalchemy import Connection, bindparam, func, insert, select, update

from wizard.model.stage import Stage, Turn
from wizard.storage import rows
from wizard.storage.engine import Database
from wizard.storage.rows import NoDossier
from wizard.storage.tables import dossier as dossier_table
from wizard.storage.tables import stage as stage_table

_here: Final = dossier_table.c.id == bindparam("dossier"), dossier_table.c.removed_at.is_(None)
# Built once, as in rows: every follower asks every moment.
_join: Final = dossier_table.outerjoin(stage_table)
_marks: Final = select(dossier_table.c.seq, func.coalesce(stage_table.c.seq, 0)).select_from(_join).where(*_here)
_row: Final = select(*(stage_table.c[one.name] for one in fields(Stage))).select_from(_join).where(*_here)
_lock: Final = select(dossier_table.c.id).where(*_here).with_for_update()


class Stages:
    """Be the one way to what stands on the walls; every method raises StoreError when the database fails."""

    def __init__(self, database: Database) -> None:
        """Use the database that holds the dossiers."""
        self._database = database

    def marks(self, dossier: str) -> tuple[int, int] | None:
        """Return the numbers of the last batch and of the last turn; None when there is no such dossier."""
        with self._database.reading() as connection:
            found = connection.execute(_marks, {"dossier": dossier}).first() if rows.sendable(dossier) else None
        return None if found is None else (found[0], found[1])

    def read(self, dossier: str) -> Stage:
        """Return what stands on the wall, the beginning when nobody put anything there; raises NoDossier."""
        with self._database.reading() as connection:
            found = connection.execute(_row, {"dossier": dossier}).first() if rows.sendable(dossier) else None
        if found is None:
            raise NoDossier(dossier)
        return Stage() if found.seq is None else Stage(*found)

    def put(self, dossier: str, **turn: Unpack[Turn]) -> None:
        """Change what stands on the wall; what is not named stays as somebody else put it. Raises NoDossier."""
        with self._database.writing(dossier) as connection:
            # The lock is on the dossier: two people who both put the first slide there must not both make the row.
            if not rows.sendable(dossier) or connection.scalar(_lock, {"dossier": dossier}) is None:
                raise NoDossier(dossier)
            _put(connection, dossier, turn)


def _put(connection: Connection, dossier: str, turn: Turn) -> None:
    change = update(stage_table).where(stage_table.c.dossier == dossier)
    if not connection.execute(change.values(seq=stage_table.c.seq + 1, **turn)).rowcount:
        first = replace(Stage(seq=1), **turn)
        row = {one.name: getattr(first, one.name) for one in fields(Stage)}
        connection.execute(insert(stage_table).values(dossier=dossier, **row))
