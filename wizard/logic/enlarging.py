"""Make a larger dossier of the example, with texts of realistic length; the same every time."""

from collections.abc import Iterator
from typing import Final

from wizard.model.entity import HORIZONS, Attendee, Choice, Goal, Neighbourhood, choice_id
from wizard.model.file import DossierFile, FileItem
from wizard.model.item import Body

SIDES: Final = ("Noord", "Oost", "Zuid", "West")
"""What tells the copies of one neighbourhood apart; after these four they are numbered."""

EACH_HORIZON: Final = 2
"""Goals that a copy has on each horizon."""

MOST: Final = 5_000
"""Neighbourhoods that can be made; their codes have four digits."""


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


def resized(example: DossierFile, neighbourhoods: int) -> DossierFile:
    """Return the example with so many neighbourhoods, from 1 to 5,000; raises ValueError for another number."""
    if not 1 <= neighbourhoods <= MOST:
        raise ValueError(neighbourhoods)
    known = [item for item in example.items if item.kind == Neighbourhood.kind]
    left = {item.id for item in known[neighbourhoods:]}
    left |= {item.id for item in example.items if item.parent in left}
    kept = [item for item in example.items if item.id not in left and item.parent not in left]
    answered = dict.fromkeys(str(item.parent) for item in example.items if item.body.get("meaning"))
    numbers = range(len(known), neighbourhoods)
    more = (item for number in numbers for item in _copies(example.items, known, list(answered), number))
    return example.model_copy(update={"items": (*kept, *more)})
