import pytest

from tests.app import HANDBOOK, SAY, Window, colleague
from tests.views.conversation import seat
from wizard.logic import talk_words
from wizard.model import slot
from wizard.model.change import Create, Edit
from wizard.model.entity import Conversation, conversation_id
from wizard.views.conversation import consent

STATE, SHARED, AGREED = (SAY(f"fields.conversation.{name}") for name in ("consent", "shared_on", "agreed_on"))
TALK = conversation_id(seat.INITIATIVE)


@pytest.fixture(autouse=True)
def part(monkeypatch):
    seat.take(monkeypatch, consent.show)


def talk(**answers: str) -> Create:
    return Create(Conversation.kind, TALK, seat.INITIATIVE, dict(answers))


def days(window: Window) -> list[str]:
    return [line for line in window.words().splitlines() if line in (SHARED, AGREED)]


@pytest.mark.parametrize(
    ("state", "asked"), [(None, []), ("concept", []), ("gedeeld", [SHARED]), ("akkoord", [SHARED, AGREED])]
)
def test_one_is_only_asked_the_days_that_belong_to_the_state(state, asked):
    dossier = seat.begun()
    window = seat.sit(dossier)
    if state:
        window.choose(STATE, state)

    assert seat.said(dossier).conversation.consent == state
    assert days(window) == asked
    assert all(window.holds(label) == "" for label in asked)


def test_the_day_is_stored_and_the_state_stands():
    dossier = seat.begun()

    window = seat.sit(dossier).choose(STATE, "akkoord").fill(AGREED, "3 maart 2027")

    assert seat.said(dossier).conversation.agreed_on == "2027-03-03"
    assert seat.said(dossier).conversation.consent == "akkoord"
    assert window.holds(STATE) == "akkoord"
    assert not window.test.info


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"consent": "akkoord", "shared_on": "2027-02-01", "agreed_on": "2027-03-03"}, ("was_agreed", "3 maart 2027")),
        ({"consent": "gedeeld", "shared_on": "2027-02-01"}, ("was_shared", "1 februari 2027")),
    ],
)
def test_a_change_makes_a_draft_of_it_again_and_says_since_when(given, told):
    dossier = seat.begun(talk(**given))
    window = seat.sit(dossier)
    before = window.words()
    colleague(dossier, *slot.of_conversation(seat.INITIATIVE, "joint_goal").changes(None, "Samen van het gas"))

    window.run()

    key, day = told
    sentence = SAY(f"talk_consent.{key}", day=day)
    assert sentence not in before
    assert [one.value for one in window.test.info] == [f"{sentence} {SAY('talk_consent.again')}"]
    assert window.holds(STATE) == "concept"
    assert given["shared_on"] == seat.said(dossier).conversation.shared_on


def test_what_stays_inside_leaves_the_consent_alone():
    dossier = seat.begun(talk(consent="akkoord", agreed_on="2027-03-03"))
    colleague(dossier, Edit(TALK, "internal_note", None, "Let op"))

    assert seat.sit(dossier).holds(STATE) == "akkoord"


def test_a_day_that_is_not_one_is_refused_in_words():
    dossier = seat.begun(talk(consent="gedeeld"))

    window = seat.sit(dossier).fill(SHARED, "volgende week")

    assert seat.said(dossier).conversation.shared_on is None
    assert window.holds(SHARED) == "volgende week"
    assert window.test.error


def test_every_state_has_its_name():
    window = seat.sit(seat.begun())

    names = [talk_words.consent(HANDBOOK, one) for one in ("concept", "gedeeld", "akkoord")]
    assert window.select(STATE).options == [SAY("common.empty"), *names]


def test_who_is_alone_goes_on_to_the_document_of_this_conversation():
    window = seat.sit(seat.begun())

    assert SAY("talk_consent.to_report") in window.words()
