import pytest
from pydantic import ValidationError

from wizard.model.entity import VERDICTS, Criterion, criterion_id


@pytest.mark.parametrize("verdict", VERDICTS)
def test_every_verdict_can_be_stored(verdict: str):
    assert Criterion(id=criterion_id("zon", "q"), parent="zon", subject="q", verdict=verdict).verdict == verdict


def test_what_is_no_verdict_is_refused():
    with pytest.raises(ValidationError, match="verdict"):
        Criterion(id=criterion_id("zon", "q"), parent="zon", subject="q", verdict="misschien")


@pytest.mark.parametrize(("ident", "parent"), [("q", "zon"), ("wind.criterium.q", "zon"), ("zon.criterium.q", None)])
def test_a_criterion_under_another_id_is_refused(ident: str, parent: str | None):
    assert criterion_id("zon", "q") == "zon.criterium.q"
    with pytest.raises(ValidationError, match="made of its initiative and its subject"):
        Criterion(id=ident, parent=parent, subject="q")


def test_which_question_it_answers_never_changes():
    assert Criterion.fixed == {"subject"}
