import pytest

from tests.app import HANDBOOK, SAY
from tests.views.conversation import seat
from wizard.logic import talk_words
from wizard.model.change import Create
from wizard.model.entity import Conversation, conversation_id
from wizard.views.conversation import agreements


@pytest.fixture(autouse=True)
def part(monkeypatch):
    seat.take(monkeypatch, agreements.show)


def begun(**answers: str) -> str:
    return seat.begun(Create(Conversation.kind, conversation_id(seat.INITIATIVE), seat.INITIATIVE, dict(answers)))


def headings(dossier: str) -> list[str]:
    return [one.value for one in seat.sit(dossier).test.subheader]


def test_without_a_shared_goal_a_talk_about_goals_comes_first():
    window = seat.sit(begun())

    assert SAY("talk_agreements.goals_first") in window.words()
    assert SAY("talk_agreements.no_form") in window.words()
    assert window.press(SAY("talk_agreements.to_goals")).failures == []


@pytest.mark.parametrize(
    ("level", "form"),
    [("licht", "gespreksafspraken"), ("gemiddeld", "intentieverklaring"), ("zwaar", "samenwerkingsovereenkomst")],
)
def test_the_form_follows_the_intensity(level: str, form: str):
    window = seat.sit(begun(intensity=level))

    name = talk_words.form(HANDBOOK, form)
    assert SAY("talk_agreements.advised", form=name) == window.test.subheader[0].value
    assert SAY("talk_agreements.why", level=level, form=name) in window.words()
    assert SAY("talk_agreements.goals_first") not in window.words()
    assert window.failures == []
    assert window.size <= 80


def test_form_examples_and_subjects_stand_in_this_order():
    first, *others = headings(begun(intensity="licht"))[:3]

    assert first == SAY("talk_agreements.advised", form=talk_words.form(HANDBOOK, "gespreksafspraken"))
    assert others == [SAY("talk_agreements.examples"), SAY("talk_agreements.subjects")]
