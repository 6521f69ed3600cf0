import pytest
from pydantic import ValidationError

from tests.model.test_role_model import claim
from wizard.model.research import Study


def study(**more: object) -> Study:
    facts = {"id": "proef", "title": "Proef", "makers": "Iemand", "year": 2021, "summary": claim("kort")}
    return Study.model_validate({**facts, "lessons": [claim("les")], "useful": claim("nut"), **more})


def test_every_claim_about_a_study_is_given():
    texts = [statement.text for statement in study(open=[claim("open")]).statements()]

    assert texts == ["kort", "les", "nut", "open"]


@pytest.mark.parametrize("wrong", [{"lessons": []}, {"title": ""}, {"makers": ""}, {"document": "www.ergens.nl"}])
def test_a_study_that_teaches_nothing_or_cannot_be_found_is_refused(wrong: dict[str, object]):
    with pytest.raises(ValidationError):
        study(**wrong)
