from itertools import compress, product

import pytest

from tests.logic.talking import conversation, criterion, talk_of, their_goal
from wizard import content
from wizard.logic import intensity, intensity_rules
from wizard.logic.circumstances import PILED, Circumstances
from wizard.logic.intensity_rules import LEVEL_RULES, REST, Effect
from wizard.model.entity import INTENSITIES, SCOPES, STAGES

BOOK = content.load()
GOAL = their_goal("doel", sharing="gedeeld")
CAUTIONS = (intensity.CAPACITY, intensity.VALUES, intensity.OTHER_STAGE, intensity.INCOMPLETE)


def advise(*things, **initiative):
    return intensity.advise(talk_of(*things, initiative=initiative))


def answers(**verdicts):
    return [criterion(subject.replace("_", "-"), verdict) for subject, verdict in verdicts.items()]


def ids(rules):
    return [rule.id for rule in rules]


def test_without_a_common_goal_the_advice_is_to_talk_about_goals_first():
    found = advise(stage="idee", scope="smal")

    assert found.level is found.chosen is None
    assert ids(found.fired) == ["doel", "verkennend", "smal"]
    assert ids(found.changes) == ["doel_weg"]


def test_the_advice_has_every_rule_that_holds():
    found = advise(GOAL, *answers(serieus_groot="ja", waarden_herijkt="nee"), stage="idee", scope="breed")

    assert found.level == found.chosen == "gemiddeld"
    assert ids(found.fired) == ["serieus", "verkennend", "waarden"]
    assert ids(found.reasons) == ["serieus", "verkennend"]
    assert ids(found.cautions) == ["waarden"]
    assert not found.is_own_choice


@pytest.mark.parametrize(
    ("things", "initiative", "changes"),
    [
        (
            [],
            {"stage": "verkenning", "scope": "breed"},
            ["doel", "project", "projectfase", "serieus", "rollen", "verkennend_weg"],
        ),
        ([], {"stage": "haalbaarheid", "scope": "breed"}, ["doel", "project", "projectfase", "verkennend", "smal"]),
        ([], {"stage": "verkenning", "scope": "smal"}, ["doel", "project", "serieus", "rollen"]),
        (
            answers(eigendom="ja"),
            {"stage": "verkenning", "scope": "smal"},
            ["doel", "project", "serieus", "rollen", "stapeling"],
        ),
        (
            answers(eigendom="ja", gevoelig="ja"),
            {"stage": "verkenning", "scope": "smal"},
            ["doel", "project", "stapeling_weg"],
        ),
        (answers(eigendom="ja", gevoelig="ja", lange_duur="ja"), {"stage": "idee"}, ["doel", "project", "projectfase"]),
        (answers(serieus_groot="ja"), {"stage": "idee", "scope": "smal"}, ["doel", "project", "serieus_weg"]),
        (answers(rollen_obstakels="ja"), {"stage": "idee", "scope": "smal"}, ["doel", "project", "rollen_weg"]),
        (
            answers(serieus_groot="ja", rollen_obstakels="ja"),
            {"stage": "idee", "scope": "smal"},
            ["doel", "project"],
        ),
        (answers(projectontwikkeling="ja"), {"stage": "idee"}, ["doel", "project_weg"]),
        (
            [],
            {"stage": "ontwikkeling", "scope": "breed"},
            ["doel", "projectfase_weg", "verkennend", "smal"],
        ),
        (
            [],
            {"stage": "ontwikkeling", "scope": "smal"},
            ["doel", "project", "projectfase", "serieus", "rollen", "smal_weg"],
        ),
        (
            answers(projectontwikkeling="nee"),
            {"stage": "idee", "scope": "breed"},
            ["doel", "project", "serieus", "rollen", "verkennend_weg"],
        ),
    ],
)
def test_what_would_change_the_advice_is_one_other_answer(things, initiative, changes):
    assert ids(advise(GOAL, *things, **initiative).changes) == changes


@pytest.mark.parametrize(
    ("own", "level", "chosen", "is_own"),
    [
        (None, "licht", "licht", False),
        ("licht", "licht", "licht", False),
        ("zwaar", "licht", "zwaar", True),
    ],
)
def test_both_sides_may_choose_otherwise(own, level, chosen, is_own):
    found = advise(GOAL, conversation(intensity=own), stage="idee", scope="breed")

    assert (found.level, found.chosen, found.is_own_choice) == (level, chosen, is_own)


def test_both_sides_may_choose_a_document_without_a_clear_goal():
    found = advise(conversation(intensity="licht"), stage="idee")

    assert (found.level, found.chosen, found.is_own_choice) == (None, "licht", True)


@pytest.mark.parametrize(
    ("caution", "things", "initiative", "holds"),
    [
        ("capaciteit", answers(capaciteit="nee"), {"stage": "haalbaarheid"}, True),
        ("capaciteit", answers(capaciteit="nee", projectontwikkeling="ja"), {}, True),
        ("capaciteit", answers(capaciteit="nee"), {"stage": "idee"}, False),
        ("capaciteit", [*answers(capaciteit="nee"), conversation(intensity="zwaar")], {"stage": "idee"}, True),
        ("capaciteit", [*answers(capaciteit="nee"), conversation(intensity="licht")], {"stage": "beheer"}, False),
        ("capaciteit", answers(capaciteit="ja"), {"stage": "haalbaarheid"}, False),
        ("capaciteit", answers(capaciteit="onbekend"), {"stage": "haalbaarheid"}, False),
        ("capaciteit", answers(gevoelig="nee"), {"stage": "haalbaarheid"}, False),
        ("waarden", answers(waarden_herijkt="nee"), {}, True),
        ("waarden", answers(waarden_herijkt="ja"), {}, False),
        ("waarden", answers(waarden_herijkt="onbekend"), {}, False),
        ("waarden", [], {}, False),
        ("fase_verschilt", [conversation(stage_theirs="ontwikkeling")], {"stage": "idee"}, True),
        ("fase_verschilt", [conversation(stage_theirs="verkenning")], {"stage": "idee"}, False),
        ("fase_verschilt", [conversation(stage_theirs="idee")], {"stage": "idee"}, False),
        ("fase_verschilt", [conversation(stage_theirs="ontwikkeling")], {}, False),
        ("fase_verschilt", [], {"stage": "ontwikkeling"}, False),
        ("onvolledig", [], {}, True),
        ("onvolledig", [], {"stage": "idee"}, True),
        ("onvolledig", [], {"scope": "smal"}, True),
        ("onvolledig", [], {"stage": "idee", "scope": "smal"}, False),
        ("onvolledig", [conversation(stage_theirs="idee")], {"scope": "smal"}, False),
    ],
)
def test_a_caution_is_given_in_its_own_case_and_changes_nothing(caution, things, initiative, holds):
    found = advise(GOAL, *things, **initiative)

    assert (caution in ids(found.cautions)) is holds
    assert caution not in ids((*found.reasons, *found.changes))


def test_a_caution_is_given_without_a_goal_too():
    found = advise(*answers(capaciteit="nee", waarden_herijkt="nee"), stage="beheer", scope="breed")

    assert ids(found.cautions) == ["waarden"]


def test_every_rule_has_a_sentence_that_says_whose_rule_it_is():
    for rule in (*LEVEL_RULES, REST, *CAUTIONS):
        said = BOOK.say(rule.sentence)
        assert "andreiking" in said or "nze eigen regel" in said, rule.id


def test_every_rule_has_a_sentence_for_when_it_starts_and_when_it_stops_to_hold():
    for rule in LEVEL_RULES:
        assert BOOK.say(rule.change)
        assert BOOK.say(rule.gone().change)


@pytest.mark.parametrize("project", [None, True, False])
def test_what_a_sentence_says_about_a_change_is_true_in_every_case(project):
    asked = ("serieus-groot", "rollen-obstakels", *PILED[:2])
    answered = [frozenset(compress(asked, verdicts)) for verdicts in product((False, True), repeat=len(asked))]
    for stage, scope, yes in product((None, *STAGES), (None, *SCOPES), answered):
        facts = Circumstances(stage=stage, scope=scope, yes=yes)
        _claims_are_true(facts if project is None else facts.answered("projectontwikkeling", verdict=project))


def _claims_are_true(facts):
    level = intensity_rules.level(intensity_rules.held(facts))
    listed = {rule.id.removesuffix("_weg"): BOOK.say(rule.change) for rule in intensity.changes(facts)}
    for other in facts.nearby():
        then = intensity_rules.level(intensity_rules.held(other))
        if then != level:
            turned = {rule.id for rule, holds in LEVEL_RULES.items() if holds(other) is not holds(facts)}
            assert turned & set(listed), (facts, other)
            assert all(_agrees(listed[one], level, then) for one in turned & set(listed)), (facts, other)


def _agrees(said, level, then):
    if then is None:
        return "eerst een gesprek" in said
    lighter = INTENSITIES.index(then) < INTENSITIES.index(level)
    claim = said.rstrip(".").split()[-1]
    return claim in {then, "lichter" if lighter else "zwaarder"}


def test_only_cautions_mind_nothing_else():
    assert {rule.effect for rule in CAUTIONS} == {Effect.CAUTION}
    assert Effect.CAUTION not in {rule.effect for rule in LEVEL_RULES}
