import pytest

from tests.app import HANDBOOK, SAY, Window
from tests.views.conversation import seat
from wizard.logic import naming, talk_words
from wizard.model.change import Create
from wizard.model.entity import SHARES, SIDES, Activity, Duty, Need, Party, duty_id
from wizard.views.conversation import duties

UNDO, REMOVE = SAY("common.undo"), SAY("talk_duties.remove")
SIDE = [talk_words.side(HANDBOOK, side) for side in SIDES]


@pytest.fixture(autouse=True)
def part(monkeypatch):
    seat.take(monkeypatch, duties.show)


@pytest.fixture
def dossier() -> str:
    """Start a conversation with one activity, one other party and a need of each side."""
    under = seat.INITIATIVE
    return seat.begun(
        Create(Activity.kind, "a1", under, {"name": "Bewonersavond", "order": "a0"}),
        Create(Party.kind, "p1", under, {"name": "*Netbeheer*", "order": "a0"}),
        Create(Need.kind, "b1", under, {"side": "initiatief", "order": "a0", "text": "Een zaal"}),
        Create(Need.kind, "b2", under, {"side": "gemeente", "order": "a0", "text": "Wie doet mee?"}),
        Create(Need.kind, "b3", under, {"side": "gemeente", "order": "a1"}),
    )


def label(name: str) -> str:
    return SAY(f"fields.activity.{name}")


@pytest.mark.parametrize(
    ("name", "typed", "stored"), [("name", "Straatfeest", "Straatfeest"), ("by_when", "1 maart 2027", "2027-03-01")]
)
def test_what_is_typed_is_stored(dossier: str, name: str, typed: str, stored: str):
    window = seat.sit(dossier).fill(label(name), typed)

    assert seat.said(dossier).dossier.value("a1", name) == stored
    assert window.failures == []


def test_an_activity_keeps_its_name_when_it_is_emptied(dossier: str):
    window = seat.sit(dossier).fill(label("name"), "")

    assert seat.said(dossier).activities[0].name == "Bewonersavond"
    assert window.test.error


@pytest.mark.parametrize(("party", "name"), [("gemeente", SIDE[0]), ("initiatief", SIDE[1]), ("p1", r"\*Netbeheer\*")])
def test_what_each_party_does_is_chosen(dossier: str, party: str, name: str):
    window = seat.sit(dossier)

    for share in SHARES:
        window.choose(name, share)
        assert seat.said(dossier).share("a1", party) == share

    window.choose(name, "")
    assert seat.said(dossier).share("a1", party) is None
    assert window.failures == []


def test_both_sides_are_asked_next_to_each_other_and_first(dossier: str):
    window = seat.sit(dossier)

    row = [[box.label for box in column.selectbox] for column in window.test.columns if column.selectbox]

    assert row[:3] == [[SIDE[0]], [SIDE[1]], [r"\*Netbeheer\*"]]
    assert {column.weight for column in window.test.columns} == {0.5}


def test_an_activity_belongs_to_a_track_and_to_a_need(dossier: str):
    window = seat.sit(dossier).choose(label("track"), "b").choose(label("need"), "b1")

    (found,) = seat.said(dossier).activities
    assert (found.track, found.need) == ("b", "b1")
    assert window.select(label("need")).options == [
        SAY("common.empty"),
        f"{SIDE[0]}: Wie doet mee?",
        f"{SIDE[1]}: Een zaal",
    ]
    assert naming.track(HANDBOOK, "b") in window.select(label("track")).options


def test_an_activity_goes_with_its_parties_and_comes_back(dossier: str):
    seat.colleague(dossier, Create(Duty.kind, duty_id("a1", "p1"), "a1", {"party": "p1", "share": "trekker"}))
    window = seat.sit(dossier).press(REMOVE)
    left = seat.said(dossier).activities
    told = SAY("talk_duties.removed", name="Bewonersavond") in window.words()

    window.press(UNDO)

    assert left == ()
    assert told
    assert seat.said(dossier).share("a1", "p1") == "trekker"
    assert window.holds(label("name")) == "Bewonersavond"


def told(window: Window) -> list[str]:
    return [one.value for one in window.test.info]


def test_what_is_not_settled_is_told_until_it_is(dossier: str):
    window = seat.sit(dossier)
    nobody = told(window)
    window.choose(SIDE[0], "trekker")
    one = told(window)
    window.choose(SIDE[1], "trekker")

    assert [len(found) for found in (nobody, one, told(window))] == [1, 0, 1]
    assert "nog geen trekker" in nobody[0]
    assert "meer dan één trekker" in told(window)[0]


def test_a_leader_that_cannot_offer_it_is_told(dossier: str):
    batch = Create(Need.kind, "b4", seat.INITIATIVE, {"side": "gemeente", "order": "a2", "text": "x", "answer": "niet"})
    seat.colleague(dossier, batch)

    window = seat.sit(dossier).choose(label("need"), "b4").choose(SIDE[1], "trekker")

    (sentence,) = told(window)
    assert SIDE[1] in sentence
    assert "niet bieden" in sentence


def test_an_activity_is_done_and_is_not_after_all(dossier: str):
    window = seat.sit(dossier).press(SAY("actions.set"))
    done = seat.said(dossier).dossier.done_on("a1")

    window.press(SAY("actions.again"))

    assert done is not None
    assert seat.said(dossier).dossier.done_on("a1") is None
    assert SAY("actions.said_again", what="Bewonersavond") in window.words()
