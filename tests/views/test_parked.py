from unittest import mock

import pytest

from tests import app
from tests.app import SAY, Screen, Window, colleague, read, small
from wizard.logic import parking
from wizard.model.change import Create, Remove
from wizard.model.entity import Parked, parked_id
from wizard.model.item import Body
from wizard.storage.store import Store

FOLD, NEW, ADD, OUT = "geparkeerd", SAY("parking.new"), SAY("parking.add"), SAY("parking.take_out")
WHO, WHEN = SAY("fields.parked.who"), SAY("fields.parked.by_when")
IDENT = parked_id("rol", "n0")


def look(dossier: str, item: str | None = None, *folds: str) -> Window:
    with mock.patch.object(app, "FOLDS", folds):
        return Window(Screen.OVERVIEW, dossier, item)


def parked(dossier: str) -> list[Parked]:
    return list(parking.of(app.HANDBOOK, read(dossier)))


def role(dossier: str) -> None:
    body: Body = {"order": "a0", "text": "De rol in *Noord*", "matter": "rol", "about": "n0"}
    colleague(dossier, Create(Parked.kind, IDENT, None, body))


def test_the_subjects_show_once_somebody_asks_for_them():
    dossier = small("Noord")

    closed, opened = look(dossier), look(dossier, None, FOLD)

    assert ADD not in closed.buttons()
    assert SAY("parking.none") in opened.words()


def test_a_link_to_a_subject_opens_them():
    dossier = small("Noord")
    role(dossier)

    assert SAY("parking.lead") in look(dossier, IDENT).words()


def test_a_subject_in_own_words_stands_below_the_others_and_can_be_taken_back():
    dossier = small("Noord")
    role(dossier)
    window = look(dossier, None, FOLD).fill(NEW, " Wie betaalt de *folder*? ")

    window.press(ADD)

    assert [one.text for one in parked(dossier)] == ["De rol in *Noord*", "Wie betaalt de *folder*?"]
    assert window.holds(NEW) == ""
    assert SAY("parking.parked", text="Wie betaalt de \\*folder\\*?") in window.words()
    window.press_key("herstel.geparkeerd")
    assert [one.id for one in parked(dossier)] == [IDENT]


@pytest.mark.parametrize("written", ["", "  "])
def test_nothing_written_parks_nothing(written: str):
    dossier = small("Noord")

    look(dossier, None, FOLD).fill(NEW, written).press(ADD)

    assert parked(dossier) == []


def test_what_cannot_be_stored_stays_in_the_field(monkeypatch: pytest.MonkeyPatch):
    dossier = small("Noord")
    window = look(dossier, None, FOLD).fill(NEW, "Folder?")
    with monkeypatch.context() as down:
        down.setattr(Store, "apply", app.fails)
        window.press(ADD)

    assert window.holds(NEW) == "Folder?"
    assert parked(dossier) == []


def test_who_takes_it_up_and_when_are_stored_and_stand_in_what_is_to_be_done():
    dossier = small("Noord")
    role(dossier)
    window = look(dossier, IDENT)

    window.fill(WHO, "wijkregisseur").fill(WHEN, "2-1-2027")
    window.fill(SAY("parking.about", name="Noord"), "De rol in Noord, met het team")

    (one,) = parked(dossier)
    assert (one.who, one.by_when, one.text) == ("wijkregisseur", "2027-01-02", "De rol in Noord, met het team")
    assert "2 januari 2027" in window.words()
    assert SAY("actions.row", who="wijkregisseur", about="Noord") in window.words()


def test_a_subject_about_something_that_is_gone_is_only_a_subject():
    dossier = small("Noord", "Oost")
    role(dossier)
    colleague(dossier, Remove("n0"))

    window = look(dossier, IDENT)

    assert window.failures == []
    assert window.holds(SAY("fields.parked.text")) == "De rol in *Noord*"


def test_a_subject_goes_and_comes_back():
    dossier = small("Noord")
    role(dossier)
    window = look(dossier, None, FOLD)

    window.press(OUT)

    assert parked(dossier) == []
    assert SAY("parking.removed", text="De rol in \\*Noord\\*") in window.words()
    window.press_key("herstel.geparkeerd")
    assert [one.id for one in parked(dossier)] == [IDENT]
