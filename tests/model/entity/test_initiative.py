import pytest
from pydantic import ValidationError

from wizard.model.entity import (
    LEGAL_FORMS,
    OUTCOMES,
    SCOPES,
    STAGES,
    Initiative,
    Location,
    body_fields,
    location_id,
)


def made(**answers: object) -> Initiative:
    return Initiative.model_validate({"id": "i", "name": "Zon", "order": "a0", **answers})


def test_an_initiative_needs_no_more_than_a_name_and_a_place_in_the_list():
    one = made()

    assert {getattr(one, name) for name in body_fields(Initiative) if name not in {"name", "order"}} == {None}


@pytest.mark.parametrize("name", ["name", "order"])
def test_a_name_and_a_place_in_the_list_are_required(name: str):
    with pytest.raises(ValidationError):
        made(**{name: None})


@pytest.mark.parametrize(
    ("name", "values"),
    [("stage", STAGES), ("scope", SCOPES), ("legal_form", LEGAL_FORMS), ("outcome", OUTCOMES)],
)
def test_every_choice_can_be_stored(name: str, values: tuple[str, ...]):
    assert [getattr(made(**{name: value}), name) for value in values] == list(values)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("stage", "klaar"),
        ("stage", ""),
        ("scope", "smalbreed"),
        ("legal_form", "bv"),
        ("outcome", "mislukt"),
        ("homes", -1),
        ("people", "veel"),
        ("role", "Twee Woorden"),
    ],
)
def test_what_is_no_choice_is_refused(name: str, value: object):
    with pytest.raises(ValidationError):
        made(**{name: value})


def test_a_location_has_the_one_id_of_its_initiative_and_neighbourhood():
    one = Location(id=location_id("zon", "noord"), parent="zon", neighbourhood="noord")

    assert one.id == "zon.noord"
    assert Location.fixed == {"neighbourhood"}


@pytest.mark.parametrize(
    ("ident", "parent"), [("zon.zuid", "zon"), ("wind.noord", "zon"), ("noord", None), ("zon.noord", None)]
)
def test_a_location_under_another_id_is_refused(ident: str, parent: str | None):
    with pytest.raises(ValidationError, match="made of its initiative and its neighbourhood"):
        Location(id=ident, parent=parent, neighbourhood="noord")


def test_a_location_hangs_under_an_initiative():
    assert (Initiative.parent_kind, Location.parent_kind) == (None, "initiative")
