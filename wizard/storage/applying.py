"""Apply changes to things in memory, one after another, and note what became of each."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from wizard.model.change import Change, Clash, Create, Edit, Reason, Remove, Restore
from wizard.model.entity import KINDS
from wizard.model.item import Item, Value


class Record(NamedTuple):
    """Hold one line of history; a creation has one line for the thing and one for each of its answers."""

    kind: str
    item: str
    field: str | None = None
    old: Value = None
    new: Value = None


class Work:
    """Hold the things a batch may touch, as they were and as they become."""

    def __init__(self, seq: int, items: Mapping[str, Item]) -> None:
        """Start with the things as they are, before batch `seq`."""
        self.seq = seq
        self.items = dict(items)
        self.records: list[Record] = []
        self.clashes: list[Clash] = []
        self._refused: dict[str, Reason] = {}
        self._children: dict[str | None, list[str]] = {}
        for item in items.values():
            self._children.setdefault(item.parent, []).append(item.id)

    @property
    def touched(self) -> tuple[Item, ...]:
        """Return the things that were changed, in the order in which that began."""
        return tuple(self.items[item] for item in dict.fromkeys(record.item for record in self.records))

    @property
    def changed(self) -> tuple[tuple[str, str | None], ...]:
        """Return what changed so far: the thing, and the field where it is one answer."""
        return tuple((record.item, record.field) for record in self.records)

    def do(self, change: Change) -> None:
        """Apply one checked change, or note why it cannot be."""
        match change:
            case Create():
                self._create(change)
            case Edit():
                self._edit(change)
            case Remove():
                self._remove(change)
            case _:
                self._restore(change)

    def _create(self, change: Create) -> None:
        there = self.items.get(change.id)
        if there is None:
            self._make(change)
        elif there.removed_seq is not None:
            self._clash(change, Reason.REMOVED)
        elif (there.kind, there.parent) != (change.kind, change.parent):
            self._clash(change, Reason.MISSING)
        else:
            for field, value in change.body.items():
                self._edit(Edit(change.id, field, None, value))

    def _make(self, change: Create) -> None:
        reason = self._no_place(change)
        if reason is not None:
            self._refused[change.id] = reason
            self._clash(change, reason)
            return
        self.items[change.id] = Item(change.id, change.kind, change.parent, change.body, self.seq)
        self._children.setdefault(change.parent, []).append(change.id)
        self.records.append(Record("create", change.id))
        self.records.extend(Record("create", change.id, field, None, value) for field, value in change.body.items())

    def _no_place(self, change: Create) -> Reason | None:
        if change.parent is None:
            return None
        parent = self.items.get(change.parent)
        if parent is None or parent.kind != KINDS[change.kind].parent_kind:
            return self._refused.get(change.parent, Reason.MISSING)
        return None if parent.removed_seq is None else Reason.REMOVED

    def _edit(self, change: Edit) -> None:
        item = self._alive(change)
        if item is None:
            return
        default = KINDS[item.kind].model_fields[change.field].get_default()
        found = item.body.get(change.field, default)
        if found == change.value:
            return
        if found != (default if change.seen is None else change.seen):
            self._clash(change, Reason.CHANGED, found)
            return
        self.items[item.id] = replace(item, body=_with(item, change), seq=self.seq)
        self.records.append(Record("edit", item.id, change.field, found, change.value))

    def _remove(self, change: Remove) -> None:
        if change.id not in self.items:
            self._clash(change, self._refused.get(change.id, Reason.MISSING))
        # Children first, so that the opposite, read backwards, brings the parent back first.
        for item in reversed(tuple(self._tree(change.id, None))):
            self.items[item.id] = replace(item, seq=self.seq, removed_seq=self.seq)
            self.records.append(Record("remove", item.id))

    def _restore(self, change: Restore) -> None:
        item = self.items.get(change.id)
        if item is None:
            self._clash(change, self._refused.get(change.id, Reason.MISSING))
        elif item.removed_seq is not None:
            self._bring_back(change, item, item.removed_seq)

    def _bring_back(self, change: Restore, item: Item, removed_seq: int) -> None:
        parent = self.items[item.parent] if item.parent else None
        if parent and parent.removed_seq is not None:
            self._clash(change, Reason.REMOVED)
            return
        for found in tuple(self._tree(item.id, removed_seq)):
            self.items[found.id] = replace(found, removed_seq=None, seq=self.seq)
            self.records.append(Record("restore", found.id))

    def _tree(self, root: str, removed_seq: int | None) -> Iterator[Item]:
        item = self.items.get(root)
        if item and item.removed_seq == removed_seq:
            yield item
            for child in self._children.get(root, ()):
                yield from self._tree(child, removed_seq)

    def _alive(self, change: Edit) -> Item | None:
        item = self.items.get(change.id)
        if item is None:
            self._clash(change, self._refused.get(change.id, Reason.MISSING))
        elif item.removed_seq is not None:
            self._clash(change, Reason.REMOVED)
            return None
        return item

    def _clash(self, change: Change, reason: Reason, found: Value = None) -> None:
        self.clashes.append(Clash(change, reason, found))


def _with(item: Item, change: Edit) -> dict[str, Value]:
    body = {**item.body, change.field: change.value}
    return {field: value for field, value in body.items() if value is not None}
