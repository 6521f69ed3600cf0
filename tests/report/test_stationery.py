from dataclasses import replace

import pytest

from tests.report.houses import NAMES, house
from tests.samples.house.parts import style, template
from wizard.intake.house.reading import read
from wizard.logic import contrast
from wizard.report import stationery
from wizard.report.looks import BY_ID, DEEP, QUIET
from wizard.report.stationery import OWN

ORANGE = '<w:rPr><w:color w:val="E17000"/><w:sz w:val="40"/></w:rPr>'


def made(*styles):
    return stationery.of(read(template("".join(styles))).house)


def test_without_a_house_style_everything_is_our_own():
    found = stationery.of(None)

    assert found is OWN
    assert (found.looks, found.deep, found.house) == (BY_ID, DEEP, None)
    assert (found.width(turned=False), round(found.width(turned=True), 1)) == (16.0, 24.7)
    assert found.scale(turned=True) == 1.0
    assert found.size_of_picture(16.0, turned=False) == 16.0


@pytest.mark.parametrize("name", NAMES)
def test_what_the_template_has_looks_as_it_looks_there(name):
    given = house(name)

    found = stationery.of(given)

    for ident, theirs in given.looks.items():
        ours = found.looks[ident]
        assert (ours.size, ours.before, ours.colour) == (theirs.size, theirs.before, theirs.colour)
    assert found.looks.keys() == BY_ID.keys()


@pytest.mark.parametrize("name", NAMES)
def test_what_it_lacks_is_ours_in_proportion_and_in_its_colours(name):
    found = stationery.of(house(name))

    assert found.looks["Lead"].colour == found.deep
    assert found.looks["TableText"].colour == house(name).looks["Normal"].colour
    assert found.looks["Note"].colour == QUIET
    assert all(look.size >= 8 for look in found.looks.values())
    assert all(contrast.on_white(look.colour) >= 3 for look in found.looks.values())


def test_missing_headings_get_smaller_from_the_first_one_down_but_not_smaller_than_text():
    found = stationery.of(house("kaal.docx")).looks

    sizes = [found[ident].size for ident in ("Title", "Heading1", "Heading2", "Heading3", "Heading4", "Normal")]
    assert sizes == sorted(sizes, reverse=True)
    assert found["Heading4"].size >= found["Normal"].size


def test_missing_headings_take_the_font_of_the_first_one():
    fonts = '<w:rPr><w:rFonts w:ascii="Verdana"/></w:rPr>'

    found = made(style("Normal", "Normal"), style("Heading1", "heading 1", fonts)).looks

    assert (found["Heading2"].font, found["TableText"].font) == ("Verdana", "")
    assert found["Heading2"].wide > found["TableText"].wide


def test_without_a_first_heading_all_headings_have_the_colour_of_the_text():
    found = made(style("Normal", "Normal", '<w:rPr><w:color w:val="333333"/></w:rPr>'))

    assert {found.looks[ident].colour for ident in ("Title", "Heading2", "TocHeading")} == {"333333"}
    assert found.deep == "333333"


def test_the_leading_colour_is_dark_enough_for_small_letters():
    found = made(style("Normal", "Normal"), style("Heading1", "heading 1", ORANGE))

    assert found.looks["Heading1"].colour == "E17000"
    assert contrast.on_white(found.deep) >= 4.5


def test_tables_and_pictures_are_as_wide_as_the_text():
    page = replace(house("gewoon.docx").page, left=3.5, right=3.5, head=2.4, foot=2.3)
    narrow = stationery.of(replace(house("gewoon.docx"), page=page))

    assert narrow.scale(turned=False) == pytest.approx(14 / 16, abs=0.001)
    assert narrow.size_of_picture(16, turned=False) == pytest.approx(14, abs=0.01)


def test_a_picture_never_becomes_higher_than_it_can_be():
    page = replace(house("gewoon.docx").page, left=1, right=1, head=6, foot=6)

    wide = stationery.of(replace(house("gewoon.docx"), page=page))

    assert wide.size_of_picture(16, turned=False) == pytest.approx(16 * 17.7 / 25, abs=0.01)


def test_page_numbers_in_the_contents_stand_where_the_text_ends():
    assert stationery.of(house("genummerd.docx")).looks["Toc1"].tab == pytest.approx(16.6, abs=0.01)


def test_a_cover_starts_lower_where_the_title_has_no_room_above_it():
    assert stationery.of(house("gewoon.docx")).looks["CoverLabel"].before > 100
    assert stationery.of(house("kaal.docx")).looks["CoverLabel"].before == 0


def test_labels_get_more_room_in_wider_letters():
    letters = '<w:rPr><w:rFonts w:ascii="Verdana"/><w:sz w:val="24"/></w:rPr>'

    assert made(style("Normal", "Normal", letters)).looks["Detail"].tab > BY_ID["Detail"].tab + 1
