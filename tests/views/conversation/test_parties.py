import pytest

from tests import app
from tests.app import SAY, Window
from tests.views.conversation import seat
from wizard.model.change import Create
from wizard.model.entity import Activity, Duty, duty_id
from wizard.storage.store import Store
from wizard.views.conversation import duties

FOLD = "andere-partijen"
LABEL, ADD, UNDO = SAY("talk_duties.party_label"), SAY("talk_duties.party_add"), SAY("common.undo")
OFTEN = [
    SAY(f"talk_duties.often_{name}")
    for name in ("corporatie", "netbeheerder", "warmtebedrijf", "aannemer", "energieloket")
]


@pytest.fixture(autouse=True)
def part(monkeypatch):
    seat.take(monkeypatch, duties.show)


def names(dossier: str) -> list[str]:
    return [one.name for one in seat.said(dossier).others]


def offered(window: Window) -> list[str]:
    return [label for label in window.buttons() if label in OFTEN]


def test_the_parties_show_once_somebody_asks_for_them():
    dossier = seat.begun()

    closed, opened = seat.sit(dossier), seat.sit(dossier, FOLD)

    assert offered(closed) == []
    assert offered(opened) == OFTEN


@pytest.mark.parametrize("name", OFTEN)
def test_a_party_that_often_takes_part_is_added_and_no_longer_offered(name: str):
    dossier = seat.begun()

    window = seat.sit(dossier, FOLD).press(name)

    assert names(dossier) == [name]
    assert name not in offered(window)
    assert SAY("talk_duties.party_added", name=name) in window.words()


def test_a_party_in_own_words_stands_below_the_others():
    dossier = seat.begun()

    window = seat.sit(dossier, FOLD).press(OFTEN[1]).fill(LABEL, " Huurders ").press(ADD)

    assert names(dossier) == [OFTEN[1], "Huurders"]
    assert window.holds(LABEL) == ""
    assert window.failures == []


@pytest.mark.parametrize("written", ["", "  "])
def test_nothing_written_adds_nothing(written: str):
    dossier = seat.begun()

    seat.sit(dossier, FOLD).fill(LABEL, written).press(ADD)

    assert names(dossier) == []


def test_a_party_gets_another_name():
    dossier = seat.begun()

    window = seat.sit(dossier, FOLD).press(OFTEN[0]).fill(SAY("fields.party.name"), "Wonen Oost")

    assert names(dossier) == ["Wonen Oost"]
    assert offered(window) == OFTEN


def test_a_party_goes_with_what_it_does_and_comes_back():
    dossier = seat.begun()
    window = seat.sit(dossier, FOLD).press(OFTEN[0])
    (party,) = seat.said(dossier).others
    for ident in ("a1", "a2"):
        seat.colleague(dossier, Create(Activity.kind, ident, seat.INITIATIVE, {"name": ident, "order": ident}))
    seat.colleague(dossier, Create(Duty.kind, duty_id("a1", party.id), "a1", {"party": party.id, "share": "trekker"}))

    window.run().press(SAY("talk_duties.take_out"))
    gone = seat.said(dossier)
    window.press(UNDO)

    assert gone.others == ()
    assert duty_id("a1", party.id) not in gone.dossier.entities
    assert names(dossier) == [OFTEN[0]]
    assert seat.said(dossier).share("a1", party.id) == "trekker"


def test_a_party_that_the_database_cannot_take_stays_in_the_field(monkeypatch):
    dossier = seat.begun()
    window = seat.sit(dossier, FOLD).fill(LABEL, "Huurders")
    with monkeypatch.context() as down:
        down.setattr(Store, "apply", app.fails)
        window.press(ADD)

    assert window.holds(LABEL) == "Huurders"
    assert names(dossier) == []
