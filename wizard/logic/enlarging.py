"""Make a larger dossier of the example, with texts of realistic length; the same every time."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from wizard.logic import enlarging_talks
from wizard.logic.enlarging_talks import Children
from wizard.model.entity import (
    HORIZONS,
    Attendee,
    Choice,
    Goal,
    Initiative,
    Location,
    Neighbourhood,
    choice_id,
    location_id,
)
from wizard.model.file import DossierFile, FileItem
from wizard.model.item import Body

SIDES: Final = ("Noord", "Oost", "Zuid", "West")
"""What tells the copies of one neighbourhood or initiative apart; after these four they are numbered."""

EACH_HORIZON: Final = 2
"""Goals that a copy has on each horizon."""

MOST: Final = 5_000
"""Neighbourhoods that can be made; their codes have four digits."""

MOST_INITIATIVES: Final = 1_000
"""Initiatives that can be made."""


def _name(name: str, copy: int) -> str:
    side, again = SIDES[(copy - 1) % len(SIDES)], (copy - 1) // len(SIDES)
    return f"{name}-{side}" + (f" {again + 1}" if again else "")


def _varied(body: Body, number: int) -> Body:
    """Return the counts between 60% and 150% of what they were."""
    part = 60 + number * 37 % 91
    counts = {name: body[name] for name in ("inhabitants", "homes")}
    return {name: count * part // 100 for name, count in counts.items() if isinstance(count, int)}


def _answers(items: tuple[FileItem, ...], source: str, ident: str) -> Iterator[FileItem]:
    """Yield the choices of one neighbourhood, by every role model, and who was there, as those of another one."""
    for choice in (item for item in items if item.kind == Choice.kind and item.parent == source):
        made = choice_id(ident, str(choice.body["model"]))
        yield FileItem(id=made, kind=Choice.kind, parent=ident, body=choice.body)
        present = (item for item in items if item.kind == Attendee.kind and item.parent == choice.id)
        for place, one in enumerate(present):
            yield FileItem(id=f"{made}.{place}", kind=Attendee.kind, parent=made, body=one.body)


def _goals(items: tuple[FileItem, ...], number: int, ident: str) -> Iterator[FileItem]:
    """Yield goals on every horizon: those of the example in turn, with other years."""
    for horizon in HORIZONS:
        known = [item for item in items if item.kind == Goal.kind and item.body.get("horizon") == horizon]
        for place in range(EACH_HORIZON if known else 0):
            body = known[(number * EACH_HORIZON + place) % len(known)].body
            year = body.get("year")
            later: Body = {"year": year + number % 7} if isinstance(year, int) else {}
            changed: Body = {"order": f"a{place}"}
            yield FileItem(id=f"{ident}.{horizon}{place}", kind=Goal.kind, parent=ident, body=body | changed | later)


def _copies(items: tuple[FileItem, ...], known: list[FileItem], answered: list[str], number: int) -> list[FileItem]:
    """Return one more neighbourhood with its answers, from the example's own in turn."""
    source = known[number % len(known)]
    name, ident = str(source.body["name"]), f"wijk{number:04}"
    facts = {"name": _name(name, number // len(known)), "order": f"b{number:05}", "code": f"BU9999{number + 5000:04}"}
    year: Body = {"code_year": 2025, "planned_year": 2028 + number % 12}
    body = source.body | facts | year | _varied(source.body, number)
    answers = _answers(items, answered[number * 5 % len(answered)], ident)
    goals = _goals(items, number, ident)
    return [FileItem(id=ident, kind=Neighbourhood.kind, body=body), *answers, *goals]


def _initiatives(
    example: tuple[FileItem, ...], children: Children, places: list[str], first: int, until: int
) -> Iterator[FileItem]:
    """Yield more initiatives: those of the example in turn, each in as many neighbourhoods, spread over the list.

    With each comes its whole conversation.
    """
    known = _of(example, Initiative.kind)
    active = Counter(item.parent for item in _of(example, Location.kind))
    for number in range(first, until if known else 0):
        source, ident = known[number % len(known)], f"initiatief{number:04}"
        facts: Body = {"name": _name(str(source.body["name"]), number // len(known)), "order": f"b{number:05}"}
        yield FileItem(id=ident, kind=Initiative.kind, body=source.body | facts)
        steps, start = range(min(active[source.id], len(places))), number * len(places) // until
        own = [places[(start + step) % len(places)] for step in steps]
        for place in own:
            made: Body = {"neighbourhood": place}
            yield FileItem(id=location_id(ident, place), kind=Location.kind, parent=ident, body=made)
        yield from enlarging_talks.copies(children, source.id, ident, own)


def _of(items: Iterable[FileItem], kind: str) -> list[FileItem]:
    return [item for item in items if item.kind == kind]


def _kept(items: tuple[FileItem, ...], left: set[str]) -> list[FileItem]:
    """Return what stays when these things go: not what hangs under them, or is about them or their goals."""
    gone = left | {item.id for item in items if item.parent in left or item.body.get("neighbourhood") in left}
    return [item for item in items if gone.isdisjoint((item.id, item.parent, item.body.get("goal")))]


def resized(example: DossierFile, neighbourhoods: int, initiatives: int | None = None) -> DossierFile:
    """Return the example with so many neighbourhoods and initiatives, or its own initiatives; the same every time.

    Raises ValueError for other numbers than 1 to 5,000 neighbourhoods and 0 to 1,000 initiatives.
    """
    known, groups = _of(example.items, Neighbourhood.kind), _of(example.items, Initiative.kind)
    many = len(groups) if initiatives is None else initiatives
    if not 1 <= neighbourhoods <= MOST:
        raise ValueError(neighbourhoods)
    if not 0 <= many <= MOST_INITIATIVES:
        raise ValueError(many)
    items = _kept(example.items, {item.id for item in (*known[neighbourhoods:], *groups[many:])})
    answered = dict.fromkeys(str(item.parent) for item in example.items if item.body.get("meaning"))
    for number in range(len(known), neighbourhoods):
        items += _copies(example.items, known, list(answered), number)
    places = [item.id for item in _of(items, Neighbourhood.kind)]
    more = _initiatives(example.items, enlarging_talks.by_parent(items), places, len(groups), many)
    return example.model_copy(update={"items": (*items, *more)})
