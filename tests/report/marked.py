"""Make dossiers of which every answer can be found again, by walking the model."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import count

from wizard import content
from wizard.model.dossier import Dossier
from wizard.model.entity import (
    KINDS,
    OWN_ROLE,
    PROFILE,
    Attendee,
    Choice,
    Entity,
    Neighbourhood,
    Profile,
    body_fields,
    choice_id,
)
from wizard.model.handbook import Handbook
from wizard.model.item import Body, Item, Value
from wizard.model.text import TEXT_LIMIT

FREE = {
    (kind, name)
    for kind, entity in KINDS.items()
    for name in body_fields(entity)
    if any(getattr(rule, "max_length", None) == TEXT_LIMIT for rule in entity.model_fields[name].metadata)
}
"""Kind and field of every open text."""

FIXED = ("model", "now", "wanted", "second", "lead_model")


def handbook() -> Handbook:
    """Return the real content: a model of 2×2, one of 2×3 and one without axes."""
    return content.load()


def example() -> Dossier:
    """Return the fictional example."""
    items = [Item(one.id, one.kind, one.parent, one.body) for one in content.example().items]
    return Dossier("example", 0).after(7, items)


def _value(kind: type[Entity], name: str, number: int) -> Value:
    annotation = str(kind.model_fields[name].rebuild_annotation())
    if name == "code":
        return f"BU{number:08}"
    if name.endswith("year"):
        return 2000 + number % 200
    if name == "decided_on":
        return (date(2020, 1, 1) + timedelta(days=number)).isoformat()
    if found := re.search(r"pattern='\^\(([a-z|]+)\)\$'", annotation):
        options = found[1].split("|")
        return options[number % len(options)]
    if "bool" in annotation:
        return True
    return 20_000 + number if "int" in annotation else f"Merk{number:04}z"


def _body(kind: type[Entity], numbers: "count[int]", fixed: Body) -> Body:
    return {name: fixed.get(name) if name in FIXED else _value(kind, name, next(numbers)) for name in body_fields(kind)}


def _choice(ident: str, place: int, roles: list[str], numbers: "count[int]", model: str) -> Iterator[Item]:
    wanted = OWN_ROLE if place % 2 == 0 else roles[(place + 2) % 4]
    body: Body = {"model": model, "now": roles[place % 4], "wanted": wanted, "second": roles[(place + 1) % 4]}
    made = choice_id(ident, model)
    yield Item(made, Choice.kind, ident, _body(Choice, numbers, body))
    for one in range(2):
        yield Item(f"{made}.{one}", Attendee.kind, made, _body(Attendee, numbers, {}))


def dossier(neighbourhoods: int = 3) -> Dossier:
    """Return a dossier in which every field of every kind holds something that stands nowhere else."""
    numbers, models = count(1), handbook().role_models
    items = [Item(PROFILE, Profile.kind, None, _body(Profile, numbers, {"lead_model": models[0].id}))]
    for place in range(neighbourhoods):
        ident = f"n{place}"
        items.append(Item(ident, Neighbourhood.kind, None, _body(Neighbourhood, numbers, {})))
        for model in models:
            items += _choice(ident, place, [role.id for role in model.roles], numbers, model.id)
    return Dossier("marked", 0).after(1, items)


def with_texts(text: str) -> Dossier:
    """Return a dossier with one neighbourhood whose open texts all hold this text."""
    model = handbook().role_models[0]
    answers: Body = {name: text for kind, name in FREE if kind == Choice.kind}
    choice = Item(choice_id("n", model.id), Choice.kind, "n", {"model": model.id, "wanted": OWN_ROLE, **answers})
    line = text[:200]
    return Dossier("texts", 0).after(
        1,
        [
            Item(PROFILE, Profile.kind, None, {"title": line, "municipality": line}),
            Item("n", Neighbourhood.kind, None, {"name": line, "order": "a", "district": line}),
            choice,
        ],
    )


def plain(
    items: Mapping[str, tuple[str | None, str | None]], fictional: bool = False, *, model: str = "nsob", **more: Value
) -> Dossier:
    """Return a dossier with neighbourhoods by name, each with a role now, a role wanted and the same other answers."""
    made = [Item(PROFILE, Profile.kind, None, {"title": "Ronde", "fictional": fictional})]
    for place, (name, (now, wanted)) in enumerate(items.items()):
        ident = f"n{place}"
        made.append(Item(ident, Neighbourhood.kind, None, {"name": name, "order": f"{place:04}"}))
        if now or wanted:
            roles: Body = {"model": model, "now": now, "wanted": wanted, **more}
            made.append(Item(choice_id(ident, model), Choice.kind, ident, roles))
    return Dossier("plain", 0).after(1, made)
