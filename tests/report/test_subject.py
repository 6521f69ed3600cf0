import pytest

from tests.report import marked
from tests.report.conftest import DAY
from wizard.model.dossier import Dossier
from wizard.model.item import Item
from wizard.report.subject import Subject


def named(handbook, municipality):
    items = [Item("dossier", "profile", None, {"title": "Ronde", "municipality": municipality})]
    return Subject(handbook, Dossier("x", 0).after(1, items), DAY)


@pytest.mark.parametrize("name", ["Elzerwoude", "gemeente Elzerwoude", "Gemeente  Elzerwoude"])
def test_the_word_gemeente_stands_before_the_name_once(handbook, name):
    assert named(handbook, name).municipality == "Gemeente Elzerwoude"


def test_a_municipality_without_a_name_says_so(handbook):
    assert named(handbook, None).municipality == "Gemeente (niet ingevuld)"


def test_models_that_were_used_come_after_the_one_that_leads(handbook):
    subject = Subject(handbook, marked.dossier(), DAY)

    assert [model.id for model in subject.models] == ["nsob", "strategisch", "regierollen"]
    assert [choice.id for choice in subject.others("n1")] == ["n1.strategisch", "n1.regierollen"]


@pytest.mark.parametrize(
    ("role", "name"),
    [
        (None, "(niet ingevuld)"),
        ("eigen", "Eigen rol, in eigen woorden"),
        ("netwerkend", "Netwerkende overheid"),
        ("weg", "weg (deze keuze bestaat niet meer)"),
    ],
)
def test_a_role_has_a_name_whatever_was_chosen(subject, role, name):
    assert subject.role_name("nsob", role) == name


def test_a_model_that_is_gone_is_called_by_its_id(subject):
    assert subject.model_name("weg") == "weg"
    assert subject.role_name("weg", "x").startswith("x ")


@pytest.mark.parametrize(("text", "words"), [(None, "(niet ingevuld)"), ("2026-03-01", "1 maart 2026")])
def test_a_day_is_told_in_words(subject, text, words):
    assert subject.day(text) == words
