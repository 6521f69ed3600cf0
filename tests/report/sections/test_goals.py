import pytest

from tests.report import planned, reading
from wizard.logic.board import LONGEST
from wizard.report.sections import goals

GOAL = {"text": "Doel", "measure": "Maat", "year": 2030}


def written(paper, subject):
    goals.write(paper, subject)
    return paper.save()


def test_a_row_tells_how_many_goals_there_are_and_in_which_years(paper):
    subject = planned.goals_of({"Noord": [GOAL, GOAL, {**GOAL, "horizon": "lang", "year": None}], "Zuid": []})

    rows = reading.rows(written(paper, subject), "Aantal doelen per wijk en per termijn, met hun jaren")

    assert rows == [
        ["Wijk of buurt", "Korte termijn", "Middellange termijn", "Lange termijn", "Samen"],
        ["Noord", "2\n2030 (2)", "nog open", "1\nzonder jaar", "3"],
        ["Zuid", "nog open", "nog open", "nog open", "0"],
        ["Samen", "2", "0", "1", "3"],
    ]


@pytest.mark.parametrize(("many", "pictures"), [(1, 1), (LONGEST + 1, 2), (LONGEST * goals.MOST_PICTURES + 1, 0)])
def test_the_picture_is_split_over_pages_and_left_out_when_it_gives_no_overview(paper, many, pictures):
    report = written(paper, planned.goals_of({f"Wijk {place}": [GOAL] for place in range(many)}))

    assert len(reading.opened(report).inline_shapes) == pictures
    assert any("past de figuur niet" in text for text in reading.paragraphs(report, "Intro")) is (pictures == 0)


def test_the_picture_is_told_in_words(paper):
    report = written(paper, planned.goals_of({"Noord": [GOAL]}))

    (picture,) = reading.body(report).iter(
        "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
    )
    assert "Noord: Korte termijn 2030; Middellange termijn nog open" in picture.get("descr")


def test_without_goals_there_is_no_picture_but_every_neighbourhood_is_named(paper):
    report = written(paper, planned.goals_of({"Noord": []}))

    assert not reading.opened(report).inline_shapes
    assert (3, "Noord") in reading.headings(report)
    assert "Doelen (niet ingevuld)" in reading.paragraphs(report, "Open")


def test_without_neighbourhoods_only_the_horizons_are_told(paper):
    report = written(paper, planned.goals_of({}))

    assert [text for _, text in reading.headings(report)] == ["Doelen per wijk", "Welke jaren horen bij welke termijn?"]
