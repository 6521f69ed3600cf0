"""Test the verdict on every row of a list of goals."""

import pytest

from tests.intake.goal_lists import COMPASS, dossier, goal
from wizard.intake.goal_judge import ROW_LIMIT, judge
from wizard.intake.judge import TooMuch
from wizard.model.goal_sheet import GoalRow, GoalSheet, Verdict

HEAD = ("wijk", "termijn", "doel", "jaar")


def judged(*rows: tuple[str, ...]) -> GoalSheet:
    return judge(rows, dossier(goal("g1", "Bewoners doen  mee"), goal("g2", None)), COMPASS)


def verdicts(*rows: tuple[str, ...]) -> list[Verdict]:
    return [row.verdict for row in judged(*rows).rows]


@pytest.mark.parametrize(
    ("cells", "verdict", "place"),
    [
        (("Noord", "kort", "Iets nieuws"), Verdict.NEW, "n0"),
        (("noord", "kort", "bewoners DOEN mee"), Verdict.KNOWN, "n0"),
        (("Noord", "lang", "Bewoners doen mee"), Verdict.NEW, "n0"),
        (("Zuid", "kort", "Bewoners doen mee"), Verdict.NEW, "n1"),
        (("BU00010002", "kort", "Iets"), Verdict.NEW, "n2"),
        (("Oost", "kort", "Iets"), Verdict.NO_NEIGHBOURHOOD, None),
        (("", "kort", "Iets"), Verdict.NO_NEIGHBOURHOOD, None),
        (("Centrum", "kort", "Iets"), Verdict.UNSURE, None),
        (("Noord", "", "Iets"), Verdict.NO_HORIZON, "n0"),
        (("Noord", "", "Iets", "2020"), Verdict.NO_HORIZON, "n0"),
        (("Noord", "", "Iets", "2027"), Verdict.NEW, "n0"),
        (("Noord", "kort", ""), Verdict.NO_TEXT, "n0"),
        (("Noord", "kort", "x" * 10_001), Verdict.TOO_LONG, "n0"),
        (("Wijk", "Termijn", "Doel", "Jaar"), Verdict.NO_NEIGHBOURHOOD, None),
        (HEAD, Verdict.HEADER, None),
        (("", " "), Verdict.EMPTY, None),
        ((), Verdict.EMPTY, None),
    ],
)
def test_a_row_gets_its_verdict(cells: tuple[str, ...], verdict: Verdict, place: str | None):
    _, row = judged(HEAD, cells).rows

    assert (row.number, row.verdict, row.neighbourhood) == (2, verdict, place)


def test_a_value_that_does_not_fit_is_named_and_the_goal_still_comes():
    (row,) = judged(("Noord", "kort", "Iets", "", "", "ooit")).rows

    assert (row.verdict, row.ignored, row.body) == (Verdict.NEW, ("year",), {"horizon": "kort", "text": "Iets"})


def test_the_same_goal_twice_in_one_list_comes_once():
    assert verdicts(
        ("Zuid", "kort", "Iets"), ("Zuid", "lang", "Iets"), ("ZUID", "K", "iets "), ("Noord", "kort", "Iets")
    ) == [Verdict.NEW, Verdict.NEW, Verdict.DOUBLE, Verdict.NEW]


def test_a_title_above_the_headings_is_passed_over():
    sheet = judged(("Onze doelen", "", ""), ("",), HEAD, ("Zuid", "kort", "Iets"))

    assert [row.verdict for row in sheet.rows] == [Verdict.HEADER, Verdict.EMPTY, Verdict.HEADER, Verdict.NEW]
    assert sheet.rows[0] == GoalRow(1, "Onze doelen", Verdict.HEADER, None, {})
    assert [row.number for row in sheet.rows] == [1, 2, 3, 4]


def test_a_list_may_be_as_long_as_the_limit():
    rows = [("Noord", "kort", f"Doel {number}") for number in range(ROW_LIMIT)]

    assert len(judged(HEAD, ("", ""), *rows).new) == ROW_LIMIT


@pytest.mark.parametrize("rows", [[("Noord",)] * (ROW_LIMIT + 1), [()] * (10 * ROW_LIMIT + 1)])
def test_a_list_that_is_too_long_is_refused_whole(rows: list[tuple[str, ...]]):
    with pytest.raises(TooMuch) as caught:
        judge(rows, dossier(), COMPASS)

    assert (caught.value.what, caught.value.limit) == ("rows", ROW_LIMIT)
