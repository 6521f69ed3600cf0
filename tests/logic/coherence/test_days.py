import pytest

from tests.logic.coherence.planted import (
    TODAY_TOO,
    TOMORROW,
    YESTERDAY,
    about,
    activity,
    by_rule,
    done,
    dossier,
    moment,
    need,
    own_need,
    talk,
    values,
)

LONG_AGO = "2026-01-05"


@pytest.mark.parametrize(
    ("said", "outcome", "expected"),
    [
        ({"next_look": YESTERDAY}, None, ["i0"]),
        ({"next_look": YESTERDAY}, "stoppen", ["i0"]),
        ({"next_look": TODAY_TOO}, None, []),
        ({"next_look": TOMORROW}, None, []),
        ({}, None, []),
        ({"resume_on": YESTERDAY}, "pauze", ["i0"]),
        ({"resume_on": YESTERDAY}, "zoeken", ["i0"]),
        ({"resume_on": YESTERDAY}, "verder", []),
        ({"resume_on": YESTERDAY}, None, []),
        ({"resume_on": TODAY_TOO}, "pauze", []),
        ({"next_look": LONG_AGO, "resume_on": TOMORROW}, "pauze", []),
        ({"next_look": TOMORROW, "resume_on": LONG_AGO}, "pauze", []),
    ],
)
def test_a_day_to_look_again_that_went_by_is_told(said, outcome, expected):
    assert about("terugkijken-voorbij", dossier(talk(**said), initiative={"outcome": outcome})) == expected


@pytest.mark.parametrize(
    ("moments", "expected"),
    [
        ([moment("m", YESTERDAY)], []),
        ([moment("m", TODAY_TOO)], []),
        ([moment("m", "2026-11-21")], ["i0"]),
        ([moment("m", LONG_AGO, YESTERDAY)], ["i0"]),
        ([moment("m", LONG_AGO, TODAY_TOO)], []),
        ([moment("m", LONG_AGO, TOMORROW), moment("n", LONG_AGO)], []),
        ([moment("m", TOMORROW)], []),
        ([moment("m", None)], ["i0"]),
    ],
)
def test_who_spoke_since_or_has_an_appointment_looks_again(moments, expected):
    assert about("terugkijken-voorbij", dossier(talk(next_look=YESTERDAY), *moments)) == expected


@pytest.mark.parametrize(
    ("said", "part", "day"),
    [
        ({"next_look": YESTERDAY}, "waarden", "22 november 2026"),
        ({"next_look": LONG_AGO, "resume_on": YESTERDAY}, "uitkomst", "22 november 2026"),
        ({"next_look": YESTERDAY, "resume_on": LONG_AGO}, "waarden", "22 november 2026"),
        ({"resume_on": LONG_AGO}, "uitkomst", "5 januari 2026"),
    ],
)
def test_the_latest_day_counts(said, part, day):
    (one,) = by_rule(dossier(talk(**said), initiative={"outcome": "pauze"}), "terugkijken-voorbij")

    assert one.part == part
    assert dict(one.spot.values) == {"name": "Zon", "day": day}


@pytest.mark.parametrize(
    ("things", "expected"),
    [
        ([activity("a", by_when=YESTERDAY)], ["i0.a"]),
        ([need("geld", answer="kan", by_when=YESTERDAY)], ["i0.behoefte.geld"]),
        ([need("geld", answer="deels", by_when=YESTERDAY)], ["i0.behoefte.geld"]),
        ([need("geld", answer="niet", by_when=YESTERDAY)], []),
        ([need("geld", answer="zoeken", by_when=YESTERDAY)], []),
        ([need("geld", by_when=YESTERDAY)], []),
        ([need("geld", answer="kan", by_when=TODAY_TOO)], []),
        ([activity("a", by_when=TODAY_TOO), activity("b"), activity("c", by_when=TOMORROW)], []),
        ([activity("a", by_when=YESTERDAY), moment("m", "2026-11-21"), moment("n", None)], ["i0.a"]),
        ([activity("a", by_when=YESTERDAY), moment("m", TOMORROW)], ["i0.a"]),
        ([activity("a", by_when=YESTERDAY), moment("m", YESTERDAY)], []),
        ([activity("a", by_when=YESTERDAY), done("i0.a")], []),
        ([activity("a", by_when=YESTERDAY), done("i0.a", None)], ["i0.a"]),
        ([need("geld", answer="kan", by_when=YESTERDAY), done("i0.behoefte.geld")], []),
        ([activity("a", by_when=YESTERDAY), moment("m", TODAY_TOO), moment("n", LONG_AGO)], []),
    ],
)
def test_what_somebody_would_have_done_by_now_is_told_until_both_sides_speak(things, expected):
    assert about("afspraken-voorbij", dossier(*things)) == expected


def test_the_ends_of_a_conversation_that_stopped_are_left_alone():
    made = dossier(activity("a", by_when=YESTERDAY), initiative={"outcome": "stoppen"})

    assert about("afspraken-voorbij", made) == []


def test_it_is_about_the_latest_and_names_them_from_early_to_late():
    made = dossier(
        *(activity(ident, by_when=day) for ident, day in (("b", "2026-11-03"), ("a", "2026-11-02"))),
        own_need("x", "Een zaal. ", answer="kan", by_when=YESTERDAY),
        activity("d", by_when=TOMORROW),
    )

    (one,) = by_rule(made, "afspraken-voorbij")
    assert (one.about, one.item, one.part) == ("i0.x", "i0", "behoeften")
    assert dict(one.spot.values) == {"name": "Zon", "n": 3, "items": "“Taak a”, “Taak b” en “Een zaal”"}


def test_a_long_list_is_cut_short():
    made = dossier(*(activity(ident, by_when=YESTERDAY) for ident in "abcde"))

    (one,) = by_rule(made, "afspraken-voorbij")
    assert (one.about, one.part) == ("i0.e", "verantwoordelijkheden")
    assert values("afspraken-voorbij", made)["items"] == "“Taak a”, “Taak b”, “Taak c” en nog 2"
