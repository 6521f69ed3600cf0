import pytest

from tests.app import HANDBOOK, SAY, Window
from tests.views.conversation import seat
from wizard.logic import naming
from wizard.model.change import Create
from wizard.model.entity import OUTCOMES, Conversation, conversation_id
from wizard.views.conversation import ending

OUTCOME = SAY("fields.initiative.outcome")
STOP = ["stop_why", "stop_learnt", "stop_remains", "stop_restart", "stop_farewell"]
LATER = ["outcome_words", "resume_on", "resume_words"]


@pytest.fixture(autouse=True)
def part(monkeypatch):
    seat.take(monkeypatch, ending.show)


def label(name: str) -> str:
    return SAY(f"fields.conversation.{name}")


def asked(window: Window) -> set[str]:
    return {name for name in (*STOP, *LATER) if label(name) in window.words().splitlines()}


@pytest.mark.parametrize(
    ("outcome", "names"),
    [(None, []), ("verder", ["outcome_words"]), ("zoeken", LATER), ("pauze", LATER), ("stoppen", STOP)],
)
def test_each_ending_has_questions_of_its_own(outcome: str | None, names: list[str]):
    dossier = seat.begun()
    window = seat.sit(dossier)
    if outcome:
        window.choose(OUTCOME, outcome)

    assert seat.said(dossier).initiative.outcome == outcome
    assert asked(window) == set(names)
    assert window.failures == []


@pytest.mark.parametrize(
    ("outcome", "name", "typed", "stored"),
    [
        ("verder", "outcome_words", "Samen een plan maken", "Samen een plan maken"),
        ("zoeken", "resume_on", "1 maart 2027", "2027-03-01"),
        ("pauze", "resume_words", "Er is geld", "Er is geld"),
        *[("stoppen", name, f"Tekst {name}", f"Tekst {name}") for name in STOP],
    ],
)
def test_what_is_typed_is_stored(outcome: str, name: str, typed: str, stored: str):
    dossier = seat.begun(outcome=outcome)

    seat.sit(dossier).fill(label(name), typed)

    assert getattr(seat.said(dossier).conversation, name) == stored


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_no_ending_is_shown_as_a_failure(outcome: str):
    window = seat.sit(seat.begun(outcome=outcome))

    words = window.words()
    assert SAY(f"talk_ending.lead_{outcome}") in words
    assert not (*window.test.error, *window.test.warning)
    assert "mislukt" not in words
    assert ":red" not in words


def test_the_endings_stand_in_their_order_under_their_names():
    names = [naming.outcome(HANDBOOK, one) for one in OUTCOMES]

    assert seat.sit(seat.begun()).select(OUTCOME).options == [SAY("common.empty"), *names]


def test_what_was_written_at_another_ending_stays_in_reach():
    said = {"stop_why": "Te weinig tijd", "resume_on": "2027-03-01", "outcome_words": "Verder"}
    dossier = seat.begun(
        Create(Conversation.kind, conversation_id(seat.INITIATIVE), seat.INITIATIVE, dict(said)), outcome="verder"
    )

    closed, opened = seat.sit(dossier), seat.sit(dossier, "eerder-einde")
    opened.fill(label("stop_why"), "Andere wensen")

    assert SAY("talk_ending.earlier") in closed.words()
    assert asked(closed) == {"outcome_words"}
    assert asked(opened) == {"outcome_words", "stop_why", "resume_on"}
    assert seat.said(dossier).conversation.stop_why == "Andere wensen"


def test_nothing_is_folded_away_when_nothing_was_written_before():
    assert SAY("talk_ending.earlier") not in seat.sit(seat.begun(outcome="pauze")).words()


def test_how_far_the_report_is_stands_below():
    assert SAY("talk_consent.title") in seat.sit(seat.begun()).words()
