from datetime import date, timedelta

import pytest

from tests.logic.coherence.firing import FIRING
from tests.logic.coherence.planted import (
    BOOK,
    TODAY,
    activity,
    block,
    choice,
    dismissal,
    dossier,
    found,
    goal,
    talk,
    their_goal,
    thing,
)
from wizard import content
from wizard.logic import coherence
from wizard.model.dossier import Dossier
from wizard.model.item import Item


@pytest.fixture(scope="module")
def example() -> Dossier:
    items = content.example().items
    return Dossier("e", 0).after(1, [Item(one.id, one.kind, one.parent, one.body) for one in items])


def points(findings):
    return [(one.rule, one.about) for one in findings]


def test_every_rule_has_a_name_of_its_own_and_a_case():
    names = [rule.id for rule in coherence.RULES]

    assert len(set(names)) == len(names)
    assert set(names) == set(FIRING)


@pytest.mark.parametrize("rule", FIRING)
def test_a_finding_leads_to_where_something_can_be_done(rule):
    case = FIRING[rule]

    (one,) = [one for one in found(case.made()).open if (one.rule, one.about) == (rule, case.about)]

    assert (one.weight, one.screen, one.item, one.part) == (case.weight, case.screen, case.item, case.part)
    assert one.name == case.name


@pytest.mark.parametrize("rule", FIRING)
def test_a_finding_that_was_set_aside_stands_there_with_the_reason(rule):
    case = FIRING[rule]
    before, after = found(case.made()), found(case.made(dismissal(rule, case.about, "Dat weten we.")))

    assert points(after.open) == [point for point in points(before.open) if point != (rule, case.about)]
    assert points(one.finding for one in after.set_aside) == [(rule, case.about)]
    assert [one.reason for one in after.set_aside] == ["Dat weten we."]


@pytest.mark.parametrize(
    "other",
    [
        dismissal("rol-ontbreekt", "n0", None),
        dismissal("rol-ontbreekt", "n1"),
        dismissal("rollen-verschillen", "n0"),
        thing("goal", "opzij.rol-ontbreekt.n0", "n1", horizon="kort", order="a"),
    ],
)
def test_another_dismissal_or_one_without_a_reason_sets_nothing_aside(other):
    findings = found(dossier(other))

    assert points(findings.open) == [("rol-ontbreekt", "n0")]
    assert findings.set_aside == ()
    given = [one.id for one in findings.past]
    assert given == ([other.id] if other.kind == "dismissal" and other.body.get("reason") else [])


def test_what_weighs_most_stands_first_and_then_it_is_in_reading_order():
    made = dossier(
        *(talk(intensity="zwaar", consent="gedeeld"), activity("b"), activity("a"), goal("g1", year=2090)),
        *(their_goal("d"), choice("n1", minority="Nee."), block("cultuur", by_when="2026-01-01")),
        initiative={"stage": "idee"},
    )

    assert points(found(made).open) == [
        ("rol-ontbreekt", "n0"),
        ("geen-gezamenlijk-doel", "i0"),
        ("zwaar-zonder-afspraken", "i0"),
        ("bouwsteen-voorbij", "bouwsteen.cultuur"),
        ("intensiteit-zonder-reden", "i0"),
        ("trekker-onduidelijk", "i0.a"),
        ("trekker-onduidelijk", "i0.b"),
        ("minderheid-zonder-reden", "n1.nsob"),
        ("doel-buiten-termijn", "n0"),
        ("doelen-niet-besproken", "n0"),
        ("akkoord-zonder-dag", "i0"),
    ]


def test_what_is_set_aside_is_in_the_same_order():
    made = dossier(
        *(activity("a"), goal("g1", year=2090)),
        *(dismissal("doel-buiten-termijn", "n0"), dismissal("trekker-onduidelijk", "i0.a")),
        *(dismissal("rol-ontbreekt", "n0"), dismissal("wijk-dubbel", "n0")),
    )

    rules = [one.finding.rule for one in found(made).set_aside]
    assert rules == ["rol-ontbreekt", "trekker-onduidelijk", "doel-buiten-termijn"]


def test_a_reason_for_a_point_that_is_gone_is_kept_in_order():
    made = dossier(*(dismissal(rule, "n0") for rule in ("wijk-dubbel", "rol-ontbreekt", "bouwsteen-open")))

    assert [one.rule for one in found(made).past] == ["bouwsteen-open", "wijk-dubbel"]
    assert found(dossier()).past == ()


def test_a_dossier_that_just_began_hangs_together():
    assert found(dossier(places=[])) == coherence.Findings()
    assert found(dossier(talk(), places=[])) == coherence.Findings()


def test_a_version_is_looked_at_once_a_day():
    made = dossier(talk(next_look=TODAY.isoformat()))
    tomorrow = TODAY + timedelta(days=1)

    today = found(made)

    assert found(made) is today
    assert "terugkijken-voorbij" not in dict(points(today.open))
    assert "terugkijken-voorbij" in dict(points(found(made, tomorrow).open))
    assert found(made) is today


def test_other_content_is_looked_at_anew():
    made = dossier()
    other = BOOK.model_copy(update={"version": "anders"})

    assert coherence.findings(other, made, TODAY) is not found(made)


def test_the_example_has_points_that_are_right(example):
    findings = found(example, date(2026, 11, 23))

    assert {*points(findings.open), *points(one.finding for one in findings.set_aside)} == {
        ("rol-ontbreekt", "gravenakker"),  # the village hall is active there
        ("rol-weinig-ruimte", "warme-regels.vogelbuurt"),  # presterend, and the foundation leads
        ("trekker-kan-niet", "warme-regels.taak2"),  # the municipality said no to money
        ("akkoord-met-open-punten", "warm-hoefblad"),  # data are still discussed
        *(("bouwsteen-open", f"bouwsteen.{block}") for block in ("menukaart", "drempels", "evaluatie", "register")),
        ("rollen-verschillen", "smeden-op-warmte"),  # rechtmatig and netwerkend
        ("rollen-verschillen", "warme-regels"),  # three neighbourhoods, three roles
        ("behoefte-onbeantwoord", "appelgaard"),
        ("behoefte-onbeantwoord", "smeden-op-warmte"),
        ("uitzoeken-blijft-liggen", "energiehulpen.behoefte.geld"),  # without a day
        ("trekker-onduidelijk", "smeden-op-warmte.taak3"),
        ("trekker-onduidelijk", "warme-regels.taak3"),  # two of them
        ("trekker-onduidelijk", "warme-regels.taak5"),
        ("trekker-onduidelijk", "warm-hoefblad.taak10"),
        ("terugkijken-voorbij", "energiehulpen"),  # 3 November
        *(("doelen-niet-besproken", place) for place in ("binnenstad", "gaarden-noord", "gaarden-zuid")),
        *(("doelen-niet-besproken", place) for place in ("vogelbuurt", "zuiderkade")),
        ("afspraken-voorbij", "appelgaard.behoefte.gelijkwaardig"),  # 16 November
        ("afspraken-voorbij", "smeden-op-warmte.behoefte.eigen1"),
        ("afspraken-voorbij", "warme-regels.behoefte.transparantie"),
        ("afspraken-voorbij", "energiehulpen.taak1"),
        ("afspraken-voorbij", "dorpshuis.behoefte.eigen1"),
    }
    (resting,) = found(example, date(2026, 11, 23)).set_aside
    assert (resting.finding.rule, resting.finding.about) == ("trekker-onduidelijk", "warme-regels.taak3")
    assert "twee avonden" in resting.reason
