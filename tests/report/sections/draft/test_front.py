import pytest

from tests.report import drafted, reading, talking
from tests.report.drafted import concept
from wizard.model.draft import FAREWELL
from wizard.model.entity import Moment
from wizard.report.sections.draft import front

GOAL = {"joint_goal": "Warm"}


@pytest.mark.parametrize(
    ("form", "conversation", "initiative", "told"),
    [
        ("gespreksafspraken", {}, {}, "Beide kanten kozen nog geen vorm."),
        (
            "gespreksafspraken",
            GOAL,
            {"stage": "verkenning"},
            "Deze vorm past bij het gesprek. Beide kanten kozen nog niet.",
        ),
        (
            "green-deal",
            GOAL,
            {"stage": "verkenning"},
            "Beide kanten kozen nog niet. Bij het gesprek past: gespreksafspraken.",
        ),
        ("green-deal", {"form": "green-deal"}, {}, "Beide kanten kozen deze vorm."),
        (
            "green-deal",
            {**GOAL, "form": "green-deal"},
            {"stage": "verkenning"},
            "Beide kanten kozen deze vorm. Bij het gesprek past ook: gespreksafspraken.",
        ),
        (
            "kennismaking",
            {"form": "green-deal"},
            {},
            "Dit is niet de vorm die beide kanten kozen. Dat is: green deal of convenant.",
        ),
        (FAREWELL, {}, {"outcome": "stoppen"}, "Beide kanten ronden samen af."),
        (FAREWELL, {}, {}, "Beide kanten kozen niet voor stoppen; dit laat zien hoe dat eruitziet."),
    ],
)
def test_the_first_page_says_whose_choice_the_form_is(form, conversation, initiative, told):
    assert front.form(concept(form, conversation=conversation, initiative=initiative)) == told


def test_a_sheet_starts_with_its_title_both_names_the_days_and_what_is_open(paper):
    said = {"i.1": (Moment, {"day": "2026-11-02"})}

    front.write(paper, concept("gespreksafspraken", said, GOAL, {"stage": "verkenning"}))

    assert paper.headings[0].text == "Gespreksafspraken"
    assert "Gemeente Proefstad en Warm" in paper.words
    assert any("Gesproken op 2 november 2026. 5 punten zijn nog te bespreken." in text for text in paper.words)


def test_a_cover_counts_what_is_open_and_says_that_a_lawyer_reads_it(paper):
    front.write(paper, concept("intentieverklaring", None, GOAL))

    assert "Nog te bespreken\t12 punten. Ze staan ook achteraan, op een rij." in paper.words
    assert any(text.startswith("Dit is geen juridisch advies.") for text in paper.words)
    assert not paper.headings


@pytest.mark.parametrize(
    ("form", "conversation", "initiative", "is_told"),
    [
        ("green-deal", {}, {}, True),
        ("kennismaking", {}, {}, True),
        ("kennismaking", GOAL, {}, False),
        (FAREWELL, {}, {}, False),
        ("green-deal", {}, {"outcome": "stoppen"}, False),
    ],
)
def test_without_a_shared_goal_the_first_page_says_that_a_talk_comes_first(
    paper, form, conversation, initiative, is_told
):
    front.write(paper, concept(form, conversation=conversation, initiative=initiative))

    assert any("Praat eerst over doelen." in text for text in paper.words) is is_told


def test_nothing_open_is_told_in_words(handbook, dossier):
    raw = reading.paragraphs(drafted.draft.build(handbook, dossier, talking.DAY, "oude-daken"), "CoverLine")

    assert "Nog te bespreken\tNiets. Lees alles nog wel een keer samen na." in raw


def test_a_fictional_dossier_says_so_on_a_sheet_too(sheet_draft, contract_draft):
    assert any("verzonnen voorbeeld" in text for text in reading.paragraphs(sheet_draft, "Note"))
    assert any("verzonnen voorbeeld" in text for text in reading.paragraphs(contract_draft, "Notice"))
