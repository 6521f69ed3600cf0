import pytest

from tests import app
from tests.app import HANDBOOK, SAY, Window
from tests.views.conversation import seat
from wizard.logic import talk_words
from wizard.model.change import Create
from wizard.model.entity import PRESENT, Moment
from wizard.storage.store import Store
from wizard.views.conversation import moments


@pytest.fixture(autouse=True)
def part(monkeypatch):
    seat.take(monkeypatch, moments.show)


@pytest.fixture
def dossier() -> str:
    return seat.begun(Create(Moment.kind, "m1", seat.INITIATIVE, {}))


def name(side: str) -> str:
    return talk_words.present(HANDBOOK, side)


def function(side: str) -> str:
    return SAY("talk_moments.function", side=name(side))


def note(window: Window, side: str, written: str) -> Window:
    return window.fill(function(side), written).press(SAY("talk_moments.note", side=name(side)))


def present(dossier: str) -> list[tuple[str, str]]:
    return [(one.side, one.function) for one in seat.said(dossier).participants("m1")]


@pytest.mark.parametrize("side", PRESENT)
def test_a_function_is_noted_for_its_side_and_the_field_is_free_again(dossier: str, side: str):
    window = note(seat.sit(dossier), side, " voorzitter ")

    assert present(dossier) == [(side, "voorzitter")]
    assert window.holds(function(side)) == ""
    assert SAY("talk_moments.noted", function="voorzitter") in window.words()
    assert window.failures == []


def test_functions_stay_in_the_order_in_which_they_were_noted(dossier: str):
    window = seat.sit(dossier)

    for side, written in (("initiatief", "b"), ("gemeente", "a"), ("initiatief", "c")):
        note(window, side, written)

    assert present(dossier) == [("initiatief", "b"), ("gemeente", "a"), ("initiatief", "c")]
    assert [one.value for one in window.test.markdown if one.value.startswith("- ")] == ["- a", "- b", "- c"]


@pytest.mark.parametrize("written", ["", "  "])
def test_nothing_written_notes_nothing(dossier: str, written: str):
    note(seat.sit(dossier), "gemeente", written)

    assert present(dossier) == []


def test_somebody_is_taken_out_and_brought_back(dossier: str):
    window = note(note(seat.sit(dossier), "gemeente", "*a*"), "initiatief", "b")

    first = seat.said(dossier).participants("m1")[0].id
    tip = window.test.button(f"weg.{first}").help
    window.press_key(f"weg.{first}")
    without = present(dossier)
    window.press(SAY("common.undo"))

    assert tip == SAY("talk_moments.take_out_tip", function=r"\*a\*")
    assert without == [("initiatief", "b")]
    assert present(dossier) == [("gemeente", "*a*"), ("initiatief", "b")]


def test_a_function_that_the_database_cannot_take_stays_in_the_field(dossier: str, monkeypatch):
    window = seat.sit(dossier).fill(function("ander"), "adviseur")
    with monkeypatch.context() as down:
        down.setattr(Store, "apply", app.fails)
        window.press(SAY("talk_moments.note", side=name("ander")))

    assert window.holds(function("ander")) == "adviseur"
    assert present(dossier) == []
