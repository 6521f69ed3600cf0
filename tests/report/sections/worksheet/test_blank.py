import pytest

from tests.report import marked
from tests.report.conftest import DAY
from wizard.report import cells
from wizard.report.sections.worksheet import blank
from wizard.report.subject import Subject


def subject(number):
    return Subject(marked.handbook(), marked.plain({f"Wijk {one}": (None, None) for one in range(number)}), DAY)


@pytest.mark.parametrize(
    ("number", "rows"), [(0, [cells.BLANK] * 4), (2, ["1 Wijk 0", "2 Wijk 1"]), (41, [cells.BLANK] * 4)]
)
def test_names_stand_in_rows_as_long_as_they_fit_in_a_meeting(number, rows):
    assert blank.names(subject(number), 4) == rows


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (0, "lege regels: er staan nog geen wijken in het dossier"),
        (1, "1 wijk"),
        (40, "alle 40 wijken"),
        (500, "lege regels: 500 wijken is te veel voor één bijeenkomst"),
    ],
)
def test_how_many_rows_there_are_is_told(number, told):
    assert blank.told(subject(number), "places", number, blank.MOST_PLACES) == told


def test_a_page_turns_only_when_it_lies_otherwise(paper):
    paper.paragraph("Normal", "Begin")

    for sideways in (False, True, True, False):
        blank.lie(paper, sideways=sideways)
        paper.paragraph("Normal", str(sideways))

    assert paper.pages.page == 3


def test_the_minutes_of_a_talk_are_those_of_its_guide(handbook):
    total = sum(part.minutes for part in handbook.agenda.guide)

    assert blank.minutes(subject(0), "talk") == f"{total} minuten, als je alles in één keer doet"
    assert blank.minutes(subject(0), "roles") == "40 minuten"
