import pytest

from tests.logic.coherence.planted import (
    TODAY_TOO,
    TOMORROW,
    YESTERDAY,
    about,
    activity,
    done,
    dossier,
    need,
    own_need,
    thing,
    values,
)

MONEY = "Geld voor een klein begin, en voor groter werk"
PARTY = thing("party", "i0.bank", name="Bank", order="a")


@pytest.mark.parametrize(
    ("leaders", "count"),
    [
        ([], "geen"),
        (["gemeente", "initiatief"], 2),
        (["gemeente", "initiatief", "i0.bank"], 3),
        (["gemeente"], None),
        (["i0.bank"], None),
    ],
)
def test_an_activity_has_one_leader(leaders, count):
    made = dossier(PARTY, activity("a", *leaders))

    assert about("trekker-onduidelijk", made) == ([] if count is None else ["i0.a"])
    assert count is None or values("trekker-onduidelijk", made) == {"name": "Zon", "activity": "Taak a", "count": count}


def test_every_activity_is_a_point_of_its_own():
    made = dossier(activity("b"), activity("a"), activity("c", "gemeente"))

    assert about("trekker-onduidelijk", made) == ["i0.a", "i0.b"]


@pytest.mark.parametrize("rule", ["trekker-onduidelijk", "trekker-kan-niet"])
def test_who_stopped_has_no_work_to_divide(rule):
    things = [need("geld", answer="niet"), activity("b"), activity("a", "gemeente", need="i0.behoefte.geld")]

    assert about(rule, dossier(*things))
    assert about(rule, dossier(*things, initiative={"outcome": "stoppen"})) == []


@pytest.mark.parametrize(
    ("side", "answer", "leader", "expected"),
    [
        ("initiatief", "niet", "gemeente", ["i0.a"]),
        ("gemeente", "niet", "initiatief", ["i0.a"]),
        ("initiatief", "niet", "initiatief", []),
        ("initiatief", "deels", "gemeente", []),
        ("initiatief", None, "gemeente", []),
    ],
)
def test_who_cannot_offer_something_should_not_lead_it(side, answer, leader, expected):
    things = [need("geld", side=side, answer=answer), activity("a", leader, need="i0.behoefte.geld")]

    assert about("trekker-kan-niet", dossier(*things)) == expected


def test_it_says_who_cannot_offer_what():
    made = dossier(need("geld", answer="niet"), activity("a", "gemeente", need="i0.behoefte.geld"))

    facts = {"name": "Zon", "activity": "Taak a", "party": "Gemeente", "need": MONEY}
    assert values("trekker-kan-niet", made) == facts


@pytest.mark.parametrize(
    ("things", "outcome", "expected"),
    [
        ([need("geld"), need("kennis", answer="kan")], None, ["i0"]),
        ([need("geld", side="gemeente"), need("kennis", answer="zoeken")], None, ["i0"]),
        ([own_need("x", "Een zaal"), need("kennis", answer="niet")], "verder", ["i0"]),
        ([own_need("x", None), need("kennis", answer="kan")], None, []),
        ([need("geld"), need("kennis")], None, []),
        ([need("geld", answer="kan")], None, []),
        ([need("geld"), need("kennis", answer="kan")], "stoppen", []),
        ([need("geld", who="jurist"), need("kennis", answer="kan"), done("i0.behoefte.geld")], None, []),
        ([], None, []),
    ],
)
def test_once_some_needs_are_answered_all_are(things, outcome, expected):
    assert about("behoefte-onbeantwoord", dossier(*things, initiative={"outcome": outcome})) == expected


def test_it_names_the_needs_that_wait():
    made = dossier(need("geld"), own_need("x", "Een zaal.\nMet koffie."), need("kennis", answer="kan"))

    needs = f"“{MONEY}” en “Een zaal. Met koffie”"
    assert values("behoefte-onbeantwoord", made) == {"name": "Zon", "n": 2, "needs": needs}


@pytest.mark.parametrize(
    ("body", "lack"),
    [
        ({"who": "adviseur", "by_when": YESTERDAY}, "De dag daarvoor was 22 november 2026."),
        ({"by_when": YESTERDAY}, "De dag daarvoor was 22 november 2026."),
        ({"by_when": TOMORROW}, "Wie dat doet, staat er nog niet bij."),
        ({}, "Wie dat doet, staat er nog niet bij."),
        ({"who": "adviseur"}, "Een dag staat er nog niet bij."),
        ({"who": "adviseur", "by_when": TODAY_TOO}, None),
        ({"who": "adviseur", "by_when": TOMORROW}, None),
    ],
)
def test_who_finds_something_out_says_who_and_when(body, lack):
    made = dossier(need("geld", answer="zoeken", **body))

    assert about("uitzoeken-blijft-liggen", made) == ([] if lack is None else ["i0.behoefte.geld"])
    facts = {"name": "Zon", "need": MONEY, "lack": lack}
    assert lack is None or values("uitzoeken-blijft-liggen", made) == facts


@pytest.mark.parametrize(("answer", "outcome"), [("kan", None), (None, None), ("zoeken", "stoppen")])
def test_nothing_else_has_to_be_found_out(answer, outcome):
    assert about("uitzoeken-blijft-liggen", dossier(need("geld", answer=answer), initiative={"outcome": outcome})) == []


def test_what_was_found_out_waits_only_for_the_answer_itself():
    made = dossier(need("geld", answer="zoeken", who="adviseur", by_when=YESTERDAY), done("i0.behoefte.geld"))

    lack = "Dat is gedaan op 22 november 2026, maar het antwoord staat er nog niet."
    assert values("uitzoeken-blijft-liggen", made) == {"name": "Zon", "need": MONEY, "lack": lack}


@pytest.mark.parametrize("rule", ["trekker-onduidelijk", "trekker-kan-niet"])
def test_nobody_asks_who_leads_what_is_done(rule):
    things = [need("geld", answer="niet"), activity("b"), activity("a", "gemeente", need="i0.behoefte.geld")]

    assert about(rule, dossier(*things, done("i0.a"), done("i0.b"))) == []
