import pytest

from tests import app
from tests.app import SAY, Window, colleague
from tests.views.conversation import seat
from wizard.model.change import Create, Remove
from wizard.model.entity import Moment
from wizard.storage.store import Store
from wizard.views.conversation import moments

ADD, UNDO, REMOVE = SAY("talk_moments.add"), SAY("common.undo"), SAY("talk_moments.remove")
DAY, PLACE = SAY("fields.moment.day"), SAY("fields.moment.place")


@pytest.fixture(autouse=True)
def part(monkeypatch):
    seat.take(monkeypatch, moments.show)


def moment(ident: str, **answers: str) -> Create:
    return Create(Moment.kind, ident, seat.INITIATIVE, dict(answers))


def choice(n: int) -> str:
    return SAY("talk_moments.choose", n=n)


def days(dossier: str) -> list[str | None]:
    return [one.day for one in seat.said(dossier).moments]


def test_without_a_moment_it_says_so_and_takes_a_first_one():
    dossier = seat.begun()
    window = seat.sit(dossier)
    before = window.words()

    window.press(ADD).fill(DAY, "12 maart 2027").fill(PLACE, " Buurthuis ")

    (made,) = seat.said(dossier).moments
    assert SAY("talk_moments.none") in before
    assert (made.day, made.place) == ("2027-03-12", "Buurthuis")
    assert window.select(choice(1)).options == ["12 maart 2027, Buurthuis"]
    assert window.failures == []


def test_one_starts_with_the_last_moment_and_a_new_one_is_opened():
    dossier = seat.begun(moment("m1", day="2027-03-12"), moment("m2", day="2027-01-05", place="Online"))
    window = seat.sit(dossier)
    first = window.holds(DAY)

    window.choose(choice(2), "m2").press(ADD)

    assert first == "12 maart 2027"
    assert window.holds(DAY) == ""
    assert window.select(choice(3)).options == [
        "5 januari 2027, Online",
        "12 maart 2027",
        SAY("talk_moments.unnamed", number=3),
    ]


def test_the_chosen_moment_stays_chosen_while_its_day_changes_and_on_the_way_back():
    dossier = seat.begun(moment("m1", day="2027-01-05"), moment("m2", day="2027-03-12"))

    window = seat.sit(dossier).choose(choice(2), "m1").fill(DAY, "1 mei 2027")
    window.menu(app.Screen.ROLES).menu(app.Screen.INITIATIVES)

    assert window.holds(choice(2)) == "m1"
    assert window.holds(DAY) == "1 mei 2027"
    assert days(dossier) == ["2027-03-12", "2027-05-01"]


def test_a_moment_goes_with_all_that_hangs_under_it_and_comes_back():
    dossier = seat.begun(moment("m1", day="2027-01-05", words="Goed gesprek"), moment("m2", day="2027-03-12"))
    window = seat.sit(dossier).choose(choice(2), "m1").press(REMOVE)
    left = days(dossier)
    told = SAY("talk_moments.removed") in window.words()

    window.press(UNDO)

    assert left == ["2027-03-12"]
    assert told
    assert [one.words for one in seat.said(dossier).moments] == ["Goed gesprek", None]


def test_a_moment_that_a_colleague_removed_makes_room_for_another():
    dossier = seat.begun(moment("m1", day="2027-01-05"), moment("m2", day="2027-03-12"))
    window = seat.sit(dossier).choose(choice(2), "m1")
    colleague(dossier, Remove("m1"))

    window.run()

    assert window.failures == []
    assert window.holds(DAY) == "12 maart 2027"


def test_a_moment_that_the_database_cannot_take_is_not_said_to_be_there(monkeypatch):
    dossier = seat.begun()
    window: Window = seat.sit(dossier)
    with monkeypatch.context() as down:
        down.setattr(Store, "apply", app.fails)
        window.press(ADD)

    assert seat.said(dossier).moments == ()
    assert SAY("common.act_unavailable") in window.words()
