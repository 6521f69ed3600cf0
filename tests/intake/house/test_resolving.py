import pytest

from tests.samples.house.parts import node, style
from wizard.intake.house.resolving import CENTIMETRE, Styles

DEFAULTS = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/><w:sz w:val="22"/></w:rPr></w:rPrDefault>'
    '<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
    "</w:docDefaults>"
)
THEME = (
    '<a:themeElements><a:fontScheme><a:majorFont><a:latin typeface="Georgia"/></a:majorFont>'
    '<a:minorFont><a:latin typeface="Arial"/></a:minorFont></a:fontScheme></a:themeElements>'
)


def styles(inner, theme=None):
    return Styles(node("w:styles", inner), None if theme is None else node("a:theme", theme))


def look(letters="", paragraph="", more=""):
    inner = f"<w:pPr>{paragraph}</w:pPr><w:rPr>{letters}</w:rPr>"
    return styles(DEFAULTS + style("Normal", "Normal", inner) + more, THEME).look("Normal")


def test_a_style_inherits_each_property_from_the_nearest_that_has_it():
    found = styles(
        DEFAULTS
        + style("Normal", "Normal", '<w:rPr><w:color w:val="111111"/></w:rPr>')
        + style("a", "a", '<w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="240"/></w:pPr>')
        + style("b", "b", '<w:basedOn w:val="a"/><w:rPr><w:b/><w:sz w:val="40"/></w:rPr>'),
        THEME,
    ).look("b")

    assert (found.size, found.before, found.after, found.bold, found.colour) == (20, 12, 8, True, "111111")
    assert found.line == pytest.approx(259 / 240)
    assert found.font == "Arial"


def test_styles_that_are_based_on_each_other_end_somewhere():
    circle = style("a", "a", '<w:basedOn w:val="b"/>') + style("b", "b", '<w:basedOn w:val="a"/>')

    assert styles(circle).look("a").size == 10


@pytest.mark.parametrize(
    ("given", "font"),
    [
        ('<w:rFonts w:ascii="Verdana"/>', "Verdana"),
        ('<w:rFonts w:asciiTheme="majorHAnsi" w:ascii="Verdana"/>', "Georgia"),
        ('<w:rFonts w:cs="Verdana"/>', "Arial"),
    ],
)
def test_the_font_of_the_theme_goes_before_a_name(given, font):
    assert look(given).font == font


def test_without_a_theme_or_a_name_the_font_is_that_of_word():
    assert styles(DEFAULTS).font("Normal") == "Calibri"
    assert styles(DEFAULTS, "<a:themeElements/>").font("Normal") == "Calibri"
    assert styles("").font("Normal") == "Times New Roman"


@pytest.mark.parametrize(
    ("spacing", "line"),
    [
        ('w:line="480"', 2.0),
        ('w:line="240" w:lineRule="exact"', 12 / (11 * 1.15)),
        ('w:line="200" w:lineRule="atLeast"', 1.0),
        ('w:line="600" w:lineRule="atLeast"', 30 / (11 * 1.15)),
        ('w:line="1"', 0.5),
    ],
)
def test_the_distance_of_lines_is_told_as_a_multiple(spacing, line):
    assert look(paragraph=f"<w:spacing {spacing}/>").line == pytest.approx(line)


def test_room_that_word_chooses_is_a_line():
    assert look(paragraph='<w:spacing w:beforeAutospacing="1" w:before="0"/>').before == 14
    assert look(paragraph='<w:spacing w:beforeAutospacing="0" w:before="40"/>').before == 2


def test_indents_are_told_in_centimetres_under_either_name():
    assert look(paragraph='<w:ind w:left="567" w:hanging="284"/>').indent == pytest.approx(567 / CENTIMETRE)
    assert look(paragraph='<w:ind w:start="567"/>').indent == pytest.approx(1, abs=0.01)


@pytest.mark.parametrize(("colour", "found"), [("auto", "000000"), ("17406d", "17406D"), ("rood", "000000")])
def test_a_colour_is_six_digits(colour, found):
    assert look(f'<w:color w:val="{colour}"/>').colour == found


def test_a_property_can_be_turned_off_again():
    assert look("<w:b/>").bold
    assert not look('<w:b w:val="0"/>').bold


def test_bold_letters_and_capitals_are_wider():
    assert look("<w:b/>").wide > look().wide
    assert look("<w:caps/>").wide > look().wide


def test_the_ground_is_white_unless_a_style_has_its_own():
    ground = '<w:pPr><w:shd w:val="clear" w:fill="{}"/></w:pPr>'

    assert styles(style("a", "a")).ground("a") == "FFFFFF"
    assert styles(style("a", "a", ground.format("auto"))).ground("a") == "FFFFFF"
    assert styles(style("a", "a", ground.format("1f3a7a"))).ground("a") == "1F3A7A"
