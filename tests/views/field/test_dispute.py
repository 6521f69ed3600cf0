import pytest

from tests.app import SAY, Screen, Window, colleague, small
from wizard.model import slot
from wizard.model.change import Edit, Restore
from wizard.model.check import Fault
from wizard.views.field import dispute
from wizard.views.field.dispute import Decision

HOMES = SAY("fields.neighbourhood.homes")
NAME = SAY("fields.neighbourhood.name")


def test_every_fault_has_a_sentence_that_names_the_field():
    assert all("Inwoners" in SAY(f"fault.{fault}", label="Inwoners", limit=3) for fault in Fault)


@pytest.mark.parametrize("decision", Decision)
def test_every_decision_has_a_button(decision):
    assert SAY(f"dispute.keep_{decision.value}")


def test_an_answer_comes_back_with_the_thing_it_belongs_to():
    answer = slot.of_choice("n0", "nsob", "meaning")
    thing = slot.Slot("neighbourhood", "n0", "name")

    assert dispute.restoration(answer) == (Restore("n0"),)
    assert dispute.restoration(thing) == (Restore("n0"),)


def test_a_colleagues_words_are_shown_as_text_and_not_as_markdown():
    dossier = small("Noord")
    window = Window(Screen.NEIGHBOURHOODS, dossier)
    colleague(dossier, Edit("n0", "name", "Noord", ":red[**Kern**]"))

    window.fill(NAME, "Noord-Oost")

    assert [one.value for one in window.test.text] == [":red[**Kern**]", "Noord-Oost"]


def test_an_emptied_answer_is_shown_in_words():
    dossier = small("Noord")
    colleague(dossier, Edit("n0", "homes", None, 3))
    window = Window(Screen.NEIGHBOURHOODS, dossier)
    colleague(dossier, Edit("n0", "homes", 3, 4))

    window.fill(HOMES, "")

    assert [one.value for one in window.test.text] == ["4", SAY("common.empty")]
