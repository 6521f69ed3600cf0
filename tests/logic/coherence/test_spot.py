import pytest

from tests.logic.coherence.firing import FIRING
from tests.logic.coherence.planted import found
from wizard.model.entity import TALK_PARTS
from wizard.model.screens import Screen


@pytest.mark.parametrize("rule", FIRING)
def test_a_spot_names_things_that_are_there(rule):
    made = FIRING[rule].made()

    for one in found(made).open:
        there = {*made.entities, *(block.about for block in found(made).open if block.screen is Screen.APPROACH)}
        assert {one.item, one.about} <= there


@pytest.mark.parametrize("rule", FIRING)
def test_only_a_spot_in_a_conversation_has_a_part(rule):
    for one in found(FIRING[rule].made()).open:
        assert (one.part in TALK_PARTS) is (one.screen is Screen.CONVERSATION)
