import pytest

from tests.report import reading, talking
from wizard.model.entity import Moment
from wizard.report.sections.talk import cover


def moments(*days):
    return {f"m{place:02}": (Moment, {"day": day}) for place, day in enumerate(days)}


def lines(paper, about):
    cover.write(paper, about)
    return dict(line.split("\t") for line in reading.paragraphs(paper.save(), "CoverLine"))


@pytest.mark.parametrize(
    ("answers", "status"),
    [
        ({}, "Concept"),
        ({"consent": "gedeeld"}, "Gedeeld met het initiatief (gedeeld op (niet ingevuld))"),
        (
            {"consent": "akkoord", "shared_on": "2026-03-01", "agreed_on": "2026-03-08"},
            "Akkoord van beide kanten (gedeeld op 1 maart 2026 en akkoord op 8 maart 2026)",
        ),
        ({"consent": "concept", "shared_on": "2026-03-01"}, "Concept (gedeeld op 1 maart 2026)"),
    ],
)
def test_how_far_the_report_is_has_its_days(answers, status):
    assert cover.status(talking.meeting(conversation=answers)) == status


@pytest.mark.parametrize(
    ("days", "spoken"),
    [
        ([], "(niet ingevuld)"),
        (["2026-01-02", None], "2 januari 2026 en (niet ingevuld)"),
        (
            [None, *(f"2026-0{month}-02" for month in range(1, 6))],
            "6 keer, van 2 januari 2026 tot en met 2 mei 2026",
        ),
        ([None] * 5, "5 keer, van (niet ingevuld) tot en met (niet ingevuld)"),
    ],
)
def test_the_days_are_named_as_far_as_they_are_few(paper, days, spoken):
    assert lines(paper, talking.meeting(moments(*days)))["Gesproken op"] == spoken


def test_the_cover_names_both_sides_and_says_that_a_draft_is_one(paper):
    about = talking.meeting()

    found = lines(paper, about)

    report = paper.save()
    assert reading.paragraphs(report, "Title") == ["Gemeente Proefstad en Warm"]
    assert (found["Status"], found["Wijken"], found["Gemaakt op"]) == ("Concept", "Noord", "23 november 2026")
    assert reading.paragraphs(report, "Notice")[0].startswith("Dit verslag is nog een concept.")


def test_a_report_that_both_agree_on_is_no_draft(paper):
    lines(paper, talking.meeting(conversation={"consent": "akkoord"}))

    assert not reading.paragraphs(paper.save(), "Notice")
