from wizard.logic.coherence.finding import Finding
from wizard.logic.coherence.spot import Spot
from wizard.model.screens import Screen

SPOT = Spot("i0.a", Screen.CONVERSATION, "i0", "doelen", {"name": "Zon"})


def test_a_finding_tells_where_it_is():
    one = Finding("trekker-onduidelijk", 2, SPOT)

    assert (one.about, one.screen, one.item, one.part) == ("i0.a", Screen.CONVERSATION, "i0", "doelen")
    assert one.name == "Zon"


def test_two_findings_of_one_rule_about_one_thing_are_the_same():
    assert Finding("trekker-onduidelijk", 2, SPOT) == Finding("trekker-onduidelijk", 2, SPOT)
    assert Finding("trekker-onduidelijk", 2, SPOT) != Finding("trekker-kan-niet", 2, SPOT)
