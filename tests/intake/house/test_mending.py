import pytest
from docx.oxml.ns import qn

from tests.samples.house.parts import NORMAL, node, style
from wizard.intake.house import mending, tree
from wizard.intake.house.resolving import Styles
from wizard.model.house import Remark


def mended(inner, width=16.0):
    root = node("w:styles", inner)
    styles = Styles(root)
    return styles, {one.key: one for one in mending.mend(styles, width)}


def letters(inner):
    return f"<w:rPr>{inner}</w:rPr>"


def test_styles_without_a_name_or_with_an_id_that_is_there_already_go():
    root = node("w:styles", style("a", "a") + style("a", "b") + style("", "c") + '<w:style w:styleId="d"/>')

    mending.prepare(root)

    assert [tree.val(tree.child(one, "w:name")) for one in root] == ["a"]


def test_names_of_styles_that_are_not_there_go_and_only_normal_is_the_usual_one():
    wrong = style("a", "a", '<w:basedOn w:val="Normal"/><w:next w:val="weg"/>').replace(
        "<w:style", '<w:style w:default="1"'
    )
    root = node("w:styles", NORMAL + wrong + style("t", "t", kind="table"))
    header = node("w:hdr", '<w:p><w:pPr><w:pStyle w:val="weg"/></w:pPr></w:p>')

    mending.settle(root, [header])

    assert [tree.val(one, "w:default") for one in root] == ["1", None, None]
    assert [tree.val(one) for one in root.iter(qn("w:basedOn"), qn("w:next"))] == ["Normal"]
    assert not list(header.iter(qn("w:pStyle")))


def test_everything_becomes_dutch_and_another_language_is_told():
    styles, told = mended(style("Normal", "Normal", letters('<w:lang w:val="en-US"/>')))

    assert told["language"] == Remark("language", ("Normal",), (("language", "en"),))
    assert {tree.val(one) for one in styles.root.iter(qn("w:lang"))} == {"nl-NL"}


@pytest.mark.parametrize("inner", ["", letters('<w:lang w:val="nl-BE"/>')])
def test_dutch_of_any_country_and_no_language_are_not_told(inner):
    styles, told = mended(style("Normal", "Normal", inner))

    assert "language" not in told
    assert styles.value("Normal", "w:rPr", "w:lang") == "nl-NL"


def test_text_that_is_too_small_becomes_larger():
    styles, told = mended(style("Normal", "Normal", letters('<w:sz w:val="17"/>')))

    assert told["small"].values == (("size", "8,5"), ("least", 9))
    assert styles.size("Normal") == 9


def test_text_that_is_too_small_without_a_style_becomes_larger_for_all():
    small = letters('<w:sz w:val="14"/>')

    styles, told = mended(f"<w:docDefaults><w:rPrDefault>{small}</w:rPrDefault></w:docDefaults>")

    assert ("small" in told, styles.size("Normal")) == (True, 9)


def test_letters_that_are_hard_to_read_become_darker_in_the_same_hue():
    styles, told = mended(style("Caption", "caption", letters('<w:color w:val="E17000" w:themeColor="accent1"/>')))

    assert told["contrast"] == Remark("contrast", ("Caption",), (("found", "3,2"), ("wanted", "4,5")))
    assert tree.val(tree.child(styles.get("Caption"), "w:rPr", "w:color"), "w:themeColor") is None
    red, green, blue = (int(styles.colour("Caption")[place : place + 2], 16) for place in (0, 2, 4))
    assert red > green > blue == 0


def test_large_letters_may_be_lighter():
    _, told = mended(style("Heading1", "heading 1", letters('<w:color w:val="E17000"/><w:sz w:val="40"/>')))

    assert "contrast" not in told


def test_white_letters_stay_white_on_their_own_ground_and_not_elsewhere():
    white, ground = letters('<w:color w:val="FFFFFF"/>'), '<w:pPr><w:shd w:val="clear" w:fill="{}"/></w:pPr>'

    on_blue, told_on_blue = mended(style("Heading1", "heading 1", ground.format("1F3A7A") + white))
    on_pale, told_on_pale = mended(style("Heading1", "heading 1", ground.format("EEEEEE") + white))

    assert ("contrast" in told_on_blue, on_blue.colour("Heading1")) == (False, "FFFFFF")
    assert ("contrast" in told_on_pale, on_pale.colour("Heading1")) == (True, "212529")
    assert on_pale.ground("Heading1") == "FFFFFF"


def test_headings_get_the_level_of_their_name():
    level = '<w:pPr><w:outlineLvl w:val="{}"/></w:pPr>'

    styles, told = mended(
        style("Heading1", "heading 1", level.format(0)) + style("Heading2", "heading 2", level.format(4))
    )

    assert told["level"] == Remark("level", ("Heading2",), (("level", 2),))
    assert [styles.value(one, "w:pPr", "w:outlineLvl") for one in ("Heading1", "Heading2")] == ["0", "1"]


def test_headings_stay_with_their_text_and_chapters_start_a_page():
    styles, _ = mended(style("Heading1", "heading 1") + style("Heading2", "heading 2") + style("Caption", "caption"))

    assert all(styles.is_on(one, "w:pPr", "w:keepNext") for one in ("Heading1", "Heading2", "Caption"))
    assert [styles.is_on(one, "w:pPr", "w:pageBreakBefore") for one in ("Heading1", "Heading2")] == [True, False]


def test_the_heading_of_the_contents_has_no_number_and_is_not_in_them():
    numbered = '<w:basedOn w:val="Heading1"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>'

    styles, _ = mended(style("Heading1", "heading 1") + style("TocHeading", "TOC Heading", numbered))

    assert styles.value("TocHeading", "w:pPr", "w:numPr", "w:numId") == "0"
    assert styles.value("TocHeading", "w:pPr", "w:outlineLvl") == "9"


def test_page_numbers_in_the_contents_stand_at_the_right():
    there = '<w:pPr><w:tabs><w:tab w:val="right" w:pos="8000"/></w:tabs></w:pPr>'
    left = '<w:pPr><w:tabs><w:tab w:val="left" w:pos="400"/></w:tabs></w:pPr>'

    styles, _ = mended(style("Toc1", "toc 1", there) + style("Toc2", "toc 2", left), width=15.0)

    tabs = [tree.child(styles.get(one), "w:pPr", "w:tabs", "w:tab") for one in ("Toc1", "Toc2")]
    assert [tree.val(one, "w:pos") for one in tabs] == ["8000", str(round(15 * 1440 / 2.54))]
