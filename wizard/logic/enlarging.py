"""Make a larger dossier of the example, with texts of realistic length; the same every time."""

from typing import Final

from wizard.model.entity import Choice, Neighbourhood, choice_id
from wizard.model.file import DossierFile, FileItem
from wizard.model.item import Body

SIDES: Final = ("Noord", "Oost", "Zuid", "West")
"""What tells the copies of one neighbourhood apart; after these four they are numbered."""

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


def _copies(known: list[FileItem], choices: list[FileItem], number: int) -> list[FileItem]:
    """Return one more neighbourhood with its choice, from the example's own in turn."""
    source, choice = known[number % len(known)], choices[number * 5 % len(choices)]
    name, ident = str(source.body["name"]), f"wijk{number:04}"
    facts = {"name": _name(name, number // len(known)), "order": f"b{number:05}", "code": f"BU9999{number + 5000:04}"}
    year: Body = {"code_year": 2025, "planned_year": 2028 + number % 12}
    body = source.body | facts | year | _varied(source.body, number)
    answers = FileItem(id=choice_id(ident, str(choice.body["model"])), kind=Choice.kind, parent=ident, body=choice.body)
    return [FileItem(id=ident, kind=Neighbourhood.kind, body=body), answers]


def resized(example: DossierFile, neighbourhoods: int) -> DossierFile:
    """Return the example with so many neighbourhoods, from 1 to 5,000; raises ValueError for another number."""
    if not 1 <= neighbourhoods <= MOST:
        raise ValueError(neighbourhoods)
    known = [item for item in example.items if item.kind == Neighbourhood.kind]
    left = {item.id for item in known[neighbourhoods:]}
    kept = [item for item in example.items if item.id not in left and item.parent not in left]
    choices = [item for item in example.items if item.kind == Choice.kind and item.body.get("meaning")]
    more = (_copies(known, choices, number) for number in range(len(known), neighbourhoods))
    return example.model_copy(update={"items": (*kept, *(item for pair in more for item in pair))})
