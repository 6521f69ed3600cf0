import pytest
from pydantic import ValidationError

from wizard.model.entity import ANSWERS, Need, need_id


def made(**answers: object) -> Need:
    return Need.model_validate({"id": "n", "parent": "zon", "side": "gemeente", "order": "a0", **answers})


def test_a_need_in_own_words_may_have_any_id():
    assert made(text="Koffie").prompt is None


def test_a_need_of_the_content_has_the_one_id_of_its_initiative_and_prompt():
    assert made(id=need_id("zon", "geld"), prompt="geld").id == "zon.behoefte.geld"


@pytest.mark.parametrize(
    ("ident", "parent"), [("n", "zon"), ("wind.behoefte.geld", "zon"), ("zon.behoefte.geld", None)]
)
def test_a_need_of_the_content_under_another_id_is_refused(ident: str, parent: str | None):
    with pytest.raises(ValidationError, match="made of its initiative and its prompt"):
        made(id=ident, parent=parent, prompt="geld")


@pytest.mark.parametrize("answer", ANSWERS)
def test_every_answer_can_be_stored(answer: str):
    assert made(answer=answer).answer == answer


@pytest.mark.parametrize(("name", "value"), [("side", "ander"), ("side", None), ("answer", "ja"), ("by_when", "mei")])
def test_what_does_not_fit_is_refused(name: str, value: object):
    with pytest.raises(ValidationError):
        made(**{name: value})


def test_whose_need_it_is_never_changes():
    assert Need.fixed == {"side", "prompt"}
