import pytest

from tests.logic.coherence.planted import (
    about,
    activity,
    by_rule,
    dossier,
    goal,
    goal_view,
    one_initiative,
    talk,
    their_goal,
    thing,
    values,
)

ONE = goal("g1")
TWO = goal("g2")


@pytest.mark.parametrize(
    ("things", "expected"),
    [
        ([ONE, TWO, goal_view("g1")], ["n0"]),
        ([ONE, TWO, goal_view("g1", "alleen")], ["n0"]),
        ([ONE, TWO, goal_view("g1"), goal_view("g2", None)], ["n0"]),
        ([ONE, their_goal("d")], ["n0"]),
        ([ONE, TWO, goal_view("g1"), goal_view("g2", "bespreken")], []),
        ([ONE, goal("g2", text=None), goal_view("g1")], []),
        ([ONE, their_goal("d", text=None)], []),
        ([ONE, goal_view("g1", None)], []),
        ([ONE, TWO], []),
        ([goal_view("weg")], []),
        ([ONE, goal("g2", "n1"), goal_view("g1")], []),
        ([their_goal("d")], []),
    ],
)
def test_both_sides_speak_of_every_goal_once_they_began(things, expected):
    assert about("doelen-niet-besproken", dossier(*things)) == expected


def test_one_initiative_that_judged_a_goal_is_enough():
    wind = one_initiative("i1", "Wind", ["n0"])

    assert about("doelen-niet-besproken", dossier(ONE, their_goal("d"), wind, goal_view("g1", initiative="i1"))) == []
    assert about("doelen-niet-besproken", dossier(ONE, their_goal("d"), wind)) == ["n0"]


def test_nobody_has_to_speak_with_who_stopped():
    assert about("doelen-niet-besproken", dossier(ONE, their_goal("d"), initiative={"outcome": "stoppen"})) == []


def test_it_says_how_many_goals_and_opens_the_first_conversation():
    wind = one_initiative("i1", "Wind", ["n0"])
    quiet = one_initiative("i2", "Water", ["n0"])
    told = thing("their_goal", "i1.d", "i1", order="d", text="Samen.")
    made = dossier(goal("g0"), ONE, TWO, wind, quiet, told, goal_view("g1", initiative="i1"))

    (one,) = by_rule(made, "doelen-niet-besproken")
    assert (one.item, one.part) == ("i1", "doelen")
    assert dict(one.spot.values) == {"name": "Noord", "n": 2, "initiatives": "Wind"}

    both = dossier(ONE, their_goal("d"), wind, told)
    assert values("doelen-niet-besproken", both)["initiatives"] == "Zon en Wind"
    assert by_rule(both, "doelen-niet-besproken")[0].item == "i0"


@pytest.mark.parametrize(
    ("things", "outcome", "expected"),
    [
        ([], "verder", ["i0"]),
        ([talk(form="gespreksafspraken")], None, ["i0"]),
        ([talk(consent="gedeeld", shared_on="2026-11-01")], "pauze", ["i0"]),
        ([activity("a")], None, ["i0"]),
        ([their_goal("d", sharing="alleen")], "verder", ["i0"]),
        ([ONE, goal_view("g1", "alleen")], "verder", ["i0"]),
        ([their_goal("d", sharing="gedeeld")], "verder", []),
        ([ONE, goal_view("g1")], "verder", []),
        ([talk(joint_goal="Samen warm.")], "verder", []),
        ([talk(consent="concept")], "zoeken", []),
        ([their_goal("d")], None, []),
        ([activity("a")], "stoppen", []),
        ([], None, []),
    ],
)
def test_who_works_together_shares_a_goal(things, outcome, expected):
    assert about("geen-gezamenlijk-doel", dossier(*things, initiative={"outcome": outcome})) == expected


@pytest.mark.parametrize(
    ("horizon", "year", "fits"),
    [
        ("kort", 2025, False),
        ("kort", 2026, True),
        ("kort", 2028, True),
        ("kort", 2029, False),
        ("middel", 2028, False),
        ("middel", 2029, True),
        ("middel", 2031, True),
        ("middel", 2032, False),
        ("lang", 2031, False),
        ("lang", 2032, True),
        ("lang", 2090, True),
        ("lang", None, True),
    ],
)
def test_the_year_of_a_goal_lies_in_its_horizon(horizon, year, fits):
    made = dossier(goal("g1", horizon=horizon, year=year))

    assert about("doel-buiten-termijn", made) == ([] if fits else ["n0"])


@pytest.mark.parametrize(
    ("text", "profile", "expected"),
    [
        ("Warm.", {}, ["n0"]),
        ("Warm.", {"short_years": 20, "middle_years": 30}, []),
        ("Warm.", {"start_year": None}, []),
        (None, {}, []),
    ],
)
def test_the_horizons_are_those_of_the_dossier(text, profile, expected):
    made = dossier(goal("g1", text=text, year=2040), profile=profile)

    assert about("doel-buiten-termijn", made) == expected


def test_it_names_the_goal_of_the_earliest_year_and_opens_it():
    made = dossier(goal("g1", year=2041), goal("g3", text="Eerst.", year=2040), goal("g2", year=2040), goal("g0"))

    (one,) = by_rule(made, "doel-buiten-termijn")
    assert one.item == "g2"
    assert dict(one.spot.values) == {"name": "Noord", "n": 3, "goals": "“Warm” (2040) en nog 2"}
    assert values("doel-buiten-termijn", dossier(goal("g1", year=2040)))["goals"] == "“Warm” (2040)"
