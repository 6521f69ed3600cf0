"""Tell what was changed, when and by whom, and say what would undo it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any, Final

from sqlalchemy import Connection, Row, select

from wizard.model.change import Batch, Change, Edit, Remove, Restore
from wizard.model.item import Value
from wizard.storage.tables import change as change_table
from wizard.storage.tables import dossier as dossier_table


@dataclass(frozen=True, slots=True)
class Step:
    """Hold one line of history; `field` is None where a whole thing was made, removed or brought back."""

    seq: int
    old: Value
    new: Value
    by: str
    at: datetime
    kind: str
    item: str
    field: str | None


@dataclass(frozen=True, slots=True)
class Act:
    """Hold what one user did at one moment: all lines of a batch."""

    seq: int
    by: str
    at: datetime
    steps: tuple[Step, ...]


_columns: Final = [column for column in change_table.c if column.name not in {"dossier", "position"}]


def trail(connection: Connection, dossier: str, item: str, field: str, since: int) -> tuple[Step, ...]:
    """Return what happened to one answer after batch `since`, oldest first."""
    table = change_table.c
    statement = (
        select(*_columns)
        .where(table.dossier == dossier, table.item == item, table.field == field, table.seq > since)
        .order_by(table.seq, table.position)
    )
    return tuple(_step(row) for row in connection.execute(statement))


def acts(connection: Connection, dossier: str, limit: int) -> tuple[Act, ...]:
    """Return the last batches, newest first, each with its lines in order."""
    table = change_table.c
    # Every number has a batch, so the last `limit` numbers are the last `limit` batches.
    last = select(dossier_table.c.seq).where(dossier_table.c.id == dossier).scalar_subquery()
    statement = (
        select(*_columns)
        .where(table.dossier == dossier, table.seq > last - limit)
        .order_by(table.seq.desc(), table.position)
    )
    return tuple(_acts(_step(row) for row in connection.execute(statement)))


def opposite(connection: Connection, dossier: str, seq: int) -> Batch:
    """Return the batch that undoes batch `seq`; empty when there is no such batch."""
    table = change_table.c
    statement = select(*_columns).where(table.dossier == dossier, table.seq == seq).order_by(table.position.desc())
    back = (_back(_step(row)) for row in connection.execute(statement))
    return tuple(change for change in back if change is not None)


def _acts(steps: Iterable[Step]) -> Iterable[Act]:
    for seq, found in groupby(steps, key=lambda step: step.seq):
        batch = tuple(found)
        yield Act(seq, batch[0].by, batch[0].at, batch)


def _step(row: Row[Any]) -> Step:
    return Step(row.seq, row.old, row.new, row.by, row.at, row.kind, row.item, row.field)


def _back(step: Step) -> Change | None:
    if step.kind == "edit":
        return Edit(step.item, step.field or "", step.new, step.old)
    if step.kind == "remove":
        return Restore(step.item)
    # The answers of a creation go away with the thing itself.
    return None if step.field else Remove(step.item)
