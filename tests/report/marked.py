"""Make dossiers of which every answer can be found again, by walking the model."""

from collections.abc import Mapping
from itertools import count

from wizard import content
from wizard.model.dossier import Dossier
from wizard.model.entity import KINDS, OWN_ROLE, PROFILE, Choice, Entity, Neighbourhood, Profile, body_fields, choice_id
from wizard.model.handbook import Handbook
from wizard.model.item import Body, Item, Value
from wizard.model.role_model import RoleModel
from wizard.model.text import TEXT_LIMIT

FREE = {
    (kind, name)
    for kind, entity in KINDS.items()
    for name in body_fields(entity)
    if any(getattr(rule, "max_length", None) == TEXT_LIMIT for rule in entity.model_fields[name].metadata)
}
"""Kind and field of every open text."""

FIXED = ("model", "now", "wanted", "second", "lead_model")


def axisless(model: RoleModel) -> RoleModel:
    """Return the same roles as cards without axes, as a second model beside it."""
    roles = tuple(role.model_copy(update={"cell": None}) for role in model.roles)
    return model.model_copy(
        update={"id": "cards", "order": 9, "name": "Kaarten", "axes": None, "roles": roles, "comparison": ()}
    )


def handbook() -> Handbook:
    """Return the real content with cards as the second role model."""
    found = content.load()
    first, *others = found.role_models
    return found.model_copy(update={"role_models": (first, axisless(first), *others)})


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
    if "bool" in annotation:
        return True
    if "int" in annotation:
        return 20_000 + number
    return f"Merk{number:04}z"


def _body(kind: type[Entity], numbers: "count[int]", fixed: Body) -> Body:
    return {name: fixed.get(name) if name in FIXED else _value(kind, name, next(numbers)) for name in body_fields(kind)}


def dossier(neighbourhoods: int = 3) -> Dossier:
    """Return a dossier in which every field of every kind holds something that stands nowhere else."""
    numbers, models = count(1), handbook().role_models[:2]
    items = [Item(PROFILE, Profile.kind, None, _body(Profile, numbers, {"lead_model": models[0].id}))]
    for place in range(neighbourhoods):
        ident = f"n{place}"
        items.append(Item(ident, Neighbourhood.kind, None, _body(Neighbourhood, numbers, {})))
        for model in models:
            roles: Body = {"model": model.id, "now": model.roles[place % 4].id, "wanted": OWN_ROLE}
            roles["second"] = model.roles[(place + 1) % 4].id
            items.append(Item(choice_id(ident, model.id), Choice.kind, ident, _body(Choice, numbers, roles)))
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


def plain(items: Mapping[str, tuple[str | None, str | None]], fictional: bool = False) -> Dossier:
    """Return a dossier with neighbourhoods by name, each with a role now and a role wanted."""
    model = handbook().role_models[0].id
    made = [Item(PROFILE, Profile.kind, None, {"title": "Ronde", "fictional": fictional})]
    for place, (name, (now, wanted)) in enumerate(items.items()):
        ident = f"n{place}"
        made.append(Item(ident, Neighbourhood.kind, None, {"name": name, "order": f"{place:04}"}))
        if now or wanted:
            roles: Body = {"model": model, "now": now, "wanted": wanted}
            made.append(Item(choice_id(ident, model), Choice.kind, ident, roles))
    return Dossier("plain", 0).after(1, made)
