import pytest

from tests.report import reading, talking
from tests.report.reading import W
from wizard.model.entity import OUTCOMES, SIDES, TALK_PARTS, Goal
from wizard.report.sections.guide import sheets

AGENDA = talking.marked.handbook().agenda


def written(paper, part, said=None):
    sheets.write(paper, talking.meeting(said), part)
    return paper.save()


def grid(report, start):
    return reading.rows(report, next(title for title in reading.tables(report) if title.startswith(start)))


def test_sheets_belong_to_parts_and_a_part_without_any_writes_nothing(paper):
    assert set(sheets.SHEETS) < set(TALK_PARTS)

    assert not reading.paragraphs(written(paper, "waarden"))


@pytest.mark.parametrize("side", SIDES)
def test_each_side_has_a_list_of_needs_with_room_for_others(paper, side):
    names = {"gemeente": "Wat heeft de gemeente nodig", "initiatief": "Wat heeft het initiatief nodig"}

    rows = grid(written(paper, "behoeften"), f"Invulblad – {names[side]}")

    assert [row[0] for row in rows[1:-3]] == [one.name for one in AGENDA.needs_of(side)]
    assert [row[0] for row in rows[-3:]] == ["Iets anders:"] * 3


def test_goals_of_the_municipality_stand_there_to_be_judged(paper):
    said = {"d1": (Goal, {"horizon": "kort", "order": "a", "text": "Isoleren"})}

    rows = grid(written(paper, "doelen", said), "Invulblad – Welke doelen van de gemeente")

    assert [row[0] for row in rows[1:]] == ["Isoleren\nNoord · Korte termijn"]


def test_without_goals_that_is_said(paper):
    rows = grid(written(paper, "doelen"), "Invulblad – Welke doelen van de gemeente")

    assert rows[1][0] == "De gemeente heeft voor deze wijken nog geen doelen opgeschreven."


@pytest.mark.parametrize(
    ("part", "number"),
    [
        ("intensiteit", len(AGENDA.questions)),
        ("wijkkompas", 6),
        ("verantwoordelijkheden", 6),
        ("afspraken", len(AGENDA.subjects)),
        ("uitkomst", len(OUTCOMES)),
    ],
)
def test_every_choice_has_a_row_with_room_to_write_on_a_page_of_its_own(paper, part, number):
    report = written(paper, part)

    (table,) = reading.tables(report).values()
    assert len(list(table.iter(W + "trHeight"))) == number
    assert table.find(f"{W}tblPr/{W}tblBorders/{W}insideV") is not None
    first = next(reading.body(report).iterchildren(W + "p"))
    assert first.find(f"{W}pPr/{W}pageBreakBefore") is not None
