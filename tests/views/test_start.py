import pytest
import streamlit as st

from tests import app
from tests.app import SAY, Screen, Window, example, large, read, small
from tests.session.test_shelf import BAD_FILES
from wizard.session import jobs, shelf
from wizard.storage.dossier_file import FileReason, parse
from wizard.storage.store import Store

NAME, MUNICIPALITY = SAY("start.name"), SAY("start.municipality")
BEGIN, EXAMPLE, OPEN, TAKE_IN = (
    SAY(f"start.{name}") for name in ("new_button", "example_button", "open", "take_in_title")
)


def test_an_empty_computer_says_what_one_can_do():
    window = Window(Screen.START)

    assert window.title == SAY("start.title")
    assert SAY("start.list_none") in window.words()
    assert window.holds(NAME) == SAY("start.name_default", year=jobs.today().year)
    assert {BEGIN, EXAMPLE} <= set(window.buttons())


def test_a_new_dossier_opens_at_the_neighbourhoods(store):
    window = Window(Screen.START)
    window.field(MUNICIPALITY).set_value("Proefstad")
    window.field(NAME).set_value("Warmte 2030")

    window.press(BEGIN)

    (card,) = store.shelf()
    assert (card.title, card.municipality) == ("Warmte 2030", "Proefstad")
    assert window.title == SAY("neighbourhoods.title")
    assert window.address == {"dossier": card.id}
    assert window.failures == []


@pytest.mark.parametrize("name", ["", "   ", "\u200b"])
def test_a_dossier_without_a_name_is_refused_and_what_was_typed_stays(store, name):
    window = Window(Screen.START)
    window.field(MUNICIPALITY).set_value("Proefstad")
    window.field(NAME).set_value(name)

    window.press(BEGIN)

    assert [one.value for one in window.test.error] == [SAY("fault.empty", label=SAY("fields.profile.title"))]
    assert window.holds(MUNICIPALITY) == "Proefstad"
    assert store.shelf() == ()
    assert window.title == SAY("start.title")


def test_a_dossier_that_the_database_cannot_make_is_told(monkeypatch):
    window = Window(Screen.START)
    monkeypatch.setattr(Store, "start", app.fails)

    window.press(BEGIN)

    assert [one.value for one in window.test.error] == [SAY("start.store_fails")]
    assert window.title == SAY("start.title")
    assert window.holds(NAME)


def test_the_example_opens_at_the_overview_and_says_that_it_is_one():
    window = Window(Screen.START)

    window.press(EXAMPLE)

    assert window.title == read(window.address["dossier"]).profile.title
    assert SAY("common.fictional") in window.words()


def test_a_dossier_is_opened_from_the_list():
    dossier = small("Noord", title="Warmte & <b>wijken</b>")
    window = Window(Screen.START)
    words = window.words()

    window.press(OPEN)

    assert "Warmte & \\<b>wijken\\</b>" in words
    assert "Proefstad · veranderd op" in words
    assert window.address == {"dossier": dossier}
    assert window.title.startswith("Warmte")


def test_a_dossier_without_a_municipality_says_so(store):
    window = Window(Screen.START)
    window.press(BEGIN)

    window.menu(Screen.START)

    assert SAY("start.no_municipality") in window.words()


def test_a_dossier_gets_another_name():
    dossier = small(title="Oud")
    window = Window(Screen.START)
    window.field(SAY("start.rename")).set_value("Nieuw")

    window.press(SAY("start.rename_button"))

    assert read(dossier).profile.title == "Nieuw"
    assert "**Nieuw**" in window.words()


def test_a_dossier_keeps_its_name_when_the_new_one_is_empty():
    dossier = small(title="Oud")
    window = Window(Screen.START)
    window.field(SAY("start.rename")).set_value(" ")

    window.press(SAY("start.rename_button"))

    assert [one.value for one in window.test.error] == [SAY("fault.empty", label=SAY("fields.profile.title"))]
    assert read(dossier).profile.title == "Oud"


def test_a_dossier_is_given_out_as_it_stands_when_one_asks(monkeypatch):
    dossier, made = small("Noord"), []
    monkeypatch.setattr(st, "download_button", lambda _label, data, **named: made.append((data, named["file_name"])))
    Window(Screen.START)

    ((make, name),) = made
    file = parse(make())

    assert name == f"dossier-{dossier}.json"
    assert {item.id for item in file.items} == {"dossier", "n0"}


def test_a_good_file_opens_as_a_new_dossier(store):
    raw = shelf.give_out(example()).encode()
    window = Window(Screen.START)
    window.test.file_uploader[0].set_value(("dossier.json", raw, "application/json"))
    window.run()

    window.press_key("inlezen")

    assert window.failures == []
    assert window.title == "Warmte in de wijk 2026"
    assert len(store.shelf()) == 2


@pytest.mark.parametrize("reason", [reason for reason in FileReason if reason is not FileReason.TOO_LARGE])
def test_a_bad_file_is_refused_with_its_own_sentence(store, reason):
    window = Window(Screen.START)
    window.test.file_uploader[0].set_value(("dossier.json", BAD_FILES[reason], "application/json"))
    window.run()

    window.press_key("inlezen")

    (error,) = [one.value for one in window.test.error]
    assert error.startswith(SAY(f"file.{reason}", detail="§").split("§")[0])
    assert store.shelf() == ()
    assert window.title == SAY("start.title")


def test_there_is_nothing_to_take_in_before_a_file_is_chosen():
    assert not Window(Screen.START).has("inlezen")


def test_a_large_shelf_shows_the_fifty_dossiers_that_were_changed_last():
    for number in range(55):
        small(title=f"Dossier {number}")

    window = Window(Screen.START)

    assert window.buttons().count(OPEN) == 50
    assert "**Dossier 54**" in window.words()
    assert "**Dossier 4**" not in window.words()


def test_the_list_of_dossiers_names_a_large_example_only_when_somebody_changed_it():
    large()

    assert SAY("start.list_none") in Window(Screen.START).words()
