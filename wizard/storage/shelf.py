"""Keep the list of dossiers: those in use, those removed, and those to be erased."""

from datetime import datetime

from sqlalchemy import Connection, and_, delete, insert, select, update

from wizard.model.card import Card
from wizard.model.entity import PROFILE
from wizard.storage.rows import sendable
from wizard.storage.tables import dossier as dossier_table
from wizard.storage.tables import item as item_table


def add(connection: Connection, dossier: str, at: datetime) -> None:
    """Add an empty dossier, before its first batch."""
    row = {"id": dossier, "seq": 0, "made_at": at, "changed_at": at, "removed_at": None}
    connection.execute(insert(dossier_table).values(row))


def cards(connection: Connection, removed: bool) -> tuple[Card, ...]:
    """Return the dossiers that are removed, or those that are not, last changed first."""
    table = dossier_table.c
    profile = and_(item_table.c.dossier == table.id, item_table.c.id == PROFILE)
    statement = (
        select(table.id, table.seq, table.changed_at, item_table.c.body)
        .join(item_table, profile)
        .where(table.removed_at.is_not(None) if removed else table.removed_at.is_(None))
        .order_by(table.changed_at.desc(), table.id)
    )
    return tuple(
        Card(
            row.id,
            row.body["title"],
            row.body.get("municipality"),
            row.body.get("fictional", False),
            row.seq,
            row.changed_at,
            removed,
        )
        for row in connection.execute(statement)
    )


def set_removed(connection: Connection, dossier: str, at: datetime | None) -> None:
    """Mark a dossier as removed at a moment, or as in use again; does nothing when there is no such dossier."""
    if sendable(dossier):
        connection.execute(update(dossier_table).where(dossier_table.c.id == dossier).values(removed_at=at))


def erase(connection: Connection, dossier: str) -> None:
    """Take a dossier away for good: its things and its history go along."""
    if sendable(dossier):
        connection.execute(delete(dossier_table).where(dossier_table.c.id == dossier))
