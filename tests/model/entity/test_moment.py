import pytest
from pydantic import ValidationError

from wizard.model.entity import PRESENT, SIDES, TALK_PARTS, Moment, Participant, Topic, topic_id


def test_a_moment_can_begin_empty_and_hangs_under_an_initiative():
    assert Moment(id="m", parent="zon").day is None
    assert Moment.parent_kind == "initiative"


@pytest.mark.parametrize("side", PRESENT)
def test_somebody_takes_part_for_a_side_or_another_party(side: str):
    assert Participant(id="p", parent="m", side=side, function="penningmeester", order="a0").side == side


def test_others_than_the_two_sides_can_take_part():
    assert (*SIDES, "ander") == PRESENT
    with pytest.raises(ValidationError):
        Participant(id="p", parent="m", side="wethouder", function="penningmeester", order="a0")


def test_nobody_takes_part_without_a_function():
    with pytest.raises(ValidationError):
        Participant.model_validate({"id": "p", "parent": "m", "side": "gemeente", "function": " ", "order": "a0"})


@pytest.mark.parametrize("part", TALK_PARTS)
def test_every_part_can_be_discussed(part: str):
    assert Topic(id=topic_id("m", part), parent="m", part=part).part == part


@pytest.mark.parametrize(("ident", "parent"), [("m.doelen", "m"), ("behoeften", None), ("k.behoeften", "m")])
def test_a_topic_under_another_id_is_refused(ident: str, parent: str | None):
    with pytest.raises(ValidationError, match="made of its moment and its part"):
        Topic(id=ident, parent=parent, part="behoeften")


def test_a_part_that_is_none_is_refused():
    with pytest.raises(ValidationError):
        Topic(id="m.pauze", parent="m", part="pauze")
