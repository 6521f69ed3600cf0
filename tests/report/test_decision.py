import pytest

from tests.report import marked
from tests.report.conftest import DAY
from wizard.report import decision
from wizard.report.subject import Subject


def chosen(handbook, **answers):
    subject = Subject(handbook, marked.plain({"A": (None, "netwerkend")}, **answers), DAY)
    choice = subject.dossier.choice("n0", "nsob")
    assert choice
    return subject, choice


@pytest.mark.parametrize(
    ("answers", "line", "beside"),
    [
        ({}, "(niet ingevuld)", []),
        ({"standing": "persoonlijk"}, "Persoonlijke inschatting", []),
        ({"standing": "voorstel"}, "Voorstel aan (niet ingevuld)", []),
        ({"standing": "voorstel", "proposed_to": "het college"}, "Voorstel aan het college", []),
        ({"standing": "besloten"}, "Besloten door (niet ingevuld) op (niet ingevuld)", []),
        (
            {"standing": "besloten", "decided_by": "college", "decided_on": "2026-05-12", "proposed_to": "het MT"},
            "Besloten door het college op 12 mei 2026",
            [("Voorgelegd aan", "het MT")],
        ),
        (
            {"standing": "voorstel", "proposed_to": "de raad", "decided_by": "mt", "decided_on": "2026-01-02"},
            "Voorstel aan de raad",
            [("Besloten door", "Managementteam"), ("Besloten op", "2 januari 2026")],
        ),
    ],
)
def test_a_line_says_how_far_a_choice_is_and_nothing_that_was_filled_in_is_lost(handbook, answers, line, beside):
    subject, choice = chosen(handbook, **answers)

    assert decision.line(subject, choice) == line
    assert list(decision.beside(subject, choice)) == beside


@pytest.mark.parametrize("decider", ["college", "raad", "mt", "teamoverleg"])
def test_everybody_who_decides_has_an_article(handbook, decider):
    assert decision.line(*chosen(handbook, standing="besloten", decided_by=decider)).split()[2] in {"de", "het"}


def test_everybody_present_has_a_line(handbook):
    subject = Subject(handbook, marked.dossier(), DAY)
    choice = subject.dossier.choice("n0", "regierollen")

    assert choice
    assert len(decision.present(subject, choice).split("\n")) == 2
    assert decision.present(*chosen(handbook)) == "(niet ingevuld)"
