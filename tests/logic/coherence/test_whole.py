import pytest

from tests.logic.coherence.planted import choice, dossier, need, one_initiative, own_need, thing, whole
from wizard.logic.coherence.whole import in_words, inside
from wizard.model.entity import Need


def test_only_the_leading_model_counts():
    things = [choice("n0", wanted="netwerkend"), choice("n0", model="strategisch", wanted="regisseur"), choice("n1")]

    assert whole(dossier(*things)).model.id == "nsob"
    assert whole(dossier(*things)).wanted == {"n0": "netwerkend"}
    assert [place.id for place, _ in whole(dossier(*things)).choices] == ["n0", "n1"]
    other = whole(dossier(*things, profile={"lead_model": "strategisch"}))
    assert other.wanted == {"n0": "regisseur"}
    assert [(place.id, one.id) for place, one in other.choices] == [("n0", "n0.strategisch")]


def test_a_conversation_that_stopped_does_not_go_on():
    stopped = one_initiative("i1", "Wind", [], outcome="stoppen")
    paused = one_initiative("i2", "Water", [], outcome="pauze")

    found = whole(dossier(stopped, paused))

    assert [said.initiative.id for said in found.talks] == ["i0", "i1", "i2"]
    assert [said.initiative.id for said in found.going] == ["i0", "i2"]


def test_what_is_looked_up_is_kept():
    found = whole(dossier())

    assert found.model is found.model
    assert found.talks is found.talks
    assert found.going is found.going


@pytest.mark.parametrize(
    ("ident", "name"),
    [("netwerkend", "Netwerkende overheid"), ("eigen", "een eigen rol"), ("weg", "weg")],
)
def test_a_role_is_named(ident, name):
    assert whole(dossier()).role(ident) == name


@pytest.mark.parametrize(
    ("item", "name"),
    [
        (need("gelijkwaardig"), "Een gesprek als gelijken, en niet alleen inspraak"),
        (need("weg"), "weg"),
        (own_need("x", "Een zaal.\n Met koffie."), "Een zaal. Met koffie"),
        (own_need("x", None), ""),
    ],
)
def test_a_need_is_named(item, name):
    made = dossier(item)
    one = made.entities[item.id]

    assert isinstance(one, Need)
    assert whole(made).need(one) == name


@pytest.mark.parametrize(
    ("things", "said"),
    [("", ""), ("a", "A"), ("abc", "A, B en C"), ("abcd", "A, B, C en nog 1"), ("abcdef", "A, B, C en nog 3")],
)
def test_a_few_names_are_listed_and_the_rest_is_counted(things, said):
    assert whole(dossier()).some(things, str.upper) == said


def test_fewer_names_can_be_listed():
    assert whole(dossier()).some("abc", str.upper, most=1) == "A en nog 2"
    assert whole(dossier()).some("a", str.upper, most=1) == "A"


def test_words_read_inside_a_sentence():
    assert [inside("Fasen en Geld"), inside("zwaar"), inside("")] == ["fasen en Geld", "zwaar", ""]
    assert in_words("2026-11-03") == "3 november 2026"


def test_a_day_is_given_as_it_is_stored():
    assert whole(dossier(thing("moment", "i0.m"))).today == "2026-11-23"
