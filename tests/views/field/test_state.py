import pytest
import streamlit as st

from wizard.model.check import Fault, NotStored
from wizard.views.field import state


def test_each_field_has_a_memory_of_its_own():
    state.hold("veld.a").mine = "van mij"

    assert state.hold("veld.a").mine == "van mij"
    assert state.hold("veld.b").mine is None


def test_a_renewed_field_is_a_new_widget_without_a_problem():
    hold = state.hold("veld.a")
    hold.mine, hold.problem = "veel", NotStored(Fault.WRONG)

    hold.renew()

    assert (hold.turn, hold.mine, hold.problem) == (1, None, None)


def test_a_widget_that_was_not_drawn_is_left_to_its_own_first_value():
    state.put("zoek", "Noord")

    assert not state.is_drawn("zoek")
    assert state.held("zoek") is None


def test_a_widget_that_is_on_the_screen_can_be_given_something_else():
    st.session_state["zoek"] = "Noord"

    state.put("zoek", "Zuid")

    assert state.is_drawn("zoek")
    assert state.held("zoek") == "Zuid"


@pytest.mark.parametrize(
    ("points", "role"),
    [
        ([{"customdata": ["netwerkend"]}], "netwerkend"),
        ([{"customdata": "netwerkend"}, {"customdata": "ander"}], "netwerkend"),
        ([{"x": 1}], None),
        ([{"customdata": []}], None),
        ([], None),
    ],
)
def test_a_click_in_a_chart_gives_the_data_of_its_first_point(points, role):
    st.session_state["matrix"] = {"selection": {"points": points}}

    assert state.clicked("matrix") == role


def test_a_chart_that_was_not_clicked_gives_nothing():
    assert state.clicked("matrix") is None


def test_a_choice_that_follows_is_another_widget_where_something_else_was_put():
    st.session_state["dia"] = "welkom"

    same, other = state.following("dia", "welkom"), state.following("dia", "rolvraag")

    assert same == "dia"
    assert other != same
    assert not state.is_drawn(other)


def test_a_choice_that_follows_stays_the_same_widget_while_people_choose_in_it():
    st.session_state["dia"] = "welkom"
    second = state.following("dia", "rolvraag")
    st.session_state[second] = "doelvraag"

    assert state.following("dia", "doelvraag") == second


def test_what_is_chosen_is_told_unless_another_widget_came_in_its_place():
    told: list[str] = []
    first = state.following("dia", "welkom")
    tell = state.chosen("dia", told.append)
    st.session_state[first] = "rolvraag"
    tell()
    second = state.following("dia", "besluit")
    st.session_state[second] = "doelvraag"

    tell()
    state.chosen("dia", told.append)()

    assert told == ["rolvraag", "doelvraag"]


def test_what_was_shown_already_is_not_told_again_but_going_back_to_it_is():
    told: list[str] = []
    key = state.following("gesprek", "geen")
    tell = state.chosen("gesprek", told.append)

    for value in ("geen", "warm-hoefblad", "geen"):
        st.session_state[key] = value
        tell()

    assert told == ["warm-hoefblad", "geen"]


def test_a_choice_that_was_away_while_something_else_was_put_comes_back_as_another_widget():
    first = state.following("gesprek", "geen")

    again, other = state.following("gesprek", "geen"), state.following("gesprek", "warm-hoefblad")

    assert again == first
    assert other != first
