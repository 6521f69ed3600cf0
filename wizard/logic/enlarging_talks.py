"""Copy what was said with one initiative of the example to another one, with everything it points at."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from wizard.model.entity import Activity, Duty, Goal, GoalView, Location, duty_id, goal_view_id
from wizard.model.file import FileItem
from wizard.model.item import Body

Children = Mapping[str, Sequence[FileItem]]
"""What hangs under each thing."""

_POINTS: Final = {Activity.kind: "need", Duty.kind: "party"}
"""The answer of a thing that holds the id of another thing of the same conversation."""


def by_parent(items: Iterable[FileItem]) -> Children:
    """Return what hangs under each thing, in its order."""
    found: dict[str, list[FileItem]] = {}
    for item in items:
        if item.parent is not None:
            found.setdefault(item.parent, []).append(item)
    return found


def copies(children: Children, source: str, ident: str, places: Sequence[str]) -> Iterator[FileItem]:
    """Yield all that was said with `source`, as said with `ident`; its views are on the goals of these places."""
    said = list(_below(children, source))
    ids = {source: ident} | {item.id: _renamed(item.id, source, ident) for item in said}
    for item in said:
        yield _copied(item, ids)
    views = [item.body for item in children.get(source, ()) if item.kind == GoalView.kind]
    goals = [goal.id for place in places for goal in children.get(place, ()) if goal.kind == Goal.kind]
    for number, goal in enumerate(goals if views else ()):
        body = views[number % len(views)] | {"goal": goal}
        yield FileItem(id=goal_view_id(ident, goal), kind=GoalView.kind, parent=ident, body=body)


def _below(children: Children, ident: str) -> Iterator[FileItem]:
    """Yield what hangs under a thing and under that, but not where it is active and what it thinks of goals there."""
    for item in children.get(ident, ()):
        if item.kind not in {Location.kind, GoalView.kind}:
            yield item
            yield from _below(children, item.id)


def _renamed(ident: str, source: str, other: str) -> str:
    return f"{other}.{ident.removeprefix(f'{source}.')}"


def _copied(item: FileItem, ids: Mapping[str, str]) -> FileItem:
    name, parent = _POINTS.get(item.kind, ""), ids[str(item.parent)]
    aim = str(item.body.get(name))
    changed: Body = {name: ids[aim]} if aim in ids else {}
    body = item.body | changed
    made = duty_id(parent, str(body["party"])) if item.kind == Duty.kind else ids[item.id]
    return FileItem(id=made, kind=item.kind, parent=parent, body=body)
