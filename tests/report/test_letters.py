import pytest

from wizard.report import letters


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", 1),
        ("kort", 1),
        ("een\ntwee\n\nvier", 4),
        ("woord " * 40, 3),
        ("x" * 10_000, 103),
    ],
)
def test_lines_follow_from_the_widths_of_the_letters(text, lines):
    assert letters.lines(text, 11, 453.5, bold=False) == pytest.approx(lines, abs=4 if len(text) > 1_000 else 0)


def test_narrow_letters_take_less_room():
    assert letters.width("iiii") < letters.width("aaaa") < letters.width("WWWW")


def test_letters_of_other_scripts_count_as_an_average_one():
    assert letters.width("م") == letters.width("é") == 0.5


def test_bold_letters_are_wider():
    text = "woord " * 30

    assert letters.lines(text, 11, 30, bold=True) >= letters.lines(text, 11, 30, bold=False)
