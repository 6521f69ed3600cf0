import pytest
from pydantic import ValidationError

from wizard import content
from wizard.model.draft import FAREWELL, PIECES, SHAPES, STOPPING, Draft, DraftPart
from wizard.model.entity import Conversation, body_fields

TOLD = {"text": "Zo is het.", "certainty": "eigen"}


def made(**more: object) -> Draft:
    part = {"id": "een", "name": "Een", "holds": ["geld", "partijen"], "points": [TOLD]}
    facts = {"id": "brief", "shape": "delen", "name": "Brief", "opening": ["Hoi."], "parts": [part], "rest": "Rest"}
    return Draft.model_validate({**facts, **more})


def test_a_draft_tells_all_that_its_parts_hold_and_claim():
    two = DraftPart(id="twee", name="Twee", holds=("gebied",))
    draft = made(lawyer=[TOLD])
    draft = draft.model_copy(update={"parts": (*draft.parts, two)})

    assert draft.holds == ("geld", "partijen", "gebied")
    assert [one.text for one in draft.statements()] == ["Zo is het.", "Zo is het."]


@pytest.mark.parametrize("field", [{"shape": "rond"}, {"opening": []}, {"parts": []}, {"rest": ""}, {"kleur": "blauw"}])
def test_what_is_no_draft_is_refused(field: dict[str, object]):
    with pytest.raises(ValidationError):
        made(**field)


def test_every_shape_and_piece_is_used_by_a_draft():
    drafts = content.load().agenda.drafts

    assert {draft.shape for draft in drafts} == set(SHAPES)
    assert set(PIECES) <= {one for draft in drafts for one in draft.holds}


def test_each_piece_for_stopping_holds_an_answer_of_the_conversation():
    assert set(STOPPING.values()) <= set(body_fields(Conversation))
    assert set(STOPPING) <= set(content.load().agenda.drafts[-1].holds)
    assert content.load().agenda.drafts[-1].id == FAREWELL
