import pytest

from wizard.logic import contrast


def test_black_on_white_is_the_most_and_white_the_least():
    assert contrast.on_white("000000") == pytest.approx(21)
    assert contrast.on_white("FFFFFF") == pytest.approx(1)
    assert contrast.on("FFFFFF", "17406D") == contrast.on("17406D", "FFFFFF")


@pytest.mark.parametrize(
    ("size", "bold", "least"), [(18, False, 3), (14, True, 3), (17.5, False, 4.5), (13, True, 4.5)]
)
def test_large_text_may_have_less(size, bold, least):
    assert contrast.least(size, bold=bold) == least


@pytest.mark.parametrize("colour", ["FFFF00", "E17000", "FFFFFF", "00AAFF"])
def test_a_colour_becomes_just_dark_enough(colour):
    assert 4.5 <= contrast.on_white(contrast.darkened(colour, 4.5)) < 5


def test_a_colour_that_is_dark_enough_stays():
    assert contrast.darkened("17406D", 4.5) == "17406D"
