import pytest

from tests.report import planned, reading
from tests.report.reading import W
from tests.report.test_municipal import NAUGHTY
from wizard.model.text import clean
from wizard.report.sections import initiatives

PLACES = {"Noord": "rechtmatig", "Zuid": "netwerkend", "Oost": None}
NAME = "De bewonersinitiatieven op een rij"
NO_TALK = "Er is nog geen gesprek met dit initiatief opgeschreven."
FULL = {
    "aim": "Samen van het gas.\n\nVoor iedereen.",
    "stage": "haalbaarheid",
    "scope": "breed",
    "homes": 1200,
    "people": 0,
    "legal_form": "cooperatie",
    "outcome": "verder",
    "role": "netwerkend",
    "role_reason": "Zij gaan voorop.",
}


def written(paper, active=("Noord",), places=PLACES, **answers):
    initiatives.write(paper, planned.initiatives_of({"Warm": active}, places, **answers))
    return paper.save()


def test_without_initiatives_there_is_only_a_sentence(paper):
    initiatives.write(paper, planned.initiatives_of({}, PLACES))

    assert reading.paragraphs(paper.save()) == [
        "Bewonersinitiatieven",
        "Er zijn nog geen bewonersinitiatieven opgeschreven.",
    ]


def test_a_row_tells_where_an_initiative_is_and_how_far(paper):
    report = written(paper, ["Zuid", "Noord"], **FULL)

    assert reading.rows(report, NAME) == [
        ["Initiatief", "Wijken", "Fase", "Uitkomst"],
        ["Warm", "Noord en Zuid", "Haalbaarheid en plan", "Samen verder"],
    ]


def test_an_empty_initiative_says_so_everywhere(paper):
    report = written(paper, [])

    assert reading.rows(report, NAME)[1] == ["Warm", *["(niet ingevuld)"] * 3]
    assert reading.paragraphs(report, "Open") == ["Wat wil het initiatief? (niet ingevuld)", NO_TALK]
    assert reading.paragraphs(report, "Detail") == [
        "Wijken\t(niet ingevuld)",
        "Fase\t(niet ingevuld)",
        "Smal of breed doel\t(niet ingevuld)",
        "Woningen\t(niet ingevuld)",
        "Mensen in de kern\t(niet ingevuld)",
        "Rechtsvorm\t(niet ingevuld)",
        "Uitkomst\t(niet ingevuld)",
        "Rol van de gemeente\tZoals in de wijk: (niet ingevuld)",
    ]


def test_all_that_is_known_of_an_initiative_stands_below_its_name(paper):
    report = written(paper, **FULL)

    path = ("Bewonersinitiatieven", "De initiatieven, een voor een", "Warm")
    assert reading.below(report)[path].splitlines() == [
        "Warm",
        "Wat wil het initiatief?",
        "Samen van het gas.",
        "Voor iedereen.",
        "Wijken\tNoord",
        "Fase\tHaalbaarheid en plan",
        "Smal of breed doel\tBreed (meer onderwerpen)",
        "Woningen\t1.200",
        "Mensen in de kern\t0",
        "Rechtsvorm\tCoöperatie",
        "Uitkomst\tSamen verder",
        "Rol van de gemeente\tNetwerkende overheid; in de wijk: Rechtmatige overheid",
        "Waarom hier een andere rol?",
        "Zij gaan voorop.",
        NO_TALK,
    ]


def test_another_role_without_a_reason_says_so(paper):
    assert "Waarom hier een andere rol? (niet ingevuld)" in reading.paragraphs(
        written(paper, role="netwerkend"), "Open"
    )


def test_a_reason_that_was_kept_without_another_role_is_not_lost(paper):
    assert "Zij gaan voorop." in reading.paragraphs(written(paper, role_reason="Zij gaan voorop."), "Normal")


def kept(raw):
    """Return the style of the paragraphs from the name to the conversation, and whether each stays with the next."""
    every = list(reading.body(raw).iterchildren(W + "p"))
    start = next(place for place, one in enumerate(every) if reading.style(one) == "Heading3")
    return [(reading.style(one), one.find(f"{W}pPr/{W}keepNext") is not None) for one in every[start + 1 : -1]]


def test_the_aim_stays_with_the_facts_and_these_with_each_other(paper):
    facts = [*[("Detail", True)] * 7, ("Detail", False)]

    assert kept(written(paper, aim="Een.\n\nTwee.")) == [("Prompt", False), *[("Normal", True)] * 2, *facts]


def test_an_empty_aim_stays_with_the_facts_and_the_role_with_its_reason(paper):
    facts = [("Detail", True)] * 8

    assert kept(written(paper, role="netwerkend")) == [("Open", True), *facts, ("Open", False)]


def test_how_far_with_what_outcome_and_what_is_open_are_a_list(paper):
    report = written(paper, stage="idee")

    assert reading.paragraphs(report, "ListBullet") == [
        "Zo ver is het initiatief: Idee (1).",
        "De uitkomst van een gesprek is nog nergens ingevuld.",
        "In 2 wijken is geen initiatief opgeschreven: Zuid en Oost.",
    ]


def test_neighbourhoods_link_to_their_explanation_and_read_as_a_sentence(paper):
    report = written(paper, PLACES)

    assert reading.paragraphs(report, "Detail")[0] == "Wijken\tNoord, Zuid en Oost"
    links = [one.get(W + "anchor") for one in reading.body(report).iter(W + "hyperlink")]
    assert links == ["_Initiatief0", "_Wijk0", "_Wijk1", "_Wijk2"]


def test_an_initiative_in_very_many_neighbourhoods_has_a_number_in_the_table_and_the_names_below(paper):
    many = {f"Wijk{place}": None for place in range(initiatives.MOST_NAMES + 1)}

    report = written(paper, many, many)

    assert reading.rows(report, NAME)[1][1] == "13 wijken"
    assert all(name in reading.paragraphs(report, "Detail")[0] for name in many)


def test_what_is_internal_is_named_as_left_out_and_not_told(paper):
    report = written(paper, contact="Voorzitter Geheim", internal_note="Ook geheim")

    text = reading.whole(report)
    assert "De contactpersoon en interne notities staan niet in dit verslag." in text
    assert "geheim" not in text.lower()


@pytest.mark.parametrize("text", NAUGHTY.values(), ids=NAUGHTY)
def test_naughty_texts_stand_in_full(paper, text):
    report = written(paper, aim=text, role_reason=text)

    found = "\n".join(reading.paragraphs(report, "Normal"))
    assert all(found.count(part.strip()) >= 2 for part in (clean(text) or "").split("\n"))
