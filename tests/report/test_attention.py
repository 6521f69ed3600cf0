import pytest

from tests.report.sections.test_points import LEADERLESS, rests, role, subject_of
from wizard.model.entity import Duty, duty_id
from wizard.report import attention

LED = {**LEADERLESS, duty_id("a01", "initiatief"): (Duty, {"party": "initiatief", "share": "trekker"})}
NARROW = role(wanted="presterend")


@pytest.mark.parametrize(("consent", "rules", "left_out"), [("gedeeld", 1, 0), ("concept", 0, 1)])
def test_what_was_said_with_an_initiative_counts_once_that_is_shared(consent, rules, left_out):
    found = attention.told(subject_of(NARROW, said=LED, consent=consent))

    assert (len(found.open), found.left_out) == (rules, left_out)


def test_points_are_found_by_their_weight():
    found = attention.told(subject_of(NARROW, said=LED))

    assert [one.rule for one in found.of(1)] == [one.rule for one in found.open if one.weight == 1]
    assert len(found.of(1)) + len(found.of(2)) + len(found.of(3)) == len(found.open)


def test_what_rests_about_a_conversation_that_is_not_shared_is_left_out_and_counted():
    aside = rests("trekker-onduidelijk", "a01")

    shared, kept = (attention.told(subject_of(aside, consent=consent)) for consent in ("gedeeld", "concept"))

    assert [one.finding.rule for one in shared.found.set_aside] == ["trekker-onduidelijk"]
    assert kept.found.set_aside == ()
    assert kept.left_out > shared.left_out
