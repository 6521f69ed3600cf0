import pytest
from pydantic import ValidationError

from wizard.model.about import Part

CLAIM = {"text": "Een uitspraak.", "certainty": "eigen"}


def part() -> Part:
    return Part.model_validate({"id": "app", "topics": [{"title": "Waarvoor?", "statements": [CLAIM]}]})


def test_a_part_tells_every_claim_of_its_topics_in_order():
    second = CLAIM | {"text": "Nog een."}
    topics = [{"title": "Eerst", "statements": [CLAIM]}, {"title": "Dan", "statements": [second, CLAIM]}]

    whole = Part.model_validate({"id": "app", "topics": topics})

    assert [claim.text for claim in whole.statements()] == ["Een uitspraak.", "Nog een.", "Een uitspraak."]


@pytest.mark.parametrize("topics", [[], [{"title": "", "statements": [CLAIM]}], [{"title": "Leeg", "statements": []}]])
def test_a_part_that_says_nothing_is_refused(topics: list[object]):
    with pytest.raises(ValidationError):
        Part.model_validate({"id": "app", "topics": topics})
