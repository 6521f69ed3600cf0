from collections import Counter

from tests.logic.coherence.planted import BOOK, TODAY, choice, dossier
from tests.report import marked
from wizard.logic import matters
from wizard.model.stage_notes import SLIDES

EXAMPLE = matters.of(BOOK, marked.example(), TODAY)


def test_what_weighs_most_comes_first_and_then_the_order_of_the_steps():
    places = {rule.id: place for place, rule in enumerate(matters.RULES)}
    keys = [(one.rule.weight, places[one.rule.id]) for one in EXAMPLE]

    assert keys == sorted(keys)
    assert {one.rule.weight for one in EXAMPLE} == {1, 2, 3}


def test_every_matter_is_there_once():
    assert not [ident for ident, times in Counter(one.ident for one in EXAMPLE).items() if times > 1]


def test_matters_are_found_once_for_a_version():
    made = dossier()

    assert matters.of(BOOK, made, TODAY) is matters.of(BOOK, made, TODAY)


def test_every_rule_has_its_own_sentence_a_group_and_slides():
    sentences = [BOOK.say(f"planner.why_{rule.id.replace('-', '_')}") for rule in matters.RULES]

    assert len(set(sentences)) == len(matters.RULES) == len({rule.id for rule in matters.RULES})
    assert {rule.group for rule in matters.RULES} == set(matters.GROUPS)
    assert all(rule.slides and set(rule.slides) <= set(SLIDES) for rule in matters.RULES)


def test_a_matter_says_what_it_is_and_why():
    made = dossier(choice("n1", wanted="netwerkend", standing="voorstel"), names=("Noord", "*Oost*"))

    one = next(one for one in matters.of(BOOK, made, TODAY) if one.about == "n1")

    assert matters.title(BOOK, one) == "Rol in *Oost*"
    assert matters.why(BOOK, one) == "Er ligt een voorstel voor de rol. Jullie kunnen nu besluiten."
    assert one.ident == "parkeer.rol.n1"


def test_a_point_of_attention_says_what_it_says_elsewhere():
    made = dossier(choice("n1", wanted="netwerkend", standing="besloten"))

    one = next(one for one in matters.of(BOOK, made, TODAY) if one.kind == "besluit-onvolledig")

    assert matters.title(BOOK, one) == BOOK.say(
        "findings.besluit_onvolledig_title", **(one.thing.finding.spot.values if one.thing.finding else {})
    )
    assert (one.about, one.rule.id) == ("n1.nsob", "punt-regelen")


def test_every_matter_of_the_example_can_be_said():
    assert all(matters.title(BOOK, one) and matters.why(BOOK, one) for one in EXAMPLE)
    assert {one.rule.group for one in EXAMPLE} == set(matters.GROUPS)
