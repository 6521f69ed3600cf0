from itertools import combinations

import pytest

from wizard.logic import intensity_rules
from wizard.logic.circumstances import PILED, Circumstances
from wizard.logic.intensity_rules import LEVEL_RULES, REST, Effect, Rule
from wizard.model.entity import STAGES

PROJECT = "projectontwikkeling"


def facts(*yes, no=(), **told):
    return Circumstances(yes=frozenset(yes), no=frozenset(no), **told)


@pytest.mark.parametrize(
    ("rule", "case", "holds"),
    [
        ("no_clear_goal", facts(goal_is_clear=False), True),
        ("no_clear_goal", facts(goal_is_clear=True), False),
        ("exploring", facts(stage="idee"), True),
        ("exploring", facts(stage="verkenning"), True),
        ("exploring", facts(stage="haalbaarheid"), False),
        ("exploring", facts(stage="beheer"), False),
        ("exploring", facts(stage=None), False),
        ("narrow", facts(scope="smal"), True),
        ("narrow", facts(scope="breed"), False),
        ("narrow", facts(scope=None), False),
        ("project", facts(PROJECT), True),
        ("project", facts(PROJECT, stage="idee", scope="smal"), True),
        ("project", facts(no=[PROJECT]), False),
        ("project", facts(stage="ontwikkeling"), False),
        ("project_stage", facts(stage="ontwikkeling", scope="breed"), True),
        ("project_stage", facts(stage="realisatie", scope=None), True),
        ("project_stage", facts(stage="haalbaarheid", scope="breed"), False),
        ("project_stage", facts(stage="beheer", scope="breed"), False),
        ("project_stage", facts(stage=None, scope="breed"), False),
        ("project_stage", facts(stage="ontwikkeling", scope="smal"), False),
        ("project_stage", facts(PROJECT, stage="ontwikkeling"), False),
        ("project_stage", facts(no=[PROJECT], stage="ontwikkeling"), False),
        ("project_stage", facts("eigendom", no=["gevoelig"], stage="ontwikkeling"), True),
        ("serious", facts("serieus-groot"), True),
        ("serious", facts(no=["serieus-groot"]), False),
        ("serious", facts(), False),
        ("changing", facts("rollen-obstakels"), True),
        ("changing", facts(no=["rollen-obstakels"]), False),
        ("changing", facts(), False),
        ("piled_up", facts(), False),
        ("piled_up", facts(*PILED), True),
        ("piled_up", facts("serieus-groot", "rollen-obstakels", "eigendom"), False),
        ("piled_up", facts("eigendom", no=["gevoelig", "lange-duur"]), False),
    ],
)
def test_a_rule_holds_in_its_own_case_and_in_no_other(rule, case, holds):
    assert getattr(intensity_rules, rule)(case) is holds


@pytest.mark.parametrize("one", PILED)
def test_one_smaller_weight_is_not_enough(one):
    assert not intensity_rules.piled_up(facts(one))


@pytest.mark.parametrize("two", list(combinations(PILED, 2)), ids="+".join)
def test_any_two_smaller_weights_add_up(two):
    assert intensity_rules.piled_up(facts(*two))


@pytest.mark.parametrize(
    ("case", "ids", "level"),
    [
        (facts(), ["midden"], "gemiddeld"),
        (facts(stage="haalbaarheid", scope="breed"), ["midden"], "gemiddeld"),
        (facts(stage="beheer", scope="breed"), ["midden"], "gemiddeld"),
        (facts(stage="idee", scope="breed"), ["verkennend"], "licht"),
        (facts(stage="haalbaarheid", scope="smal"), ["smal"], "licht"),
        (facts(stage="verkenning", scope="smal"), ["verkennend", "smal"], "licht"),
        (facts("serieus-groot", stage="idee"), ["serieus", "verkennend"], "gemiddeld"),
        (facts("rollen-obstakels", scope="smal"), ["rollen", "smal"], "gemiddeld"),
        (facts("eigendom", "gevoelig", scope="smal"), ["stapeling", "smal"], "gemiddeld"),
        (facts("serieus-groot"), ["serieus"], "gemiddeld"),
        (facts(PROJECT, stage="idee", scope="smal"), ["project", "verkennend", "smal"], "zwaar"),
        (facts(PROJECT, "serieus-groot"), ["project", "serieus"], "zwaar"),
        (facts(stage="realisatie"), ["projectfase"], "zwaar"),
        (facts(stage="realisatie", no=[PROJECT]), ["midden"], "gemiddeld"),
        (facts(stage="realisatie", scope="smal"), ["smal"], "licht"),
        (facts(goal_is_clear=False), ["doel"], None),
        (facts(PROJECT, goal_is_clear=False, stage="idee"), ["doel", "project", "verkennend"], None),
    ],
)
def test_the_rules_together_give_the_level(case, ids, level):
    held = intensity_rules.held(case)

    assert [rule.id for rule in held] == ids
    assert intensity_rules.level(held) == level


def test_there_is_always_a_rule_that_says_why():
    for stage in (None, *STAGES):
        assert intensity_rules.held(facts(stage=stage))


def test_a_rule_names_its_sentences():
    rule = Rule("smal", Effect.LIGHT)

    assert (rule.sentence, rule.change) == ("advice.rule_smal", "advice.change_smal")
    assert rule.gone() == Rule("smal_weg", Effect.LIGHT)
    assert REST not in LEVEL_RULES
