import pytest

from tests.report import reading, talking
from wizard.model.entity import Agreement, Appeal, agreement_id, appeal_id
from wizard.report.meeting import AMONG
from wizard.report.sections.talk import accord

AGENDA = talking.marked.handbook().agenda
JOINT = {"joint_goal": "Samen warm."}
TITLE, EXAMPLES = "De afspraken, per onderwerp", "Voorbeelden die de gemeente of het initiatief aanspreken"


def agreement(subject, **answers):
    return {agreement_id("i", subject): (Agreement, {"subject": subject, **answers})}


def written(paper, about):
    accord.write(paper, about)
    return paper.save()


def name(form):
    return talking.form(form).name.lower()


@pytest.mark.parametrize(
    ("conversation", "outcome", "said"),
    [
        ({}, None, "Er is nog geen vorm gekozen. Die volgt als er een gezamenlijk doel is."),
        (JOINT, None, f"Er is nog geen vorm gekozen. Bij deze intensiteit past: {name('intentieverklaring')}."),
        (JOINT, "stoppen", "Beide kanten kozen geen vorm."),
        ({"form": "green-deal"}, None, f"Beide kanten kiezen deze vorm: {name('green-deal')}."),
        (
            {**JOINT, "form": "intentieverklaring"},
            None,
            f"Beide kanten kiezen deze vorm: {name('intentieverklaring')}.",
        ),
        (
            {**JOINT, "form": "weg"},
            None,
            f"Beide kanten kiezen deze vorm: weg. Bij deze intensiteit past ook: {name('intentieverklaring')}.",
        ),
    ],
)
def test_the_form_is_a_sentence(conversation, outcome, said):
    assert accord.form(talking.meeting({}, conversation, {"outcome": outcome})) == said


def test_a_form_that_weighs_in_law_says_that_this_is_no_legal_advice(paper):
    report = written(paper, talking.meeting({}, {"form": "intentieverklaring", "form_reason": "Past."}))

    assert reading.paragraphs(report, "Note") == [
        "Dit is geen juridisch advies. Laat een jurist meelezen voor jullie iets ondertekenen."
    ]
    assert talking.form("intentieverklaring").binding.text in reading.whole(report)
    assert "Past." in reading.paragraphs(report, "Normal")


def test_a_light_form_does_without_and_among_others_it_is_not_explained(paper):
    report = written(paper, talking.meeting({}, {"form": "kennismaking"}, level=AMONG))

    assert not reading.paragraphs(report, "Note")
    assert talking.form("kennismaking").binding.text not in reading.whole(report)
    assert "Waarom kiezen jullie deze vorm? (niet ingevuld)" in reading.paragraphs(report, "Open")


def test_what_is_asked_and_empty_stands_in_one_sentence(paper):
    said = {
        **agreement("gebied", state="afgesproken", text="Noord."),
        **agreement("weg", text="Oud."),
        **agreement("geld"),
    }
    report = written(paper, talking.meeting(said, {**JOINT, "intensity": "licht"}))

    assert [row[1:] for row in reading.rows(report, TITLE)[1:]] == [
        ["Afgesproken", "Noord."],
        ["(niet ingevuld)", "Oud."],
    ]
    (left,) = reading.paragraphs(report, "AfterTable")
    asked = [one for one in AGENDA.subjects if one.weight == "licht"]
    assert left.startswith(f"Over {len(asked) - 1} onderwerpen is nog niets opgeschreven: ")


def test_nothing_is_open_once_both_stop(paper):
    report = written(paper, talking.meeting({}, JOINT, {"outcome": "stoppen"}))

    assert "nog niets opgeschreven" not in reading.whole(report)


@pytest.mark.parametrize(("level", "lines"), [(2, 3), (AMONG, 1)])
def test_examples_tell_why_they_appeal_and_in_a_document_of_their_own_what_they_are(paper, level, lines):
    said = {
        appeal_id("i", "nagele"): (Appeal, {"example": "nagele", "initiative": "Zo klein."}),
        appeal_id("i", "weg"): (Appeal, {"example": "weg", "municipality": "Oud."}),
        appeal_id("i", "energy-common"): (Appeal, {"example": "energy-common"}),
    }
    report = written(paper, talking.meeting(said, level=level))

    rows = reading.rows(report, next(title for title in reading.tables(report) if title.startswith(EXAMPLES)))
    assert len(rows[1][0].split("\n")) == lines
    assert rows[1][1:] == ["(niet ingevuld)", "Zo klein."]
    assert rows[2] == ["weg (deze keuze bestaat niet meer)", "Oud.", "(niet ingevuld)"]
    assert len(rows) == 3


def test_without_examples_that_is_said(paper):
    report = written(paper, talking.meeting())

    assert "Geen van beide kanten noemde een voorbeeld van elders." in reading.paragraphs(report, "Open")
