from datetime import date

from tests.app import HANDBOOK, Screen, Window, choice, chosen, colleague, read, small
from wizard.model import slot
from wizard.session.pen import Pen
from wizard.views.field import widget
from wizard.views.field.answer import Answer

DAY = date(2026, 11, 28)


def answer(dossier: str, name: str = "meaning", place: str = "") -> Answer:
    pen = Pen(read(dossier), HANDBOOK, timed=False, touched=frozenset(), acts=0, today=DAY)
    return Answer(pen, slot.of_choice("n0", "nsob", name), "Label", widget.text("Label", False, None), place)


def test_an_answer_knows_what_is_stored():
    dossier = small("Noord")
    before = answer(dossier).stored
    colleague(dossier, chosen("n0", meaning="ruimte"))

    assert before is None
    assert answer(dossier).stored == "ruimte"


def test_the_same_answer_in_two_places_has_two_addresses():
    dossier = small("Noord")

    addresses = {answer(dossier).address, answer(dossier, place="tabel").address, answer(dossier, "own_role").address}

    assert len(addresses) == 3
    assert all(dossier in address for address in addresses)


def test_the_same_answer_in_another_dossier_has_another_address():
    assert answer(small("Noord")).address != answer(small("Noord")).address


def test_a_new_turn_is_a_new_widget():
    field = answer(small("Noord"))
    first = field.key

    field.hold.renew()

    assert field.key != first


def test_what_is_typed_is_read_as_it_would_be_stored():
    assert answer(small("Noord")).read("  ruimte\r\nhier ") == "ruimte\nhier"


def test_what_cannot_be_stored_is_read_as_it_was_written():
    assert answer(small("Noord")).read("x" * 10_001) == "x" * 10_001


def test_two_dossiers_in_one_visit_do_not_mix_their_answers():
    first, second = small("Noord"), small("Zuid")
    window = Window(Screen.ROLES, first)
    label = HANDBOOK.say("fields.choice.meaning")
    window.fill(label, "van de eerste")

    window.visit(Screen.ROLES, dossier=second)

    assert window.holds(label) == ""
    assert choice(second).meaning is None
    assert choice(first).meaning == "van de eerste"
