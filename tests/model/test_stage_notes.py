from typing import Any

import pytest
from pydantic import ValidationError

from tests.model.test_role_model import claim
from wizard.model.stage_notes import SLIDES, StageNote


def note(**more: Any) -> StageNote:
    facts = {"id": "welkom", "minutes": 10, "least": 5, "ask": ["Wie zit er?"]}
    return StageNote.model_validate({**facts, "silent": claim("stil"), "divided": claim("verdeeld"), **more})


def test_every_claim_of_a_note_is_given():
    assert [statement.text for statement in note().statements()] == ["stil", "verdeeld"]


@pytest.mark.parametrize("slide", SLIDES)
def test_every_kind_of_slide_can_have_a_note(slide: str):
    assert note(id=slide).id == slide


def test_all_the_time_can_be_needed():
    assert note(minutes=5).least == 5


@pytest.mark.parametrize(
    "wrong", [{"id": "pauze"}, {"minutes": 4}, {"minutes": 61}, {"least": 0}, {"ask": []}, {"ask": [""]}]
)
def test_a_note_that_cannot_help_is_refused(wrong: dict[str, object]):
    with pytest.raises(ValidationError):
        note(**wrong)
