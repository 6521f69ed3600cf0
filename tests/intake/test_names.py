"""Test which columns could hold the names."""

import pytest

from wizard.intake import columns, names
from wizard.model.sheet import NameColumn


def possible(*rows: str) -> tuple[NameColumn, ...]:
    grid = [row.split("|") for row in rows]
    head = columns.header(grid)
    return names.possible(grid, head, columns.recognise(grid, head))


def test_a_column_is_shown_with_its_heading_and_three_names():
    found = possible("naam 2024|naam 2025", "Noord|Noord", "|Zuid", "Oost|Oost", "Oost|", "West|West", "Midden|")

    assert found == (
        NameColumn(0, "naam 2024", ("Noord", "Oost", "West")),
        NameColumn(1, "naam 2025", ("Noord", "Zuid", "Oost")),
    )


@pytest.mark.parametrize(
    ("rows", "places"),
    [
        (["wijk|buurt", "Stad|Noord", "Stad|Zuid", "Stad|Oost"], [0, 1]),
        (["naam|opmerking", "Noord|nee", "Zuid|nee", "Oost|nee"], [0]),
        (["naam|projectleider", "Noord|Team a", "Zuid|Team b", "Oost|"], [0, 1]),
        (["naam|inwoners|code", "Noord|12|BU00010001", "Zuid|veel|BU00010002"], [0]),
        (["Noord|12", "Zuid"], [0]),
        (["Noord|x|", "Zuid|y|"], [0, 1]),
        (["naam", "12"], [0]),
        (["12|13"], []),
        ([""], []),
    ],
)
def test_a_column_of_words_that_hardly_come_back_could_hold_names(rows: list[str], places: list[int]):
    assert [column.place for column in possible(*rows)] == places


def test_at_most_eight_are_shown_and_the_used_one_is_among_them():
    heads = "|".join([*(f"kop {letter}" for letter in "abcdefghijkl"), "naam"])

    found = possible(heads, "|".join(f"x{letter}" for letter in "abcdefghijklm"))

    assert [column.place for column in found] == [0, 1, 2, 3, 4, 5, 6, 12]


def test_a_column_that_goes_on_beside_the_headings_has_none():
    assert possible("naam|", "Noord|12|x", "Zuid|13|y")[1] == NameColumn(2, None, ("x", "y"))


def test_a_long_example_is_cut_off():
    assert possible("x" * 100)[0].examples == ("x" * 60,)
