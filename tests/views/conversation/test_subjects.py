import pytest

from tests.app import HANDBOOK, SAY, Window
from tests.views.conversation import seat
from wizard.logic import fitting, talk_words
from wizard.model.change import Create
from wizard.model.entity import AGREEMENT_STATES, Agreement, Conversation, agreement_id, conversation_id
from wizard.views.conversation import agreements
from wizard.views.plain import escape

STATE, TEXT = SAY("fields.agreement.state"), SAY("fields.agreement.text")
EVERY = HANDBOOK.agenda.subjects


@pytest.fixture(autouse=True)
def part(monkeypatch):
    seat.take(monkeypatch, agreements.show)


def begun(level: str | None, *agreed: Create) -> str:
    talk = Create(Conversation.kind, conversation_id(seat.INITIATIVE), seat.INITIATIVE, {"intensity": level})
    return seat.begun(talk, *agreed)


def agreement(subject: str, **answers: str) -> Create:
    body = {"subject": subject, **answers}
    return Create(Agreement.kind, agreement_id(seat.INITIATIVE, subject), seat.INITIATIVE, dict(body))


def shown(window: Window) -> list[str]:
    return list(window.test.radio[0].options)


def captions(window: Window) -> dict[str, str]:
    return dict(zip(shown(window), window.test.radio[0].proto.captions, strict=True))


def turn(window: Window, subject: str) -> Window:
    window.test.radio[0].set_value(subject)
    return window.run()


def anyway(window: Window) -> Window:
    toggle = next(one for one in window.test.toggle if one.key == "toch.bespreken")
    toggle.set_value(True)
    return window.run()


def named(level: str) -> list[str]:
    return [one.name for one in fitting.subjects(HANDBOOK.agenda, level)]


@pytest.mark.parametrize("level", ["licht", "gemiddeld", "zwaar"])
def test_which_subjects_are_asked_follows_the_intensity(level: str):
    window = seat.sit(begun(level))

    assert shown(window) == named(level)
    assert SAY("talk_agreements.done", n=len(named(level)), done=0) in window.words()


def test_the_others_are_there_on_demand():
    window = seat.sit(begun("licht"))
    rest = len(EVERY) - len(named("licht"))

    anyway(window)

    assert SAY("talk_agreements.anyway", n=rest) in window.words()
    assert shown(window) == [one.name for one in EVERY]
    marked = {name for name, caption in captions(window).items() if SAY("talk_agreements.not_asked") in caption}
    assert marked == {one.name for one in EVERY} - set(named("licht"))


def test_at_the_heaviest_there_is_nothing_more_to_ask_for():
    assert "toch.bespreken" not in [one.key for one in seat.sit(begun("zwaar")).test.toggle]


def test_without_an_intensity_nothing_is_asked_yet_but_it_may_be_discussed():
    window = seat.sit(begun(None))
    before = list(window.test.radio)

    anyway(window)

    assert before == []
    assert SAY("talk_agreements.none_asked") in window.words()
    assert shown(window) == [one.name for one in EVERY]


def test_what_was_agreed_stays_in_view_when_the_partnership_becomes_lighter():
    heavy = next(one for one in EVERY if one.weight == "zwaar")

    window = turn(seat.sit(begun("licht", agreement(heavy.id, text="Eén keer per jaar"))), heavy.id)

    assert heavy.name in shown(window)
    assert window.holds(TEXT) == "Eén keer per jaar"


@pytest.mark.parametrize("state", AGREEMENT_STATES)
def test_how_far_a_subject_is_is_stored_and_told(state: str):
    dossier, subject = begun("zwaar"), EVERY[1]

    window = turn(seat.sit(dossier), subject.id).choose(STATE, state)

    found = seat.said(dossier).agreement(subject.id)
    assert found is not None
    assert found.state == state
    assert captions(window)[subject.name] == talk_words.agreement(HANDBOOK, state)
    assert SAY("talk_agreements.done", n=len(EVERY), done=int(state == "afgesproken")) in window.words()


def test_what_is_agreed_is_stored_under_its_subject():
    dossier, subject = begun("zwaar"), EVERY[2]

    window = turn(seat.sit(dossier), subject.id).fill(TEXT, "De gemeente trekt\nHet initiatief denkt mee")

    found = seat.said(dossier).agreement(subject.id)
    assert found is not None
    assert found.text == "De gemeente trekt\nHet initiatief denkt mee"
    assert seat.said(dossier).agreement(EVERY[0].id) is None
    assert window.failures == []


def test_the_chosen_subject_says_what_is_asked_and_why():
    subject = EVERY[3]

    words = turn(seat.sit(begun("zwaar")), subject.id).words()

    assert subject.ask in words
    assert escape(subject.why.text) in words
