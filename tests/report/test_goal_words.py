import pytest

from tests.report import planned
from wizard.report import goal_words

GOAL = {"text": "Doel", "measure": "Maat", "year": 2030}
EVERYWHERE = [{**GOAL, "horizon": horizon} for horizon in ("kort", "middel", "lang")]


@pytest.mark.parametrize(
    ("goals", "sentences"),
    [
        ({}, "Er zijn nog geen doelen opgeschreven."),
        ({"A": [{"measure": "zonder tekst"}]}, "Er zijn nog geen doelen opgeschreven."),
        (
            {"A": [GOAL]},
            "De gemeente heeft 1 doel opgeschreven. In dit verslag staat 1 wijk, en daar is een doel voor.",
        ),
        (
            {"A": [GOAL], "B": []},
            (
                "De gemeente heeft 1 doel opgeschreven. Dat is in 1 van de 2 wijken. "
                "In geen enkele wijk is er een doel op elke termijn."
            ),
        ),
        (
            {"A": EVERYWHERE, "B": [GOAL]},
            (
                "De gemeente heeft 4 doelen opgeschreven. Voor elke wijk is er een doel. "
                "In 1 wijk is er een doel op elke termijn."
            ),
        ),
    ],
)
def test_the_conclusion_tells_how_many_goals_there_are_and_where(goals, sentences):
    assert goal_words.conclusion(planned.goals_of(goals)) == sentences


@pytest.mark.parametrize(
    ("goals", "sentences"),
    [
        ({"A": []}, ""),
        ({"A": [GOAL]}, ""),
        ({"A": [GOAL], "Noord": []}, "Voor 1 wijk is nog geen doel opgeschreven: Noord."),
        (
            {"A": [{"text": "Doel"}]},
            "Bij 1 doel staat nog niet waaraan je ziet dat het is bereikt. Bij 1 doel staat geen jaar.",
        ),
    ],
)
def test_what_is_open_is_told(goals, sentences):
    assert goal_words.still_open(planned.goals_of(goals)) == sentences


def test_many_neighbourhoods_without_a_goal_are_left_to_the_table():
    many = {f"Wijk {place}": [] for place in range(goal_words.MOST_NAMES + 1)}

    text = goal_words.still_open(planned.goals_of({"A": [GOAL], **many}))

    assert text.startswith("Voor 9 wijken is nog geen doel opgeschreven. Welke dat zijn")


def test_the_years_are_told_when_there_are_two():
    one, two = planned.goals_of({"A": [GOAL]}), planned.goals_of({"A": [GOAL, {**GOAL, "year": 2045}]})

    assert goal_words.span(one) == ""
    assert goal_words.span(two) == "Het vroegste jaar dat daarbij staat is 2030, het laatste is 2045."


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({}, "(niet ingevuld)"),
        ({"basis": "wijkkompas"}, "Wijkkompas"),
        ({"basis": "wijkkompas", "basis_other": "de agenda"}, "Wijkkompas; ook genoemd: de agenda"),
        ({"basis": "anders"}, "Iets anders"),
        ({"basis": "anders", "basis_other": "de agenda"}, "de agenda"),
        ({"basis_other": "de agenda"}, "de agenda"),
    ],
)
def test_what_a_goal_rests_on_is_told_with_all_that_was_written(body, words):
    subject = planned.goals_of({"A": [body]})

    assert goal_words.basis(subject, subject.dossier.goals("n0")[0]) == words


@pytest.mark.parametrize(
    ("compass", "line"),
    [
        (False, "Jaar: 2030 · Rust op: (niet ingevuld)"),
        (True, "Jaar: 2030 · Rust op: (niet ingevuld) · Spoor: (niet ingevuld) · Fase: (niet ingevuld)"),
    ],
)
def test_the_place_in_the_wijkkompas_is_told_where_it_was_used(compass, line):
    subject = planned.goals_of({"A": [{"year": 2030}]})

    assert goal_words.facts(subject, subject.dossier.goals("n0")[0], compass=compass) == line


def test_a_phase_has_the_name_that_the_municipality_gave_it():
    subject = planned.goals_of({"A": [{"track": "a", "phase": "2"}]}, phase_2="Samen kiezen")

    assert goal_words.facts(subject, subject.dossier.goals("n0")[0], compass=True).endswith(
        "Spoor: A – Bewoners doen mee · Fase 2: Samen kiezen"
    )
