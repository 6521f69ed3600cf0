import pytest

from tests import app
from tests.app import SAY, Window
from tests.views.conversation import seat
from wizard.model.change import Create
from wizard.model.entity import Activity, Conversation, conversation_id
from wizard.storage.store import Store
from wizard.views.conversation import duties

LABEL, ADD, UNDO = SAY("talk_duties.add_label"), SAY("talk_duties.add"), SAY("common.undo")
NAME = SAY("fields.activity.name")


@pytest.fixture(autouse=True)
def part(monkeypatch):
    seat.take(monkeypatch, duties.show)


def names(dossier: str) -> list[str]:
    return [one.name for one in seat.said(dossier).activities]


def add(window: Window, *activities: str) -> Window:
    for one in activities:
        window.fill(LABEL, one).press(ADD)
    return window


def choice(n: int) -> str:
    return SAY("talk_duties.choose", n=n)


def test_without_activities_it_says_so_and_takes_a_first_one():
    dossier = seat.begun()
    window = seat.sit(dossier)
    before = window.words()

    add(window, " Bewonersavond ")

    assert SAY("talk_duties.none") in before
    assert names(dossier) == ["Bewonersavond"]
    assert window.holds(LABEL) == ""
    assert window.holds(NAME) == "Bewonersavond"
    assert window.failures == []


@pytest.mark.parametrize("written", ["", "  "])
def test_nothing_written_adds_nothing(written: str):
    dossier = seat.begun()

    add(seat.sit(dossier), written)

    assert names(dossier) == []


def test_a_new_activity_stands_below_the_others_and_is_opened_and_one_act_is_undone():
    dossier = seat.begun()
    window = add(seat.sit(dossier), "Zon", "Aarde", "Wind")
    opened = window.holds(NAME)

    window.press(UNDO)

    assert opened == "Wind"
    assert names(dossier) == ["Zon", "Aarde"]
    assert window.holds(NAME) == "Zon"


def test_one_chooses_the_activity_to_write_in():
    window = add(seat.sit(seat.begun()), "Zon", "Aarde")
    first = seat.said(window.here.dossier or "").activities[0].id

    window.choose(choice(2), first)

    assert window.holds(NAME) == "Zon"
    assert window.select(choice(2)).options == ["Zon", "Aarde"]


@pytest.mark.parametrize(("level", "told"), [("licht", True), ("gemiddeld", False), ("zwaar", False)])
def test_where_the_partnership_is_light_it_may_be_left(level: str, told: bool):
    talk = Create(Conversation.kind, conversation_id(seat.INITIATIVE), seat.INITIATIVE, {"intensity": level})

    assert (SAY("talk_duties.optional") in seat.sit(seat.begun(talk)).words()) is told


def test_many_activities_stand_on_pages():
    made = [
        Create(Activity.kind, f"a{number}", seat.INITIATIVE, {"name": f"Werk {number}", "order": f"a{number:02}"})
        for number in range(30)
    ]

    window = seat.sit(seat.begun(*made))

    assert len(window.test.table[0].value) == 20
    assert window.size <= 60


def test_an_activity_that_the_database_cannot_take_stays_in_the_field(monkeypatch):
    dossier = seat.begun()
    window = seat.sit(dossier).fill(LABEL, "Bewonersavond")
    with monkeypatch.context() as down:
        down.setattr(Store, "apply", app.fails)
        window.press(ADD)

    assert window.holds(LABEL) == "Bewonersavond"
    assert names(dossier) == []
    assert SAY("common.act_unavailable") in window.words()
