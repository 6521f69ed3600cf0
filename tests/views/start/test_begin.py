import pytest

from tests import app
from tests.app import SAY, Screen, Window, example, read
from tests.session.test_shelf import BAD_FILES
from wizard.session import shelf
from wizard.storage.dossier_file import FileReason
from wizard.storage.store import Store

NAME, MUNICIPALITY = SAY("start.name"), SAY("start.municipality")
BEGIN, EXAMPLE = SAY("start.new_button"), SAY("start.example_button")


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
