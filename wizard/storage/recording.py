"""Check a batch and write it, whole or not at all."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection

from wizard.model import check, reopening
from wizard.model.change import Applied, Batch, Change, Clashed, Create, Edit, Outcome, Remove
from wizard.model.entity import PROFILE, Profile
from wizard.model.item import Item
from wizard.storage import rows
from wizard.storage.applying import Work


def ready(batch: Sequence[Change]) -> Batch:
    """Return the batch with checked creations, as far as that goes without the database; raises check.Invalid."""
    return tuple(_ready(change) for change in batch)


def record(connection: Connection, dossier: str, batch: Batch, at: datetime, by: str) -> Outcome:
    """Write a ready batch under the next number, or roll back; raises check.Invalid and NoDossier."""
    seq = rows.take_seq(connection, dossier, at)
    found = rows.needed(connection, dossier, batch)
    work = Work(seq, found)
    for change in _checked(batch, found):
        work.do(change)
    for change in reopening.of(work.items, work.changed) if not work.clashes else ():
        work.do(change)
    if work.clashes or not work.records:
        connection.rollback()
        return Clashed(tuple(work.clashes)) if work.clashes else Applied(seq - 1)
    rows.store(connection, dossier, work, found, at=at, by=by)
    return Applied(seq, work.touched)


def _ready(change: Change) -> Change:
    # A dossier has one profile, always; what removes it is the removal of the dossier.
    if isinstance(change, Remove) and change.id == PROFILE:
        raise check.Invalid(Profile.kind, "id", check.Fault.EMPTY)
    if not isinstance(change, Create):
        return change
    if (change.id == PROFILE) != (change.kind == Profile.kind):
        raise check.Invalid(change.kind, "id", check.Fault.WRONG)
    return check.create(change)


def _checked(batch: Batch, found: Mapping[str, Item]) -> Batch:
    kind_of = {change.id: change.kind for change in batch if isinstance(change, Create)}
    kind_of |= {item.id: item.kind for item in found.values()}
    return tuple(check.change(change, kind_of) if isinstance(change, Edit) else change for change in batch)
