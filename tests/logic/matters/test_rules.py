import pytest

from tests.logic.coherence.planted import (
    BOOK,
    TODAY,
    block,
    by_rule,
    choice,
    dismissal,
    dossier,
    goal,
    one_initiative,
    talk,
)
from wizard.logic import matters
from wizard.logic.coherence import RULES as POINTS
from wizard.model.dossier import Dossier
from wizard.model.entity import HORIZONS, block_id

WORDS = {"now": "netwerkend", "reason_values": "Omdat.", "meaning": "Ruimte."}


def found(made: Dossier, *rules: str) -> list[str]:
    """Return what the matters of these rules are about."""
    return [one.about for one in matters.of(BOOK, made, TODAY) if one.rule.id in rules]


def role_rules(made: Dossier, place: str) -> list[str]:
    """Return the rules by which the role in a neighbourhood is a matter."""
    every = matters.of(BOOK, made, TODAY)
    return [one.rule.id for one in every if (one.rule.group, one.about) == ("rollen", place)]


@pytest.mark.parametrize(
    ("answers", "rules"),
    [
        ({}, ["rol-open"]),
        ({"now": "netwerkend", "standing": "besloten"}, ["rol-open"]),
        ({"wanted": "netwerkend"}, ["rol-onbeslist"]),
        ({"wanted": "netwerkend", "standing": "persoonlijk"}, ["rol-onbeslist"]),
        ({"wanted": "netwerkend", "standing": "voorstel"}, ["rol-voorgesteld"]),
        ({"wanted": "netwerkend", "standing": "besloten"}, ["rol-zonder-woorden"]),
        ({"wanted": "netwerkend", "standing": "besloten", **WORDS}, []),
    ],
)
def test_a_role_is_a_matter_until_it_is_decided_and_told_and_only_once(answers, rules):
    assert role_rules(dossier(choice("n1", **answers)), "n1") == rules


def test_nothing_was_answered_is_no_role_either():
    assert role_rules(dossier(), "n1") == ["rol-open"]


def test_only_the_model_that_leads_counts():
    made = dossier(choice("n1", "strategisch", wanted="verbinder", standing="besloten"))

    assert role_rules(made, "n1") == ["rol-open"]


def test_where_an_initiative_waits_the_role_goes_first():
    assert role_rules(dossier(), "n0") == ["rol-bij-initiatief"]


def test_where_the_municipality_lets_that_rest_the_role_is_only_open():
    assert role_rules(dossier(dismissal("rol-ontbreekt", "n0")), "n0") == ["rol-open"]


@pytest.mark.parametrize("count", range(len(HORIZONS) + 1))
def test_goals_are_a_matter_until_every_horizon_has_one(count):
    made = dossier(*(goal(f"g{one}", "n1", horizon=one) for one in HORIZONS[:count]))

    rules = [rule for rule in ("doelen-leeg", "doelen-op-termijn") if "n1" in found(made, rule)]

    assert rules == {0: ["doelen-leeg"], len(HORIZONS): []}.get(count, ["doelen-op-termijn"])


def test_a_building_block_that_carries_goes_before_the_others_once_somebody_began():
    carrying = [one for one in BOOK.blocks if one.equal or one.continuity]
    other = next(one for one in BOOK.blocks if one not in carrying)

    before, after = dossier(), dossier(block(other.id, status="geregeld"))

    assert found(before, "bouwsteen-draagt") == []
    assert found(before, "bouwsteen-leeg") == [block_id(one.id) for one in BOOK.blocks]
    assert found(after, "bouwsteen-draagt") == [block_id(one.id) for one in carrying]
    assert block_id(other.id) not in found(after, "bouwsteen-leeg")


def test_a_building_block_of_which_only_words_were_written_is_open():
    made = dossier(block("loket", agreed="Eén nummer."))

    assert block_id("loket") in found(made, "bouwsteen-leeg", "bouwsteen-draagt")


def test_a_conversation_is_a_matter_until_it_has_an_outcome():
    others = [one_initiative("i1", "Wind", ()), one_initiative("i2", "Klaar", (), outcome="pauze")]

    made = dossier(talk(joint_goal="Samen"), *others)

    assert found(made, "gesprek-begonnen") == ["i0"]
    assert found(made, "gesprek-nieuw") == ["i1"]


def test_a_point_of_attention_is_a_matter_by_its_weight_unless_it_is_told_already():
    made = dossier(choice("n1", wanted="netwerkend", standing="besloten", minority="Nee."), names=("Noord", "noord"))

    points = {one.rule for one in matters.Look(BOOK, made, TODAY).points}
    kinds = {one.rule.id: one.kind for one in matters.of(BOOK, made, TODAY) if one.rule.group == "punten"}

    assert points >= {"rol-ontbreekt", "wijk-dubbel", "besluit-onvolledig", "minderheid-zonder-reden"}
    assert kinds["punt-regelen"] == "besluit-onvolledig"
    assert "rol-ontbreekt" not in kinds.values()


def test_a_point_that_rests_is_no_matter():
    made = dossier(choice("n1", wanted="netwerkend", standing="besloten"), dismissal("besluit-onvolledig", "n1.nsob"))

    assert by_rule(made, "besluit-onvolledig") == []
    assert found(made, "punt-regelen") == []


def test_no_kind_of_matter_is_called_as_a_rule_about_points():
    kinds = {rule.kind for rule in matters.RULES if rule.kind}

    assert kinds == {"rol", "doelen", "bouwsteen", "gesprek"}
    assert not kinds & {rule.id for rule in POINTS}
