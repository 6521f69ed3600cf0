"""Test the way of a pasted list to goals."""

from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tests.intake.goal_lists import COMPASS, NOORD, ZUID, dossier, goal
from wizard.intake import goals
from wizard.intake.judge import TooMuch
from wizard.model import check
from wizard.model.change import Batch, Create
from wizard.model.dossier import Dossier
from wizard.model.entity import Goal
from wizard.model.goal_sheet import Verdict
from wizard.model.item import Item, entity_of

PIECES = some.sampled_from(
    [
        *("\t", ";", ",", "|", "\n", "\r", '"', '""', " ", "–", "#N/B", "sep=;\n", "\ufeff", "\xa0", "\x00", "\u2028"),
        *("wijk", "termijn", "doel", "waarop", "waaraan", "jaar", "spoor", "fase", "code", "Noord", "Zuid", "Centrum"),
        *("BU00010001", "kort", "middel-lang", "lange termijn", "2027", "2027-2031", "3-5 jaar", "9" * 30, "٢٠٢٧"),
        *("TVW", "anders", "motie", "A", "fase 2", "7", "x" * 201, "y" * 10_001, "=1+1", "</w:t>", "Bewoners doen mee"),
    ]
)
MESSY = some.lists(PIECES | some.text(max_size=3), max_size=60).map("".join)


def changes(text: str, here: Dossier) -> Batch:
    numbers = count(1)
    return goals.changes(goals.read(text, here, COMPASS), here, lambda: f"nieuw-{next(numbers)}")


def bodies(text: str) -> list[object]:
    return [row.body for row in goals.read(text, dossier(), COMPASS).rows]


def test_goals_come_after_the_last_one_of_their_neighbourhood_and_horizon():
    here = dossier(goal("g1", "Een", order="a4"), goal("g2", "Twee", order="a3"), goal("g3", "Drie", horizon="lang"))

    found = changes("Zuid\tkort\tP\nNoord\tkort\tQ\nNoord\tlang\tR\nNoord\tkort\tS", here)

    assert found == (
        Create("goal", "nieuw-1", "n0", {"horizon": "kort", "text": "Q", "order": "a5"}),
        Create("goal", "nieuw-2", "n0", {"horizon": "kort", "text": "S", "order": "a6"}),
        Create("goal", "nieuw-3", "n0", {"horizon": "lang", "text": "R", "order": "a1"}),
        Create("goal", "nieuw-4", "n1", {"horizon": "kort", "text": "P", "order": "a0"}),
    )


def test_a_neighbourhood_that_went_away_since_gets_no_goal():
    sheet = goals.read("Noord\tkort\tIets\nZuid\tkort\tIets", dossier(), COMPASS)

    found = goals.changes(sheet, dossier(places=[ZUID]), lambda: "x")

    assert [change.parent for change in found if isinstance(change, Create)] == ["n1"]


@pytest.mark.parametrize(
    "text",
    [
        "Noord\tkort\tBewoners, en huurders; doen mee",
        "Noord|kort|Bewoners, en huurders; doen mee",
        'Noord;kort;"Bewoners, en huurders; doen mee"',
        'wijk,termijn,doel\nNoord,kort,"Bewoners, en huurders; doen mee"',
    ],
)
def test_a_list_is_divided_by_tabs_bars_semicolons_or_below_headings_by_commas(text: str):
    assert bodies(text)[-1] == {"horizon": "kort", "text": "Bewoners, en huurders; doen mee"}


def test_a_cell_of_more_lines_stays_one_goal():
    assert bodies('Noord\tkort\t"Eerst dit\nen dan ""dat"""\nZuid\tlang\tIets') == [
        {"horizon": "kort", "text": 'Eerst dit\nen dan "dat"'},
        {"horizon": "lang", "text": "Iets"},
    ]


def test_a_long_goal_is_kept_whole():
    text = "Noord\tkort\t" + "z" * 9_999

    assert bodies(text) == [{"horizon": "kort", "text": "z" * 9_999}]


def test_pasting_the_same_list_again_adds_nothing():
    text = "wijk\ttermijn\tdoel\tjaar\nNoord\tkort\tIets\t2027\nZuid\t2030\tNog iets\t"
    made = changes(text, dossier())
    there = [entity_of(Item(one.id, one.kind, one.parent, one.body)) for one in made if isinstance(one, Create)]

    again = dossier(*(one for one in there if isinstance(one, Goal)), places=[NOORD, ZUID])

    assert len(there) == 2
    assert changes(text, again) == ()


def test_a_text_that_is_too_large_is_refused_whole():
    with pytest.raises(TooMuch) as caught:
        goals.read("x" * (goals.LIMIT + 1), dossier(), COMPASS)

    assert (caught.value.what, caught.value.limit) == ("characters", goals.LIMIT)


@pytest.mark.parametrize("text", [";", ";;\n;"])
def test_signs_without_words_are_empty_rows(text: str):
    sheet = goals.read(text, dossier(), COMPASS)

    assert {row.verdict for row in sheet.rows} == {Verdict.EMPTY}


@pytest.mark.no_cover  # The tests above cover the code; following each line of so many tries doubles their time.
@given(MESSY)
def test_any_text_gives_verdicts_and_goals_that_can_be_stored(text: str):
    here = dossier(goal("g1", "Bewoners doen mee"))
    sheet = goals.read(text, here, COMPASS)

    found = goals.changes(sheet, here, map(str, count(1)).__next__)

    assert [row.number for row in sheet.rows] == list(range(1, len(sheet.rows) + 1))
    assert len(found) == sum(row.verdict is Verdict.NEW for row in sheet.rows)
    assert all(check.change(change, {}) == change for change in found)
