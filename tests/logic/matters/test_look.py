from tests.logic.coherence.planted import BOOK, TODAY, choice, dismissal, dossier
from wizard.logic.matters import Look


def test_every_neighbourhood_stands_with_its_role_by_the_model_that_leads():
    made = dossier(choice("n0", wanted="netwerkend"), choice("n1", "strategisch", wanted="verbinder"))

    found = Look(BOOK, made, TODAY).roles

    assert [(place.name, choice and choice.wanted) for place, choice in found] == [
        ("Noord", "netwerkend"),
        ("Oost", None),
    ]


def test_what_a_rule_found_is_known_unless_it_rests():
    there, resting = dossier(), dossier(dismissal("rol-ontbreekt", "n0"))

    assert Look(BOOK, there, TODAY).found("rol-ontbreekt") == {"n0"}
    assert Look(BOOK, resting, TODAY).found("rol-ontbreekt") == frozenset()
    assert "rol-ontbreekt" not in {one.rule for one in Look(BOOK, resting, TODAY).points}
