import pytest

from tests.report import marked, planned
from wizard.model.entity import OWN_ROLE, PROFILE, Initiative, Profile
from wizard.model.item import Item
from wizard.report import initiative_words
from wizard.report.subject import Subject

PLACES = {"Noord": "rechtmatig", "Zuid": "netwerkend", "Oost": None}


def of(initiatives, places=PLACES, **answers):
    return planned.initiatives_of(initiatives, places, **answers)


def role_of(active, role=None, places=PLACES):
    subject = of({"Warm": active}, places, role=role)
    return initiative_words.role(subject, subject.dossier.initiatives[0])


@pytest.mark.parametrize(
    ("initiatives", "text"),
    [
        ({}, "Er zijn nog geen bewonersinitiatieven opgeschreven."),
        ({"Warm": []}, "In dit verslag staat 1 bewonersinitiatief, nog zonder wijk."),
        ({"Warm": ["Noord"]}, "In dit verslag staat 1 bewonersinitiatief, in 1 van de 3 wijken."),
        (
            {"A": ["Noord"], "B": ["Noord", "Zuid"]},
            "In dit verslag staan 2 bewonersinitiatieven, in 2 van de 3 wijken.",
        ),
        ({"Warm": PLACES}, "In dit verslag staat 1 bewonersinitiatief, verdeeld over alle 3 wijken."),
    ],
)
def test_the_conclusion_counts_initiatives_and_their_neighbourhoods(initiatives, text):
    assert initiative_words.conclusion(of(initiatives)) == text


def test_the_only_neighbourhood_is_called_so():
    subject = of({"Warm": ["Noord"], "Zon": ["Noord"]}, {"Noord": None})

    assert initiative_words.conclusion(subject) == (
        "In dit verslag staan 2 bewonersinitiatieven, in de ene wijk die erin staat."
    )


def test_initiatives_are_counted_by_stage_and_outcome_in_their_order():
    subject = Subject(marked.handbook(), marked.dossier(), planned.DAY)

    assert initiative_words.spread(subject, "stage") == (
        "Zo ver zijn de initiatieven: Idee (1), Verkenning (1), Haalbaarheid en plan (1), Ontwikkeling (1), "
        "Uitvoering (1) en Gebruik en beheer (1)."
    )
    told = initiative_words.spread(subject, "outcome")
    assert told.startswith("Dit zijn de uitkomsten van de gesprekken: Samen verder (")
    assert sum(int(part.split(")")[0]) for part in told.split("(")[1:]) == marked.INITIATIVES


def test_initiatives_without_a_stage_or_an_outcome_are_counted_too():
    subject = of({"Warm": [], "Zon": []}, stage="idee")
    more = [Item("i9", Initiative.kind, None, {"name": "Nieuw", "order": "z", "outcome": "stoppen"})]
    subject = Subject(subject.handbook, subject.dossier.after(2, more), subject.today)

    assert initiative_words.spread(subject, "stage") == (
        "Zo ver zijn de initiatieven: Idee (2). Bij 1 initiatief is de fase nog niet ingevuld."
    )
    assert initiative_words.spread(subject, "outcome") == (
        "Dit is de uitkomst van het gesprek: Samen gestopt (1). Bij 2 initiatieven is nog geen uitkomst ingevuld."
    )


@pytest.mark.parametrize(
    ("initiatives", "stage", "outcome"),
    [
        ({}, "", ""),
        (
            {"Warm": []},
            "Bij geen enkel initiatief is de fase al ingevuld.",
            "De uitkomst van een gesprek is nog nergens ingevuld.",
        ),
    ],
)
def test_nothing_filled_in_is_said_once(initiatives, stage, outcome):
    subject = of(initiatives)

    assert (initiative_words.spread(subject, "stage"), initiative_words.spread(subject, "outcome")) == (stage, outcome)


def test_what_has_no_neighbourhood_or_no_initiative_is_named():
    subject = of({"Warm": ["Noord"], "Zon": []})

    assert initiative_words.still_open(subject) == (
        "Bij 1 initiatief is nog geen wijk ingevuld: Zon. In 2 wijken is geen initiatief opgeschreven: Zuid en Oost."
    )


def test_many_names_are_left_to_the_table():
    many = [f"Wijk{place}" for place in range(initiative_words.MOST_NAMES + 2)]
    subject = of({many[0]: [many[0]], **{name: [] for name in many[1:]}}, dict.fromkeys(many))

    assert initiative_words.still_open(subject) == (
        "Bij 9 initiatieven is nog geen wijk ingevuld. Welke dat zijn, staat in de tabel met alle initiatieven. "
        "In 9 wijken is geen initiatief opgeschreven."
    )


@pytest.mark.parametrize("initiatives", [{}, {"Warm": []}, {"Warm": PLACES}])
def test_nothing_is_open_when_all_is_placed_or_the_conclusion_says_it(initiatives):
    assert not initiative_words.still_open(of(initiatives))


@pytest.mark.parametrize(
    ("active", "role", "text"),
    [
        (["Noord"], None, "Zoals in de wijk: Rechtmatige overheid"),
        (["Noord"], "rechtmatig", "Zoals in de wijk: Rechtmatige overheid"),
        (["Zuid", "Noord"], None, "Zoals in de wijken: Rechtmatige overheid; Netwerkende overheid"),
        (["Oost"], None, "Zoals in de wijk: (niet ingevuld)"),
        (["Zuid", "Oost"], "rechtmatig", "Rechtmatige overheid; in de wijken: Netwerkende overheid"),
        ([], "rechtmatig", "Rechtmatige overheid; in de wijk: (niet ingevuld)"),
        (["Noord"], "weg", "weg (deze keuze bestaat niet meer); in de wijk: Rechtmatige overheid"),
    ],
)
def test_the_role_stands_beside_the_one_in_the_neighbourhoods(active, role, text):
    assert role_of(active, role) == text


def test_a_role_of_ones_own_and_one_that_is_gone_come_last():
    places = {"Noord": "weg", "Zuid": OWN_ROLE, "Oost": "netwerkend"}

    assert role_of(places, None, places) == (
        "Zoals in de wijken: Netwerkende overheid; Eigen rol, in eigen woorden; weg (deze keuze bestaat niet meer)"
    )


def test_a_role_of_a_model_that_leads_no_longer_says_of_which_model_it_is():
    subject = of({"Warm": ["Noord"]}, role="netwerkend")
    profile = [Item(PROFILE, Profile.kind, None, {"title": "Ronde", "lead_model": "strategisch"})]
    later = Subject(subject.handbook, subject.dossier.after(2, profile), subject.today)

    assert initiative_words.role(later, later.dossier.initiatives[0]) == (
        f"Netwerkende overheid (met het rolmodel {subject.model.name}); in de wijk: (niet ingevuld)"
    )
