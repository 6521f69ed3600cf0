import pytest

from tests.report import marked
from tests.report.conftest import DAY
from wizard.logic import summary
from wizard.model.entity import OWN_ROLE
from wizard.report import conclusion
from wizard.report.subject import Subject


def of(handbook, items):
    return Subject(handbook, marked.plain(items), DAY)


def wanted(subject):
    return conclusion.wanted(subject, summary.roles_summary(subject.model, subject.dossier))


@pytest.mark.parametrize(
    ("items", "sentence"),
    [
        ({}, "In dit dossier staan nog geen wijken of buurten."),
        ({"A": (None, None)}, "In dit verslag staat 1 wijk. De gemeente heeft daar nog geen gewenste rol gekozen."),
        (
            {"A": (None, "netwerkend")},
            "In dit verslag staat 1 wijk. De gemeente heeft gekozen welke rol zij daar wil hebben.",
        ),
        (
            {"A": (None, "netwerkend"), "B": (None, None)},
            "De gemeente heeft voor 1 van de 2 wijken gekozen welke rol zij daar wil hebben.",
        ),
        (
            {"A": (None, OWN_ROLE), "B": (None, "responsief")},
            "De gemeente heeft voor alle 2 wijken gekozen welke rol zij daar wil hebben.",
        ),
    ],
)
def test_the_first_sentence_says_for_how_many_neighbourhoods_a_role_is_wanted(handbook, items, sentence):
    assert wanted(of(handbook, items)) == sentence


@pytest.mark.parametrize(
    ("items", "words"),
    [
        ({"A": ("netwerkend", "netwerkend")}, "In geen enkele wijk is een andere rol gewenst"),
        ({"A": ("netwerkend", "responsief")}, "In 1 wijk verandert de rol"),
        ({"A": (None, "netwerkend"), "B": (None, "responsief")}, "elk in 1 wijk"),
        ({"A": (None, OWN_ROLE)}, "In 1 wijk wil de gemeente een eigen rol"),
        ({"A": ("netwerkend", None)}, "nog geen gewenste rol gekozen"),
    ],
)
def test_the_conclusion_tells_what_is_wanted_most_and_what_changes(handbook, items, words):
    assert words in conclusion.roles(of(handbook, items))


def test_what_is_open_is_named_while_the_list_is_short(handbook):
    some = {f"Wijk {place}": (None, None) for place in range(3)}
    many = {f"Wijk {place}": (None, None) for place in range(9)}
    chosen = {"Gekozen": (None, "netwerkend")}

    assert list(conclusion.still_open(of(handbook, some | chosen))) == [
        "Voor 3 wijken is nog geen gewenste rol gekozen: Wijk 0, Wijk 1 en Wijk 2."
    ]
    assert "Welke dat zijn" in next(conclusion.still_open(of(handbook, many | chosen)))
    assert not list(conclusion.still_open(of(handbook, many)))
    assert not list(conclusion.still_open(of(handbook, chosen)))


def test_reasons_and_meanings_are_counted(handbook, subject):
    assert len(list(conclusion.explained(subject))) == 2
    assert not list(conclusion.explained(of(handbook, {"A": (None, "netwerkend")})))
