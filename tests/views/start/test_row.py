import streamlit as st

from tests.app import SAY, Screen, Window, read, small
from tests.views.start.rows import more
from wizard.storage.dossier_file import parse


def test_a_dossier_is_opened_from_the_list():
    dossier = small("Noord", title="Warmte & <b>wijken</b>")
    window = Window(Screen.START)
    words = window.words()

    window.press(SAY("start.open"))

    assert "Warmte & \\<b>wijken\\</b>" in words
    assert "Proefstad · veranderd op" in words
    assert window.address == {"dossier": dossier}
    assert window.title.startswith("Warmte")


def test_a_dossier_without_a_municipality_says_so():
    window = Window(Screen.START)
    window.press(SAY("start.new_button"))

    window.menu(Screen.START)

    assert SAY("start.no_municipality") in window.words()


def test_a_dossier_gets_another_name():
    dossier = small(title="Oud")
    window = more(dossier)
    window.field(SAY("start.rename")).set_value("Nieuw")

    window.press(SAY("start.rename_button"))

    assert read(dossier).profile.title == "Nieuw"
    assert "**Nieuw**" in window.words()


def test_a_dossier_keeps_its_name_when_the_new_one_is_empty():
    dossier = small(title="Oud")
    window = more(dossier)
    window.field(SAY("start.rename")).set_value(" ")

    window.press(SAY("start.rename_button"))

    assert [one.value for one in window.test.error] == [SAY("fault.empty", label=SAY("fields.profile.title"))]
    assert read(dossier).profile.title == "Oud"


def test_a_dossier_is_given_out_as_it_stands_when_one_asks(monkeypatch):
    dossier, made = small("Noord"), []
    monkeypatch.setattr(st, "download_button", lambda _label, data, **named: made.append((data, named["file_name"])))
    more(dossier)

    ((make, name),) = made
    file = parse(make())

    assert name == f"dossier-{dossier}.json"
    assert {item.id for item in file.items} == {"dossier", "n0"}


def test_what_can_be_done_more_is_drawn_only_for_the_row_that_is_open():
    small(title="Een")
    closed = Window(Screen.START)
    other = small(title="Ander")

    window = more(other)

    assert SAY("start.rename_button") not in closed.buttons()
    assert window.buttons().count(SAY("start.rename_button")) == 1
    assert window.holds(SAY("start.rename")) == "Ander"


def test_another_row_costs_two_parts_however_much_can_be_done_with_it():
    small()
    one = Window(Screen.START).size
    small()

    assert Window(Screen.START).size == one + 2
