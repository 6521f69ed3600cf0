"""Test how the columns of a list of goals are recognised."""

import pytest

from wizard import content
from wizard.intake import goal_columns


@pytest.mark.parametrize(
    ("headings", "found"),
    [
        ("wijk|termijn|doel", {"neighbourhood": 0, "horizon": 1, "text": 2}),
        ("Doelstelling|Buurt", {"text": 0, "neighbourhood": 1}),
        ("GEBIED|Horizon|Ambitie|Gereed", {"neighbourhood": 0, "horizon": 1, "text": 2, "year": 3}),
        ("naam|doel|bron|indicator", {"neighbourhood": 0, "text": 1, "basis": 2, "measure": 3}),
        ("Wijk|Buurt|Doel", {"neighbourhood": 1, "text": 2}),
        ("Buurtcode|Buurt|Doel", {"code": 0, "neighbourhood": 1, "text": 2}),
        (
            "Waarop?|Waaraan zien we het?|Planning|Spoor|Fase|Doel",
            {"basis": 0, "measure": 1, "year": 2, "track": 3, "phase": 4, "text": 5},
        ),
        ("iets|anders", {}),
    ],
)
def test_columns_are_known_by_their_headings(headings: str, found: dict[str, int]):
    assert goal_columns.recognise([headings.split("|")], 0) == found


def test_the_names_of_the_fields_on_the_screen_are_headings_too():
    say = content.load().say
    fields = ("horizon", "text", "basis", "measure", "year", "track", "phase")
    labels = [say("fields.neighbourhood.name"), *(say(f"fields.goal.{name}") for name in fields)]

    found = goal_columns.recognise([labels], 0)

    assert found == {field: place for place, field in enumerate(("neighbourhood", *fields))}


@pytest.mark.parametrize(
    ("rows", "head"),
    [
        ([["Wijk", "Doel"], ["Noord", "Iets"]], 0),
        ([["Onze doelen", "", ""], [""], ["Wijk", "Termijn", "Doel"]], 2),
        ([["Noord", "kort", "doel"]], None),
        ([["Noord", "kort", "Bewoners doen mee"]], None),
        ([], None),
    ],
)
def test_one_known_word_does_not_make_a_row_of_headings(rows: list[list[str]], head: int | None):
    assert goal_columns.header(rows) == head


def test_without_headings_the_columns_stand_in_the_order_that_the_screen_asks_for():
    found = goal_columns.recognise([["Noord", "kort", "Iets"]], None)

    assert found == {field: place for place, field in enumerate(goal_columns.ORDER)}


@pytest.mark.parametrize(
    ("rows", "place"),
    [
        (["Wijk|Nr|Wat we gaan doen|Wie", "Noord|1|Bewoners doen mee|wij", "Zuid|2||Een heel team"], 2),
        (["Wijk|Termijn|A|B", "Noord|kort|even|lang"], 2),
    ],
)
def test_a_goal_under_an_unknown_heading_is_the_longest_text_that_is_left(rows: list[str], place: int):
    grid = [row.split("|") for row in rows]

    assert goal_columns.recognise(grid, 0)["text"] == place


def test_without_any_text_there_is_no_column_of_goals():
    assert "text" not in goal_columns.recognise([["Wijk", "Termijn", "Nr"], ["Noord", "kort", "12"]], 0)
