import pytest

from tests import app
from tests.app import SAY, Screen, Window, chosen, colleague, example, goal, goals, read, small
from tests.views.start.rows import more
from wizard.logic.new_round import Part
from wizard.session import clock
from wizard.storage.store import Store

NAME, MAKE, WELCOME = SAY("start.round_name"), SAY("start.round_button"), SAY("overview.new_round")


def filled() -> str:
    dossier = small("Noord", title="Warmte 2020")
    colleague(dossier, chosen("n0", wanted="netwerkend", standing="besloten"), goal("g", text="Warm"))
    return dossier


def leave_out(window: Window, part: Part) -> None:
    (box,) = [box for box in window.test.checkbox if box.label == SAY(f"start.round_take_{part}")]
    box.uncheck()


def test_what_makes_a_new_round_is_drawn_only_once_somebody_asks():
    dossier = small()

    assert MAKE not in more(dossier).buttons()
    assert MAKE in more(dossier, new_round=True).buttons()


def test_it_can_be_drawn_for_several_dossiers_at_once():
    window = more(small(), small(), new_round=True)

    assert window.failures == []
    assert window.buttons().count(MAKE) == 2


def test_everything_goes_along_unless_one_says_otherwise_and_what_stays_behind_is_told():
    window = more(small(), new_round=True)

    assert [box.label for box in window.test.checkbox] == [SAY(f"start.round_take_{part}") for part in Part]
    assert all(box.value for box in window.test.checkbox)
    assert SAY("start.round_stays") in window.words()


def test_a_new_round_opens_at_the_overview_and_says_so_once(store):
    old, year = filled(), clock.today().year
    before = read(old)
    window = more(old, new_round=True)

    window.press(MAKE)

    new = window.address["dossier"]
    assert window.failures == []
    assert window.title == f"Warmte {year}"
    assert WELCOME in window.words()
    assert WELCOME not in window.run().words()
    assert [card.title for card in store.shelf()] == [f"Warmte {year}", "Warmte 2020"]
    assert (app.choice(new).wanted, app.choice(new).standing) == ("netwerkend", None)
    assert [one.text for one in goals(new)] == ["Warm"]
    assert read(old) == before


def test_what_is_left_out_stays_behind_and_the_name_is_ones_own():
    window = more(filled(), new_round=True)
    leave_out(window, Part.GOALS)
    window.field(NAME).set_value("Tweede ronde")

    window.press(MAKE)

    assert window.title == "Tweede ronde"
    assert goals(window.address["dossier"]) == ()
    assert app.choice(window.address["dossier"]).wanted == "netwerkend"


def test_a_new_round_of_the_example_says_that_it_is_one_and_stands_in_the_list(store):
    old = example()
    colleague(old, app.goal("g", "binnenstad"))
    window = more(old, new_round=True)

    window.press(MAKE)

    assert SAY("common.fictional") in window.words()
    assert window.menu(Screen.START).buttons().count(SAY("start.open")) == 2


@pytest.mark.parametrize("name", ["", " "])
def test_a_new_round_without_a_name_is_refused(store, name):
    window = more(filled(), new_round=True)
    leave_out(window, Part.ROLES)
    window.field(NAME).set_value(name)

    window.press(MAKE)

    assert [one.value for one in window.test.error] == [SAY("fault.empty", label=SAY("fields.profile.title"))]
    assert [box.value for box in window.test.checkbox] == [False, True, True, True, True]
    assert len(store.shelf()) == 1


def test_a_new_round_that_the_database_cannot_make_is_told(monkeypatch):
    window = more(filled(), new_round=True)
    monkeypatch.setattr(Store, "start", app.fails)

    window.press(MAKE)

    assert [one.value for one in window.test.error] == [SAY("start.store_fails")]
    assert window.title == SAY("start.title")
