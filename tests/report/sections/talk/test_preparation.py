import pytest

from tests.report import reading, talking
from wizard.model.entity import Moment, Participant
from wizard.report.meeting import AMONG
from wizard.report.sections.talk import preparation

SAID = {
    "m01": (Moment, {"day": "2026-01-02"}),
    "m01.a": (Participant, {"side": "gemeente", "function": "wijkregisseur", "order": "a"}),
    "m01.b": (Participant, {"side": "gemeente", "function": "jurist", "order": "b"}),
    "m02": (Moment, {"day": "2026-02-02"}),
    "m02.a": (Participant, {"side": "gemeente", "function": "wijkregisseur", "order": "a"}),
    "m02.b": (Participant, {"side": "ander", "function": "adviseur", "order": "b"}),
}


def test_both_sides_have_an_equal_column(paper):
    about = talking.meeting(SAID, {"stage_theirs": "verkenning"}, {"stage": "idee"}, level=AMONG)

    preparation.write(paper, about)

    assert reading.rows(paper.save(), "Waar beide kanten beginnen – Warm") == [
        ["Waarover?", "Gemeente", "Initiatief"],
        ["Fase", "Idee", "Verkenning"],
        ["Wie zat aan tafel?", "wijkregisseur\njurist", "(niet ingevuld)"],
    ]


@pytest.mark.parametrize(
    ("ours", "theirs", "said"),
    [
        ("idee", "idee", "Beide kanten zien dezelfde fase."),
        ("idee", "beheer", "Beide kanten zien een andere fase."),
        ("idee", None, None),
        (None, "idee", None),
    ],
)
def test_the_stages_are_compared_when_both_are_known(paper, ours, theirs, said):
    preparation.write(paper, talking.meeting({}, {"stage_theirs": theirs}, {"stage": ours}, level=AMONG))

    found = reading.paragraphs(paper.save(), "Intro")
    assert (found[0].startswith(said) if said else not found) is True


def test_a_document_of_its_own_tells_first_what_was_known(paper):
    preparation.write(paper, talking.meeting({}, {"stage_words": "Samen gekeken."}, {"aim": "Warm wonen"}))

    texts = reading.paragraphs(paper.save(), "Normal")
    assert texts == ["Warm wonen", "Samen gekeken."]
