from typing import Any

import pytest
from pydantic import ValidationError

from wizard.model.role_model import RoleModel


def claim(text: str) -> dict[str, Any]:
    return {"text": text, "certainty": "eigen"}


def role(name: str, /, **more: Any) -> dict[str, Any]:
    return {
        "id": name,
        "name": name.title(),
        "sign": name[0].upper(),
        "colour": f"#0000{ord(name[0]):02x}",
        "summary": claim(f"{name} kort"),
        "space": claim(f"{name} ruimte"),
        **more,
    }


def axes(columns: int = 2, rows: int = 1) -> dict[str, Any]:
    names = ("links", "midden", "rechts")
    return {
        "horizontal": {"name": "Breed", "steps": names[:columns], "meaning": claim("breed")},
        "vertical": {"name": "Hoog", "steps": names[:rows], "meaning": claim("hoog")},
    }


def model(*roles: dict[str, Any], **more: Any) -> RoleModel:
    raw = {"id": "proef", "order": 1, "name": "Proef", "summary": claim("som"), "origin": claim("herkomst")}
    return RoleModel.model_validate({**raw, "roles": roles or (role("een"), role("twee")), **more})


def row(**answers: str) -> dict[str, Any]:
    texts = {name: claim(text) for name, text in answers.items()}
    return {"id": "waarden", "name": "Waarden", "question": "Wat telt?", "answers": texts}


def at(column: int, height: int) -> dict[str, dict[str, int]]:
    return {"cell": {"column": column, "row": height}}


def test_a_role_is_found_by_its_id():
    found = model().role("twee")

    assert found
    assert found.name == "Twee"


@pytest.mark.parametrize("unknown", [None, "", "drie", "eigen"])
def test_a_role_that_the_model_does_not_have_is_none(unknown: str | None):
    assert model().role(unknown) is None


def test_a_role_may_say_how_much_room_it_leaves():
    roles = model(role("een", room="veel"), role("twee")).roles

    assert [found.room for found in roles] == ["veel", None]


def test_a_model_without_axes_has_roles_without_a_place():
    assert [found.cell for found in model().roles] == [None, None]


def test_a_model_may_leave_a_cell_empty():
    found = model(role("een", **at(0, 0)), role("twee", **at(2, 2)), axes=axes(3, 3))

    assert len(found.roles) == 2


def test_every_claim_of_the_model_is_given():
    found = model(
        role("een", **at(0, 0)),
        role("twee", **at(1, 0)),
        axes=axes(),
        limits=[claim("grens")],
        comparison=[row(een="a", twee="b")],
    )

    texts = [statement.text for statement in found.statements()]

    assert texts == [
        *("som", "herkomst", "grens", "breed", "hoog"),
        *("een kort", "een ruimte", "twee kort", "twee ruimte", "a", "b"),
    ]


def test_a_model_without_axes_gives_its_claims_too():
    assert [statement.text for statement in model().statements()][:3] == ["som", "herkomst", "een kort"]


@pytest.mark.parametrize(
    ("roles", "more", "said"),
    [
        ([role("een"), role("twee", id="een")], {}, "delen dezelfde 'id': een"),
        ([role("een"), role("twee", name="Een")], {}, "delen dezelfde 'name': Een"),
        ([role("een"), role("twee", sign="E")], {}, "delen dezelfde 'sign': E"),
        ([role("een"), role("twee", colour="#000065")], {}, "delen dezelfde 'colour': #000065"),
        ([role("een"), role("eigen", sign="X", colour="#000000")], {}, "'eigen': deze id is bezet"),
        ([role("een", **at(0, 0)), role("twee")], {"axes": axes()}, "rol 'twee'.*'cell'"),
        ([role("een"), role("twee", **at(0, 0))], {}, "rol 'twee'.*'cell'"),
        ([role("een", **at(0, 0)), role("twee", **at(0, 0))], {"axes": axes()}, "al van rol 'een'"),
        ([role("een", **at(0, 0)), role("twee", **at(2, 0))], {"axes": axes()}, "buiten de assen"),
        ([role("een", **at(0, 0)), role("twee", **at(0, 1))], {"axes": axes()}, "buiten de assen"),
        ([], {"comparison": [row(een="a")]}, "'waarden': tekst voor rol 'twee' ontbreekt"),
        ([], {"comparison": [row(een="a", twee="b", drie="c")]}, "'waarden': rol 'drie' bestaat niet"),
        ([], {"comparison": [row(een="a", twee="b")] * 2}, "'waarden': deze id staat er dubbel"),
        ([role("een", room="groot"), role("twee")], {}, "veel|enig|weinig"),
        ([role("een")], {}, "at least 2"),
    ],
)
def test_a_model_that_does_not_fit_together_is_refused(roles: list[dict[str, Any]], more: dict[str, Any], said: str):
    with pytest.raises(ValidationError, match=said):
        model(*roles, **more)


def test_models_can_be_told_apart_quickly_and_equal_ones_are_one():
    made = model(comparison=[row(een="a", twee="b")])

    assert len({made, model(comparison=[row(een="a", twee="b")])}) == 1
    assert len({made, model(comparison=[row(een="a", twee="c")])}) == 2
