"""Lay out the tables: dossiers, the things in them, every change that was made, and what stands on the wall."""

from datetime import UTC, datetime
from typing import Final

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    TypeDecorator,
)

metadata: Final = MetaData()


class Moment(TypeDecorator[datetime]):
    """Keep a moment in UTC; SQLite has no time zones, so none are stored anywhere."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy passes it
        """Return the moment as it is stored."""
        return value and value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy passes it
        """Return the moment with its time zone."""
        return value and value.replace(tzinfo=UTC)


def _dossier_key() -> Column[str]:
    return Column("dossier", String, ForeignKey("dossier.id", ondelete="CASCADE"), primary_key=True)


dossier: Final = Table(
    "dossier",
    metadata,
    Column("id", String, primary_key=True),
    Column("seq", Integer, nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Column("removed_at", Moment),
)

item: Final = Table(
    "item",
    metadata,
    _dossier_key(),
    Column("id", String, primary_key=True),
    Column("kind", String, nullable=False),
    Column("parent", String),
    Column("body", JSON, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("removed_seq", Integer),
    Index("item_parent", "dossier", "parent"),
    Index("item_seq", "dossier", "seq"),
)

attachment: Final = Table(
    "attachment",
    metadata,
    _dossier_key(),
    Column("digest", String, primary_key=True),
    Column("bytes", LargeBinary, nullable=False),
)
"""Files that a dossier names by their digest; they stay until it is erased, so that a choice can be undone."""

change: Final = Table(
    "change",
    metadata,
    _dossier_key(),
    Column("seq", Integer, primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("kind", String, nullable=False),
    Column("item", String, nullable=False),
    Column("field", String),
    Column("old", JSON(none_as_null=True)),
    Column("new", JSON(none_as_null=True)),
    Column("at", Moment, nullable=False),
    Column("by", String, nullable=False),
    Index("change_item", "dossier", "item", "field", "seq"),
)

stage: Final = Table(
    "stage",
    metadata,
    _dossier_key(),
    Column("seq", Integer, nullable=False),
    Column("slide", String),
    Column("shown", Boolean, nullable=False),
    Column("black", Boolean, nullable=False),
    Column("zoom", Integer, nullable=False),
    Column("talk", String),
    Column("began", Moment),
    Column("turned", Moment),
)
