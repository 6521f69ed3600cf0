import pytest
from pydantic import ValidationError

from wizard.model.entity import KINDS, Block, Entity, Neighbourhood, Profile, body_fields


def test_the_fields_of_a_kind_stand_in_the_order_in_which_they_are_asked():
    assert body_fields(Profile)[:3] == ("title", "municipality", "lead_model")


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_is_found_under_its_own_name(kind: str):
    assert KINDS[kind].kind == kind


@pytest.mark.parametrize("kind", KINDS.values())
def test_a_kind_hangs_under_a_kind_that_exists(kind: type[Entity]):
    assert kind.parent_kind is None or kind.parent_kind in KINDS


def test_a_number_is_not_read_from_a_text():
    with pytest.raises(ValidationError):
        Neighbourhood.model_validate({"id": "a", "name": "A", "order": "a0", "homes": "12"})


@pytest.mark.parametrize("kind", KINDS.values())
def test_what_is_fixed_is_one_of_the_answers(kind: type[Entity]):
    assert kind.fixed <= set(body_fields(kind))


@pytest.mark.parametrize("day", ["1 maart 2027", "2027-02-30", "2027-3-1"])
def test_a_day_that_is_none_is_refused(day: str):
    with pytest.raises(ValidationError):
        Block.model_validate({"id": "bouwsteen.x", "subject": "x", "by_when": day})
