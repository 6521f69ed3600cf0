import pytest

from tests.report import marked
from tests.report.conftest import DAY
from wizard.logic import summary
from wizard.model.dossier import Dossier
from wizard.model.entity import OWN_ROLE
from wizard.model.item import Item
from wizard.report import conclusion
from wizard.report.subject import Subject


def of(handbook, items):
    return Subject(handbook, marked.plain(items), DAY)


def wanted(subject):
    return conclusion.wanted(subject, summary.roles_summary(subject.model, subject.dossier))


def told(conclude, subject):
    return conclude(subject, subject.model)


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
    assert words in told(conclusion.roles, of(handbook, items))


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


def standing(handbook, *standings):
    items = [Item("dossier", "profile", None, {"title": "Ronde"})]
    for place, one in enumerate(standings):
        items.append(Item(f"n{place}", "neighbourhood", None, {"name": f"Wijk {place}", "order": str(place)}))
        items.append(Item(f"n{place}.nsob", "choice", f"n{place}", {"model": "nsob", "standing": one}))
    return Subject(handbook, Dossier("x", 0).after(1, items), DAY)


@pytest.mark.parametrize(
    ("standings", "sentence"),
    [
        ((None, None), "Hoe ver de keuzes zijn, is nog niet ingevuld."),
        (("besloten", "besloten"), "Over alle 2 wijken is besloten."),
        (("besloten",), "Over de wijk is besloten."),
        (("besloten", "voorstel"), "Over 1 wijk is besloten. Voor 1 wijk ligt er een voorstel."),
        (("besloten", None), "Over 1 wijk is besloten. Bij 1 wijk is niet ingevuld hoe ver de keuze is."),
        (
            ("persoonlijk", "persoonlijk"),
            "Over geen enkele wijk is al besloten. In 2 wijken is de keuze een persoonlijke inschatting.",
        ),
    ],
)
def test_how_far_the_choices_are_is_said_in_sentences(handbook, standings, sentence):
    assert told(conclusion.standings, standing(handbook, *standings)) == sentence


def test_minority_views_are_counted_over_all_models_and_not_mentioned_without(handbook):
    found = list(conclusion.minority(Subject(handbook, marked.dossier(), DAY)))

    assert found == ["Over 3 wijken denkt een minderheid er anders over."]
    assert not list(conclusion.minority(of(handbook, {"A": (None, "netwerkend")})))
