"""Make dossiers of which every answer can be found again, by walking the model."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from itertools import count

from wizard import content
from wizard.model.dossier import Dossier
from wizard.model.entity import (
    HORIZONS,
    KINDS,
    OWN_ROLE,
    PROFILE,
    Attendee,
    Block,
    Choice,
    Entity,
    Goal,
    Initiative,
    Location,
    Neighbourhood,
    Profile,
    block_id,
    body_fields,
    choice_id,
    location_id,
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

FIXED = (
    "model",
    "now",
    "wanted",
    "second",
    "lead_model",
    "short_years",
    "middle_years",
    "horizon",
    "track",
    "subject",
    "role",
    "neighbourhood",
)
"""Answers that are chosen from the content, or that depend on another one."""

INITIATIVES = 6
"""Initiatives in a dossier: as many as it takes to hold every option."""


@cache
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
    if name in {"decided_on", "by_when"}:
        return (date(2020, 1, 1) + timedelta(days=number)).isoformat()
    if found := re.search(r"pattern='\^\(([a-z0-9_|]+)\)\$'", annotation):
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


def _goals(neighbourhood: str, numbers: "count[int]") -> Iterator[Item]:
    tracks = handbook().compass.tracks
    for place, horizon in enumerate(HORIZONS * 2):
        fixed: Body = {"horizon": horizon, "track": tracks[place % len(tracks)].id}
        yield Item(f"{neighbourhood}.doel{place}", Goal.kind, neighbourhood, _body(Goal, numbers, fixed))


def _blocks(numbers: "count[int]") -> Iterator[Item]:
    for block in handbook().blocks:
        yield Item(block_id(block.id), Block.kind, None, _body(Block, numbers, {"subject": block.id}))


def _initiatives(neighbourhoods: int, numbers: "count[int]") -> Iterator[Item]:
    """Yield initiatives, each in two neighbourhoods when there are as many."""
    roles = [role.id for role in handbook().role_models[0].roles]
    for place in range(INITIATIVES):
        ident = f"i{place}"
        next(numbers)  # with an odd number of answers each, they go through all options
        yield Item(ident, Initiative.kind, None, _body(Initiative, numbers, {"role": roles[place % len(roles)]}))
        for where in {place % neighbourhoods, (place + 1) % neighbourhoods}:
            fixed: Body = {"neighbourhood": f"n{where}"}
            made = location_id(ident, f"n{where}")
            yield Item(made, Location.kind, ident, _body(Location, numbers, fixed))


def dossier(neighbourhoods: int = 3) -> Dossier:
    """Return a dossier in which every field of every kind holds something that stands nowhere else."""
    numbers, models = count(1), handbook().role_models
    fixed: Body = {"lead_model": models[0].id, "short_years": 3, "middle_years": 8}
    items = [Item(PROFILE, Profile.kind, None, _body(Profile, numbers, fixed)), *_blocks(numbers)]
    for place in range(neighbourhoods):
        ident = f"n{place}"
        items.append(Item(ident, Neighbourhood.kind, None, _body(Neighbourhood, numbers, {})))
        for model in models:
            items += _choice(ident, place, [role.id for role in model.roles], numbers, model.id)
        items += _goals(ident, numbers)
    items += _initiatives(neighbourhoods, numbers)
    return Dossier("marked", 0).after(1, items)


def with_texts(text: str) -> Dossier:
    """Return a dossier with one neighbourhood, goal, building block and initiative whose texts all hold this text."""
    known, line = handbook(), text[:200]

    def answers(kind: type[Entity]) -> Body:
        lines = ("basis_other", "guardian", "found_at", "contact")
        return {
            **{name: text for one, name in FREE if one == kind.kind},
            **{name: line for name in lines if name in kind.model_fields},
        }

    model, block = known.role_models[0].id, known.blocks[0].id
    choice: Body = {"model": model, "wanted": OWN_ROLE, **answers(Choice)}
    profile: Body = {"title": line, "municipality": line, "phase_2": line}
    return Dossier("texts", 0).after(
        1,
        [
            Item(PROFILE, Profile.kind, None, profile),
            Item("n", Neighbourhood.kind, None, {"name": line, "order": "a", "district": line}),
            Item(choice_id("n", model), Choice.kind, "n", choice),
            Item("n.doel", Goal.kind, "n", {"horizon": "kort", "order": "a", "phase": "2", **answers(Goal)}),
            Item(block_id(block), Block.kind, None, {"subject": block, "status": "deels", **answers(Block)}),
            Item("i", Initiative.kind, None, {"name": line, "order": "a", **answers(Initiative)}),
            Item(location_id("i", "n"), Location.kind, "i", {"neighbourhood": "n"}),
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
