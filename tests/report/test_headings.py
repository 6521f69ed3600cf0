import pytest

from wizard.model.house import HouseNumber
from wizard.report.headings import Numbers, Title

LEVELS = (HouseNumber("%1", "decimal"), HouseNumber("%1.%2", "decimal"), None, HouseNumber("%4)", "lowerLetter"))


def taken(numbers, *levels):
    return [numbers.take(level, "x", None, free=False).number for level in levels]


def test_headings_are_counted_per_level_and_start_again_below_the_next_one():
    assert taken(Numbers(LEVELS), 1, 2, 2, 1, 2) == ["1", "1.1", "1.2", "2", "2.1"]


def test_a_level_without_numbers_gets_none_and_does_not_disturb_the_others():
    numbers = Numbers(LEVELS)

    assert taken(numbers, 1, 2, 3, 4, 4, 2) == ["1", "1.1", "", "a)", "b)", "1.2"]
    assert [numbers.has(level) for level in (1, 3, 4, 5)] == [True, False, True, False]


def test_a_level_that_is_passed_over_counts_as_its_first():
    assert taken(Numbers((HouseNumber("%1", "decimal", 4), HouseNumber("%1.%2.%3", "decimal"))), 2) == ["4.1.1"]


@pytest.mark.parametrize(
    ("figures", "start", "number"),
    [
        ("upperRoman", 1994, "MCMXCIV"),
        ("lowerRoman", 4, "iv"),
        ("upperLetter", 28, "BB"),
        ("lowerLetter", 26, "z"),
        ("decimalZero", 7, "07"),
        ("decimal", 0, "0"),
        ("chicago", 3, "3"),
    ],
)
def test_figures_are_those_of_word(figures, start, number):
    assert taken(Numbers((HouseNumber("%1", figures, start),)), 1) == [number]


def test_a_number_of_its_own_stands_there_unless_the_house_style_numbers_the_level():
    ours, theirs = Numbers(()), Numbers(LEVELS)

    assert ours.take(1, "Doelen", "3. Doelen", free=False) == Title("3. Doelen")
    assert theirs.take(1, "Doelen", "3. Doelen", free=False) == Title("Doelen", "1")
    assert theirs.take(3, "Doelen", "3. Doelen", free=False) == Title("3. Doelen")


def test_an_annex_is_held_back_from_numbers():
    numbers = Numbers(LEVELS)

    assert numbers.take(1, "Bijlage 1: Begrippen", None, free=True) == Title("Bijlage 1: Begrippen", bare=True)
    assert numbers.take(3, "Onder", None, free=True) == Title("Onder")


def test_people_read_the_number_before_the_text():
    assert (Title("Doelen", "1.2").whole, Title("Doelen").whole) == ("1.2 Doelen", "Doelen")
