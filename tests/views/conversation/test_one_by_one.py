import pytest
import streamlit as st

from tests.app import Screen, Window
from tests.views.conversation import seat
from wizard.model.talk import Talk
from wizard.views.conversation import one_by_one
from wizard.views.desk import Desk, Guide

NAMES = {"a": "Aarde", "b": "Water", "c": "Wind"}


@pytest.fixture
def names(monkeypatch) -> dict[str, str]:
    """Give the things that are drawn; a test may take one away."""
    there = dict(NAMES)

    def draw(_desk: Desk, _guide: Guide, _talk: Talk) -> None:
        now = dict(there)
        st.text("in de lijst: " + one_by_one.radio("Lijst", now, [f"stand {one}" for one in now], "lijst"))
        st.text("in het vak: " + one_by_one.box("Vak", now, "vak", start=-1))
        st.button("Naar b", on_click=one_by_one.turn_to, args=("vak", "b"))

    seat.take(monkeypatch, draw)
    return there


def shown(window: Window) -> list[str]:
    return [one.value.split(": ")[1] for one in window.test.text if one.value.startswith("in ")]


def choose(window: Window, one: str) -> Window:
    window.test.radio[0].set_value(one)
    return window.choose("Vak", one)


def test_one_starts_with_the_first_and_with_the_one_that_was_asked_for(names):
    window = seat.sit(seat.begun())

    assert shown(window) == ["a", "c"]
    assert list(window.test.radio[0].proto.captions) == ["stand a", "stand b", "stand c"]
    assert window.select("Vak").options == list(NAMES.values())


def test_what_is_chosen_stays_so_on_the_way_back(names):
    window = choose(seat.sit(seat.begun()), "b")
    chosen = shown(window)

    window.menu(Screen.ROLES).menu(Screen.INITIATIVES)

    assert chosen == ["b", "b"]
    assert shown(window) == ["b", "b"]


def test_a_thing_that_is_gone_makes_room_for_the_one_to_start_with(names):
    window = choose(seat.sit(seat.begun()), "b")
    del names["b"]

    window.run()

    assert window.failures == []
    assert shown(window) == ["a", "c"]


def test_one_turns_to_a_thing(names):
    assert shown(seat.sit(seat.begun()).press("Naar b")) == ["a", "b"]
