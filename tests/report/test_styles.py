import pytest
from docx.oxml.ns import qn

from wizard.report.looks import DEEP, INK, LOOKS, QUIET
from wizard.report.styles import all_styles, twips


def contrast(colour):
    parts = [int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 1.05 / (0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] + 0.05)


@pytest.mark.parametrize("colour", [DEEP, INK, QUIET])
def test_every_colour_of_text_reads_well_on_white(colour):
    assert contrast(colour) >= 4.5


def test_headings_have_an_outline_level_that_fits_their_name():
    levels = {look.name: look.level for look in LOOKS if look.level}

    assert levels == {f"heading {number}": number for number in range(1, 5)}


def test_ids_and_names_are_unique():
    assert len({look.id for look in LOOKS}) == len({look.name.lower() for look in LOOKS}) == len(LOOKS)


def test_one_style_is_the_default():
    assert [one.get(qn("w:styleId")) for one in all_styles() if one.get(qn("w:default"))] == ["Normal"]


def test_lengths_are_told_in_twentieths_of_a_point():
    assert twips(2.54) == 1440
