"""Read and write the things of a dossier as rows."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, Select, and_, bindparam, insert, select, update

from wizard.model import reopening
from wizard.model.change import Change, Create, Remove, Restore
from wizard.model.entity import EDITED, Initiative, conversation_id, edition_id
from wizard.model.item import Item
from wizard.storage.applying import Work
from wizard.storage.tables import change as change_table
from wizard.storage.tables import dossier as dossier_table
from wizard.storage.tables import item as item_table

MANY: Final = 500
"""Above this number of things one query for the whole dossier is cheaper than naming them."""

_editions: Final = frozenset(map(edition_id, EDITED))
"""What may have to become a draft again, whatever changes."""

_columns: Final = [column for column in item_table.c if column.name != "dossier"]

# Built once: putting a statement together costs more than SQLite needs to carry it out.
_here: Final = dossier_table.c.id == bindparam("dossier"), dossier_table.c.removed_at.is_(None)
_current: Final = select(dossier_table.c.seq).where(*_here)
_take: Final = (
    update(dossier_table)
    .where(*_here)
    .values(seq=dossier_table.c.seq + 1, changed_at=bindparam("at"))
    .returning(dossier_table.c.seq)
)
_all: Final = select(*_columns).where(item_table.c.dossier == bindparam("dossier"))
_named: Final = _all.where(item_table.c.id.in_(bindparam("names", expanding=True)))
_under: Final = _all.where(item_table.c.parent.in_(bindparam("names", expanding=True)))
# The number and what goes with it in one question: both as of the same moment, and one wait for the server.
_later: Final = and_(item_table.c.dossier == dossier_table.c.id, item_table.c.seq > bindparam("seen"))
_newer: Final = (
    select(*_columns, dossier_table.c.seq).select_from(dossier_table.outerjoin(item_table, _later)).where(*_here)
)
_keep: Final = (
    update(item_table)
    .where(item_table.c.dossier == bindparam("at_dossier"), item_table.c.id == bindparam("at_id"))
    .values({name: bindparam(name) for name in ("body", "seq", "removed_seq")})
)
_make: Final = insert(item_table)
_note: Final = insert(change_table)


class NoDossier(LookupError):  # noqa: N818 - not an error of the program: dossiers do get removed
    """Tell that there is no such dossier, or that it was removed."""


def sendable(name: str) -> bool:
    """Tell whether a text can be an id at all; databases stumble over some characters that an address can hold."""
    return name.isascii() and name.isprintable()


def current(connection: Connection, dossier: str) -> int | None:
    """Return the number of the last batch; None when there is no such dossier or it was removed."""
    return connection.scalar(_current, {"dossier": dossier}) if sendable(dossier) else None


def take_seq(connection: Connection, dossier: str, at: datetime) -> int:
    """Hand out the next number and lock the dossier until the end of the transaction; raises NoDossier."""
    seq = connection.scalar(_take, {"dossier": dossier, "at": at}) if sendable(dossier) else None
    if seq is None:
        raise NoDossier(dossier)
    return seq


def newer(connection: Connection, dossier: str, seq: int) -> tuple[int, tuple[Item, ...]]:
    """Return the number of the last batch, and what was touched after a batch, all after -1; raises NoDossier."""
    values = {"dossier": dossier, "seen": seq}
    found: Sequence[Row[Any]] = connection.execute(_newer, values).all() if sendable(dossier) else ()
    if not found:
        raise NoDossier(dossier)
    return found[0][-1], tuple(Item(*thing) for *thing, _ in found if thing[0] is not None)


def needed(connection: Connection, dossier: str, batch: Sequence[Change]) -> dict[str, Item]:
    """Return the things that a batch may touch or must look at, by id."""
    places = {change.parent for change in batch if isinstance(change, Create) and change.parent}
    found = _where(connection, _named, dossier, {change.id for change in batch} | places | _editions)
    roots = {change.id for change in batch if isinstance(change, Remove | Restore)} & found.keys()
    if roots:
        found |= _below(connection, dossier, roots)
        parents = {parent for root in roots if (parent := found[root].parent)}
        found |= _where(connection, _named, dossier, parents)
    return found | _above(connection, dossier, found.values())


def store(connection: Connection, dossier: str, work: Work, before: Collection[str], *, at: datetime, by: str) -> None:
    """Write what became of the things, and the history of it."""
    made = [_made(dossier, item) for item in work.touched if item.id not in before]
    kept = [_kept(dossier, item) for item in work.touched if item.id in before]
    common = {"dossier": dossier, "seq": work.seq, "at": at, "by": by}
    notes = [common | {"position": place} | record._asdict() for place, record in enumerate(work.records)]
    for statement, rows in ((_make, made), (_keep, kept), (_note, notes)):
        if rows:
            connection.execute(statement, rows)


def _made(dossier: str, item: Item) -> dict[str, Any]:
    return {"dossier": dossier} | {column.name: getattr(item, column.name) for column in _columns}


def _kept(dossier: str, item: Item) -> dict[str, Any]:
    place = {"at_dossier": dossier, "at_id": item.id}
    return place | {"body": item.body, "seq": item.seq, "removed_seq": item.removed_seq}


def _items(connection: Connection, statement: Select[Any], values: dict[str, Any]) -> tuple[Item, ...]:
    return tuple(Item(*row) for row in connection.execute(statement, values))


def _where(connection: Connection, statement: Select[Any], dossier: str, names: Collection[str]) -> dict[str, Item]:
    asked = [name for name in names if sendable(name)]
    if not asked:
        return {}
    few = len(asked) <= MANY
    values = {"dossier": dossier, "names": asked} if few else {"dossier": dossier}
    return {item.id: item for item in _items(connection, statement if few else _all, values)}


def _above(connection: Connection, dossier: str, items: Collection[Item]) -> dict[str, Item]:
    """Return what stands above the parts of a conversation, and the conversation itself: it may have to be reopened."""
    found: dict[str, Item] = {}
    level = [item for item in items if Initiative.kind in reopening.lineage(item.kind)]
    while parents := {item.parent for item in level if item.parent} - found.keys():
        above = _where(connection, _named, dossier, parents)
        found |= above
        level = list(above.values())
    roots = {item.id for item in (*items, *found.values()) if item.kind == Initiative.kind}
    return found | (_where(connection, _named, dossier, {conversation_id(root) for root in roots}) if roots else {})


def _below(connection: Connection, dossier: str, roots: Collection[str]) -> dict[str, Item]:
    found: dict[str, Item] = {}
    parents = roots
    while parents:
        level = _where(connection, _under, dossier, parents)
        parents = level.keys() - found.keys()
        found |= level
    return found
