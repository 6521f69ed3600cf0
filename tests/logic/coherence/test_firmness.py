import pytest

from tests.logic.coherence.planted import (
    about,
    activity,
    agreement,
    by_rule,
    dossier,
    talk,
    their_goal,
    values,
    verdicts,
)

SHARED = their_goal("d", sharing="gedeeld")
DONE = [agreement(subject, "afgesproken") for subject in ("rolverdeling", "fasering", "geld")]
WORK = activity("a", "gemeente")
GOES_ON = {"outcome": "verder"}


@pytest.mark.parametrize(
    ("said", "outcome", "expected"),
    [
        ({"intensity": "zwaar"}, "verder", ["i0"]),
        ({"intensity": "zwaar", "form": "green-deal"}, None, ["i0"]),
        ({"intensity": "zwaar", "consent": "akkoord"}, "pauze", ["i0"]),
        ({"intensity": "zwaar"}, None, []),
        ({"intensity": "zwaar", "consent": "concept"}, "zoeken", []),
        ({"intensity": "gemiddeld"}, "verder", []),
        ({"intensity": "zwaar"}, "stoppen", []),
        ({}, "verder", []),
    ],
)
def test_a_heavy_partnership_needs_agreements_once_both_sides_go_on(said, outcome, expected):
    assert about("zwaar-zonder-afspraken", dossier(talk(**said), initiative={"outcome": outcome})) == expected


def test_a_partnership_can_be_heavy_by_the_advice():
    made = dossier(SHARED, verdicts(projectontwikkeling="ja"), initiative=GOES_ON)

    assert about("zwaar-zonder-afspraken", made) == ["i0"]


@pytest.mark.parametrize(
    ("things", "part", "missing"),
    [
        ([], "afspraken", "wie wat doet, rolverdeling, fasen en beslismomenten en geld"),
        ([WORK], "afspraken", "rolverdeling, fasen en beslismomenten en geld"),
        ([WORK, *DONE[:2], agreement("geld", "bespreken")], "afspraken", "geld"),
        ([WORK, *DONE[:2], agreement("geld", None)], "afspraken", "geld"),
        ([WORK, *DONE[1:]], "afspraken", "rolverdeling"),
        ([WORK, DONE[0], DONE[2]], "afspraken", "fasen en beslismomenten"),
        (DONE, "verantwoordelijkheden", "wie wat doet"),
    ],
)
def test_it_says_what_is_open(things, part, missing):
    made = dossier(talk(intensity="zwaar"), *things, initiative=GOES_ON)

    (one,) = by_rule(made, "zwaar-zonder-afspraken")
    assert one.part == part
    assert dict(one.spot.values) == {"name": "Zon", "missing": missing}


@pytest.mark.parametrize("money", ["afgesproken", "niet_nodig"])
def test_what_is_agreed_or_not_needed_is_settled(money):
    made = dossier(talk(intensity="zwaar"), WORK, *DONE[:2], agreement("geld", money), initiative=GOES_ON)

    assert about("zwaar-zonder-afspraken", made) == []


@pytest.mark.parametrize(
    ("said", "things", "expected"),
    [
        ({"intensity": "zwaar"}, [SHARED], ["i0"]),
        ({"intensity": "licht"}, [], ["i0"]),
        ({"intensity": "gemiddeld"}, [SHARED], []),
        ({"intensity": "zwaar", "intensity_reason": "Dat wil de raad."}, [SHARED], []),
        ({}, [SHARED], []),
        ({"intensity_reason": "Dat wil de raad."}, [], []),
    ],
)
def test_another_intensity_than_the_advice_has_a_reason(said, things, expected):
    assert about("intensiteit-zonder-reden", dossier(talk(**said), *things)) == expected


def test_who_stopped_needs_no_reason_for_the_intensity():
    assert about("intensiteit-zonder-reden", dossier(talk(intensity="licht"), initiative={"outcome": "stoppen"})) == []


@pytest.mark.parametrize(
    ("things", "advice"),
    [([SHARED], "gemiddeld"), ([], "praat eerst over doelen")],
)
def test_it_says_what_was_chosen_and_what_the_advice_is(things, advice):
    made = dossier(talk(intensity="zwaar"), *things)

    assert values("intensiteit-zonder-reden", made) == {"name": "Zon", "chosen": "zwaar", "advice": advice}
