import pytest
from pydantic import ValidationError

from wizard.model.entity import (
    COMPASS_USES,
    CONSENTS,
    INTENSITIES,
    SIDES,
    STAGES,
    TALK_PARTS,
    Conversation,
    body_fields,
    conversation_id,
)


def made(**answers: object) -> Conversation:
    return Conversation.model_validate({"id": "zon.gesprek", "parent": "zon", **answers})


def test_a_conversation_needs_no_answer_to_begin():
    assert {getattr(made(), name) for name in body_fields(Conversation)} == {None}


def test_there_are_two_sides_and_nine_parts():
    assert SIDES == ("gemeente", "initiatief")
    assert len(set(TALK_PARTS)) == 9


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("stage_theirs", STAGES),
        ("intensity", INTENSITIES),
        ("compass_use", COMPASS_USES),
        ("consent", CONSENTS),
    ],
)
def test_every_choice_can_be_stored(name: str, values: tuple[str, ...]):
    assert [getattr(made(**{name: value}), name) for value in values] == list(values)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("stage_theirs", "klaar"),
        ("intensity", "heel zwaar"),
        ("compass_use", ""),
        ("consent", "getekend"),
        ("next_look", "volgend jaar"),
        ("agreed_on", "2026-02-30"),
        ("form", "Green Deal"),
    ],
)
def test_what_does_not_fit_is_refused(name: str, value: object):
    with pytest.raises(ValidationError):
        made(**{name: value})


@pytest.mark.parametrize(("ident", "parent"), [("zon", "zon"), ("wind.gesprek", "zon"), ("zon.gesprek", None)])
def test_an_initiative_has_one_conversation(ident: str, parent: str | None):
    assert conversation_id("zon") == "zon.gesprek"
    with pytest.raises(ValidationError, match="made of its initiative"):
        Conversation(id=ident, parent=parent)
