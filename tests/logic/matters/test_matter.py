from tests.logic.coherence.planted import BOOK, TODAY, choice, dossier
from wizard.logic import matters
from wizard.model.entity import Parked


def test_a_matter_is_known_by_what_is_open_and_about_what():
    one = matters.of(BOOK, dossier(), TODAY)[0]

    assert (one.kind, one.about, one.ident) == ("rol", "n0", "parkeer.rol.n0")


def test_a_point_of_attention_is_known_by_the_rule_that_found_it():
    made = dossier(choice("n1", wanted="netwerkend", standing="besloten"))

    one = next(one for one in matters.of(BOOK, made, TODAY) if one.rule.id == "punt-regelen")

    assert (one.kind, one.about) == ("besluit-onvolledig", "n1.nsob")
    assert one.ident == "parkeer.besluit-onvolledig.n1.nsob"


def test_every_matter_can_be_parked_under_its_own_id():
    made = dossier(choice("n1", wanted="netwerkend", standing="besloten"))

    for one in matters.of(BOOK, made, TODAY):
        assert Parked(id=one.ident, order="a", text="Later", matter=one.kind, about=one.about)
