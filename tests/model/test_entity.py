import pytest
from pydantic import ValidationError

from wizard.model.entity import KINDS, Choice, Neighbourhood, Profile, body_fields, choice_id


def test_the_fields_of_a_kind_stand_in_the_order_in_which_they_are_asked():
    assert body_fields(Profile) == ("title", "municipality", "lead_model", "fictional")


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_is_found_under_its_own_name(kind: str):
    assert KINDS[kind].kind == kind


@pytest.mark.parametrize("kind", KINDS.values())
def test_a_kind_hangs_under_a_kind_that_exists(kind: type[Profile]):
    assert kind.parent_kind is None or kind.parent_kind in KINDS


def test_a_neighbourhood_and_a_role_model_have_one_choice():
    assert choice_id("hoefblad", "nsob") == "hoefblad.nsob"


def test_a_thing_cannot_be_changed():
    choice = Choice(id="a.nsob", parent="a", model="nsob")

    with pytest.raises(ValidationError):
        choice.now = "r"  # type: ignore[misc] # that is the point


def test_a_number_is_not_read_from_a_text():
    with pytest.raises(ValidationError):
        Neighbourhood.model_validate({"id": "a", "name": "A", "order": "a0", "homes": "12"})
