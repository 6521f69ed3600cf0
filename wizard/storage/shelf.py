"""Keep the list of dossiers: those in use, those removed, and those to be erased."""

from base64 import b32encode
from datetime import datetime
from secrets import token_bytes
from typing import Final

from sqlalchemy import Connection, delete, insert, select, update

from wizard.model.card import Card
from wizard.model.entity import PROFILE
from wizard.storage.rows import sendable
from wizard.storage.tables import dossier as dossier_table
from wizard.storage.tables import item as item_table


def new_id() -> str:
    """Return an id for a dossier."""
    # 128 random bits: nobody finds a dossier by guessing.
    return b32encode(token_bytes(16)).decode().rstrip("=").lower()


def add(connection: Connection, dossier: str, at: datetime) -> None:
    """Add an empty dossier, before its first batch."""
    row = {"id": dossier, "seq": 0, "made_at": at, "changed_at": at, "removed_at": None}
    connection.execute(insert(dossier_table).values(row))


_table: Final = dossier_table.c
# A question inside the question, as SQLite answers a join by reading every thing of every dossier.
_profile: Final = (
    select(item_table.c.body).where(item_table.c.dossier == _table.id, item_table.c.id == PROFILE).scalar_subquery()
)
# Built once, as in rows: the start screen asks in every run.
_cards: Final = select(_table.id, _table.seq, _table.changed_at, _table.removed_at, _profile.label("body")).order_by(
    _table.changed_at.desc(), _table.id
)


def cards(connection: Connection) -> tuple[Card, ...]:
    """Return the dossiers, removed ones too, last changed first."""
    return tuple(
        Card(
            row.id,
            row.body["title"],
            row.body.get("municipality"),
            row.body.get("fictional", False),
            row.seq,
            row.changed_at,
            row.removed_at is not None,
        )
        for row in connection.execute(_cards)
    )


def set_removed(connection: Connection, dossier: str, at: datetime | None) -> None:
    """Mark a dossier as removed at a moment, or as in use again; does nothing when there is no such dossier."""
    if sendable(dossier):
        connection.execute(update(dossier_table).where(dossier_table.c.id == dossier).values(removed_at=at))


def erase(connection: Connection, dossier: str) -> None:
    """Take a dossier away for good: its things and its history go along."""
    if sendable(dossier):
        connection.execute(delete(dossier_table).where(dossier_table.c.id == dossier))
