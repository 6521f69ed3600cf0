import pytest
from pydantic import ValidationError

from wizard import content
from wizard.model.agenda import NeedPrompt, Partnership, PartnershipForm, Subject
from wizard.model.entity import SIDES, TALK_PARTS

AGENDA = content.load().agenda
CLAIM = {"text": "Een uitspraak.", "certainty": "eigen"}


def test_the_needs_of_a_side_are_those_it_often_has():
    assert [{one.side for one in AGENDA.needs_of(side)} for side in SIDES] == [{"gemeente"}, {"initiatief"}]
    assert len(AGENDA.needs_of("gemeente")) + len(AGENDA.needs_of("initiatief")) == len(AGENDA.needs)


def test_things_are_found_by_their_id():
    found = (
        (AGENDA.need, AGENDA.needs),
        (AGENDA.form, AGENDA.forms),
        (AGENDA.subject, AGENDA.subjects),
        (AGENDA.partnership, AGENDA.partnerships),
    )

    for find, things in found:
        assert [find(one.id) for one in things] == list(things)
        assert find("bestaat-niet") is None
        assert find(None) is None


def test_there_is_help_with_every_part():
    assert [AGENDA.part(part).id for part in TALK_PARTS] == list(TALK_PARTS)


def test_every_claim_is_yielded_once():
    claims = list(AGENDA.statements())

    expected = len(AGENDA.needs) + len(AGENDA.questions) + len(AGENDA.subjects) + 2 * len(AGENDA.forms)
    drafts = sum(len(one.lawyer) + sum(len(part.points) for part in one.parts) for one in AGENDA.drafts)
    assert drafts
    assert len(claims) == expected + drafts + sum(2 + len(one.open) for one in AGENDA.partnerships)


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (NeedPrompt, {"id": "x", "side": "ander", "name": "X", "meaning": CLAIM}),
        (PartnershipForm, {"id": "x", "step": -1, "name": "X", "weight": "licht", "binding": CLAIM, "fits": CLAIM}),
        (PartnershipForm, {"id": "x", "step": 1, "name": "X", "weight": "vast", "binding": CLAIM, "fits": CLAIM}),
        (Subject, {"id": "x", "name": "X", "ask": "", "weight": "licht", "why": CLAIM}),
        (Partnership, {"id": "x", "name": "X", "parties": [], "period": "2020"}),
    ],
)
def test_what_does_not_fit_is_refused(kind: type[NeedPrompt], body: dict[str, object]):
    with pytest.raises(ValidationError):
        kind.model_validate(body)
