import pytest

from tests.logic.coherence.planted import (
    BOOK,
    activity,
    agreement,
    dossier,
    goal,
    goal_view,
    need,
    talk,
    their_goal,
    thing,
    whole,
)
from wizard.logic.coherence.spot import Spot
from wizard.model.screens import Screen


def spoken(*things, **initiative):
    return whole(dossier(*things, initiative=initiative)).talks[0]


def test_what_follows_from_a_conversation_is_computed_once():
    said = spoken(talk(intensity="zwaar"), need("geld"), activity("a"), their_goal("d", sharing="gedeeld"))

    assert said.advice.chosen == "zwaar"
    assert said.advice is said.advice
    assert said.common.shared == ("Samen.",)
    assert said.common is said.common
    assert said.match.total == 1
    assert said.match is said.match
    assert [lack.activity.id for lack in said.lacks] == ["i0.a"]
    assert said.lacks is said.lacks


def test_only_goals_that_were_judged_count():
    view = thing("goal_view", "i0.doel.g3", goal="g3", words="Hm.")

    said = spoken(goal("g1"), goal("g2"), goal_view("g1", "alleen"), goal_view("g2", None), view)

    assert said.judged == {"g1"}


@pytest.mark.parametrize(
    ("body", "outcome", "settled"),
    [
        ({}, None, False),
        ({"consent": "concept"}, "zoeken", False),
        ({}, "pauze", False),
        ({}, "verder", True),
        ({"form": "green-deal"}, None, True),
        ({"consent": "gedeeld"}, None, True),
        ({"consent": "akkoord"}, None, True),
    ],
)
def test_both_sides_go_on_when_they_say_so(body, outcome, settled):
    assert spoken(talk(**body), outcome=outcome).is_settled is settled


@pytest.mark.parametrize(
    ("things", "left_open"),
    [
        ([], True),
        ([agreement("geld", None)], True),
        ([agreement("geld", "bespreken")], True),
        ([agreement("gebied", "afgesproken")], True),
        ([agreement("geld", "afgesproken")], False),
        ([agreement("geld", "niet_nodig")], False),
    ],
)
def test_a_subject_is_open_until_it_is_decided(things, left_open):
    money = BOOK.agenda.subject("geld")

    assert money
    assert spoken(*things).leaves_open(money) is left_open


def test_a_spot_is_about_the_initiative_or_about_a_thing_in_its_conversation():
    said = spoken()

    plain = Spot("i0", Screen.CONVERSATION, "i0", "doelen", {"name": "Zon", "n": 2})
    assert said.spot("doelen", n=2) == plain
    assert said.spot("doelen", "i0.a", n=2) == plain._replace(about="i0.a")
    assert said.entry(role="x") == Spot("i0", Screen.INITIATIVES, "i0", None, {"name": "Zon", "role": "x"})
