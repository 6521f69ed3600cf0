"""Make dossiers with goals, answers about building blocks, and initiatives."""

from collections.abc import Iterable, Mapping

from tests.report import marked
from tests.report.conftest import DAY
from wizard.model.dossier import Dossier
from wizard.model.entity import (
    PROFILE,
    Block,
    Choice,
    Goal,
    Initiative,
    Location,
    Neighbourhood,
    Profile,
    block_id,
    choice_id,
    location_id,
)
from wizard.model.handbook import Handbook
from wizard.model.item import Body, Item, Value
from wizard.model.plan import BuildingBlock
from wizard.report.subject import Subject

CARRIES = {"een": (True, False), "twee": (False, True), "drie": (True, True), "vier": (False, False)}
"""Building blocks of a small content: do they carry equal treatment, and continuity?"""


def small() -> Handbook:
    """Return the real content with four building blocks."""
    return marked.handbook().model_copy(
        update={"blocks": tuple(_block(ident, *carries) for ident, carries in CARRIES.items())}
    )


def _block(ident: str, equal: bool, continuity: bool) -> BuildingBlock:
    told = {"text": f"Wat {ident} is.", "certainty": "eigen"}
    facts = {"id": ident, "name": ident.capitalize(), "ask": f"Wat over {ident}?", "what": told, "why": told}
    return BuildingBlock.model_validate({**facts, "equal": equal, "continuity": continuity})


def with_goals(goals: Mapping[str, Iterable[Body]], **profile: Value) -> Dossier:
    """Return a dossier with neighbourhoods by name, each with its goals; the short term where they name none."""
    items = [Item(PROFILE, Profile.kind, None, {"title": "Ronde", **profile})]
    for place, (name, bodies) in enumerate(goals.items()):
        ident = f"n{place}"
        items.append(Item(ident, Neighbourhood.kind, None, {"name": name, "order": f"{place:04}"}))
        for number, body in enumerate(bodies):
            facts: Body = {"horizon": "kort", "order": f"{number:04}", **body}
            items.append(Item(f"{ident}.doel{number}", Goal.kind, ident, facts))
    return Dossier("planned", 0).after(1, items)


def with_blocks(answers: Mapping[str, Body]) -> Dossier:
    """Return a dossier with answers by building block."""
    items = [Item(PROFILE, Profile.kind, None, {"title": "Ronde", "municipality": "Proefstad"})]
    items += [Item(block_id(one), Block.kind, None, {"subject": one, **body}) for one, body in answers.items()]
    return Dossier("planned", 0).after(1, items)


def goals_of(goals: Mapping[str, Iterable[Body]], **profile: Value) -> Subject:
    """Return what a report is about when it is about these goals."""
    return Subject(marked.handbook(), with_goals(goals, **profile), DAY)


def blocks_of(answers: Mapping[str, Body], handbook: Handbook | None = None) -> Subject:
    """Return what a report is about when it is about these answers on the four building blocks of a small content."""
    return Subject(handbook or small(), with_blocks(answers), DAY)


def initiatives_of(
    initiatives: Mapping[str, Iterable[str]],
    places: Mapping[str, str | None],
    handbook: Handbook | None = None,
    *,
    model: str = "nsob",
    **answers: Value,
) -> Subject:
    """Return what a report is about: initiatives by name with their neighbourhoods, and these with their wanted role.

    Every initiative has the same answers beside its name; the roles are those of `model`, the leading one is another.
    """
    items = [Item(PROFILE, Profile.kind, None, {"title": "Ronde"})]
    for number, (name, wanted) in enumerate(places.items()):
        items.append(Item(name.lower(), Neighbourhood.kind, None, {"name": name, "order": f"{number:04}"}))
        role: Body = {"model": model, "wanted": wanted}
        items.append(Item(choice_id(name.lower(), model), Choice.kind, name.lower(), role))
    for number, (name, active) in enumerate(initiatives.items()):
        ident = f"i{number}"
        items.append(Item(ident, Initiative.kind, None, {"name": name, "order": f"{number:04}", **answers}))
        for place in active:
            one: Body = {"neighbourhood": place.lower()}
            items.append(Item(location_id(ident, place.lower()), Location.kind, ident, one))
    return Subject(handbook or marked.handbook(), Dossier("planned", 0).after(1, items), DAY)
