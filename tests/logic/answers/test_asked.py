import pytest

from tests.logic.answers.told import lines
from tests.logic.coherence.planted import choice, dossier, goal, need, talk

EMPTY = None


@pytest.mark.parametrize(
    ("thing", "shown", "hidden"),
    [
        (choice("n0"), {"Rol nu", "Gewenste rol", "Hoe ver is deze keuze?"}, {"Tweede rol", "Voorgelegd aan"}),
        (choice("n0", standing="voorstel"), {"Voorgelegd aan"}, {"Besloten door", "Besloten op"}),
        (choice("n0", standing="besloten"), {"Besloten door", "Besloten op"}, {"Voorgelegd aan"}),
        (choice("n0", second="eigen"), {"Eigen rol in eigen woorden"}, {"Wat de minderheid vindt"}),
        (choice("n0", now="eigen"), {"Eigen rol in eigen woorden"}, set()),
        (choice("n0", wanted="netwerkend"), set(), {"Eigen rol in eigen woorden"}),
        (choice("n0", minority="Nee."), {"Reden van de minderheid"}, set()),
    ],
)
def test_a_question_about_a_role_is_open_only_when_it_is_asked(thing, shown, hidden):
    found = lines(dossier(thing), "rollen")

    assert {name for name in shown if found.get(name, "") is EMPTY} == shown
    assert not hidden & set(found)


@pytest.mark.parametrize(
    ("part", "things", "initiative", "shown", "hidden"),
    [
        ("uitkomst", [], {}, {"Uitkomst van het gesprek"}, {"Waarom stoppen we samen?", "Gedeeld op"}),
        ("uitkomst", [], {"outcome": "verder"}, {"Wat hebben jullie samen besloten?"}, {"Wat hebben we geleerd?"}),
        ("uitkomst", [], {"outcome": "pauze"}, {"Wanneer spreken we elkaar weer?"}, {"Waarom stoppen we samen?"}),
        ("uitkomst", [], {"outcome": "stoppen"}, {"Waarom stoppen we samen?"}, {"Wanneer spreken we elkaar weer?"}),
        ("uitkomst", [talk(consent="gedeeld")], {}, {"Gedeeld op"}, {"Akkoord op"}),
        ("uitkomst", [talk(consent="akkoord")], {}, {"Gedeeld op", "Akkoord op"}, set()),
        ("intensiteit", [talk(intensity="licht")], {}, {"Waarom kiezen jullie anders dan het advies?"}, set()),
        ("intensiteit", [], {}, {"Intensiteit die jullie kiezen"}, {"Waarom kiezen jullie anders dan het advies?"}),
        ("wijkkompas", [talk(compass_use="nee")], {}, {"Wat spreken jullie af over de methode?"}, set()),
        ("afspraken", [talk(form="kennismaking")], {}, {"Waarom kiezen jullie deze vorm?"}, set()),
        ("behoeften", [need("geld")], {}, {"Antwoord van de ander"}, {"Wie regelt dit? (functie)", "Wanneer?"}),
        ("behoeften", [need("geld", answer="kan")], {}, {"Wie regelt dit? (functie)", "Wanneer?"}, set()),
        ("behoeften", [need("geld", answer="niet")], {}, set(), {"Wie regelt dit? (functie)", "Wanneer?"}),
        ("voorbereiding", [], {}, {"Fase volgens het initiatief"}, {"Hoe jullie naar de fase kijken"}),
    ],
)
def test_a_question_of_the_conversation_is_open_only_when_it_is_asked(part, things, initiative, shown, hidden):
    found = lines(dossier(*things, initiative=initiative), "gesprekken", part)

    assert {name for name in shown if found.get(name, "") is EMPTY} == shown
    assert not hidden & set(found)


def test_the_ground_of_a_goal_is_asked_when_it_is_another_one():
    assert "Waarop dan?" in lines(dossier(goal("g", basis="anders")), "doelen")
    assert "Waarop dan?" not in lines(dossier(goal("g", basis="wijkkompas")), "doelen")


def test_a_reason_for_another_role_is_asked_when_there_is_one():
    assert "Waarom hier een andere rol?" in lines(dossier(initiative={"role": "netwerkend"}), "initiatieven")
    assert "Waarom hier een andere rol?" not in lines(dossier(), "initiatieven")
