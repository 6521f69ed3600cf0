"""Make small role models and dossiers."""

from collections.abc import Mapping, Sequence

from wizard.model.dossier import Dossier
from wizard.model.entity import block_id, location_id
from wizard.model.item import Body, Item, Value
from wizard.model.role_model import RoleModel

SAID = {"text": "x", "certainty": "eigen"}


def model(columns: int, rows: int, axes: bool = True) -> RoleModel:
    """Return a role model with a role, r0 and on, in every cell; row by row from the bottom left."""
    cells = [(column, row) for row in range(rows) for column in range(columns)]
    roles = [
        {"id": f"r{number}", "name": f"Rol {number}", "sign": str(number), "colour": f"#{number:06x}"}
        | {"summary": SAID, "space": SAID}
        | ({"cell": {"column": column, "row": row}} if axes else {})
        for number, (column, row) in enumerate(cells)
    ]
    named = {"horizontal": columns, "vertical": rows}
    both = {
        name: {"name": name, "steps": [f"stap {step}" for step in range(steps)], "meaning": SAID}
        for name, steps in named.items()
    }
    facts = {"id": "m", "order": 1, "name": "M", "summary": SAID, "origin": SAID, "roles": roles}
    return RoleModel.model_validate(facts | ({"axes": both} if axes else {}))


def dossier(*choices: Mapping[str, Value] | None, name: str = "Wijk {}") -> Dossier:
    """Return a dossier with a neighbourhood, n0 and on, for each choice; None where nothing was entered."""
    items = [Item("dossier", "profile", None, {"title": "Ronde", "lead_model": "m"})]
    for number, body in enumerate(choices):
        facts: Body = {"name": name.format(number), "order": f"{number:04}"}
        items.append(Item(f"n{number}", "neighbourhood", None, facts))
        if body is not None:
            items.append(Item(f"n{number}.m", "choice", f"n{number}", {"model": "m", **body}))
    return Dossier("d", 0).after(1, items)


def with_goals(made: Dossier, *goals: tuple[str, str | None], neighbourhood: str = "n0") -> Dossier:
    """Return the dossier with goals in a neighbourhood, each a horizon and a text."""
    items = [
        Item(
            f"{neighbourhood}.g{number}",
            "goal",
            neighbourhood,
            {"horizon": horizon, "order": f"{number:04}", **({"text": text} if text else {})},
        )
        for number, (horizon, text) in enumerate(goals)
    ]
    return made.after(made.seq + 1, items)


def with_blocks(made: Dossier, **answers: Mapping[str, Value]) -> Dossier:
    """Return the dossier with answers about building blocks, by their id with _ for -."""
    items = [
        Item(block_id(subject.replace("_", "-")), "block", None, {"subject": subject.replace("_", "-"), **body})
        for subject, body in answers.items()
    ]
    return made.after(made.seq + 1, items)


def with_initiatives(made: Dossier, *bodies: Mapping[str, Value], places: Sequence[str] = ()) -> Dossier:
    """Return the dossier with initiatives, i0 and on, all of them active in these neighbourhoods."""
    items: list[Item] = []
    for number, body in enumerate(bodies):
        ident = f"i{number}"
        items.append(Item(ident, "initiative", None, {"name": f"Initiatief {number}", "order": f"{number:04}", **body}))
        items += [Item(location_id(ident, place), "location", ident, {"neighbourhood": place}) for place in places]
    return made.after(made.seq + 1, items)
