import pytest
from docx.oxml.ns import qn

from tests.samples.house.parts import NORMAL, PAGE, PAGE_END, node, style, template, xml
from wizard.intake.house import lint, tree
from wizard.intake.house.furniture import Piece
from wizard.intake.house.package import opened
from wizard.intake.house.reading import read
from wizard.intake.house.resolving import Styles
from wizard.model.house import Remark
from wizard.model.style_names import WORD_STYLES


def styles(*names):
    known = {ident: name for name, ident in WORD_STYLES.items()}
    return Styles(node("w:styles", "".join(style(name, known[name]) for name in names)))


def piece(kind="footer", pages="default", inner="<w:p/>", pictures=()):
    return Piece(kind, pages, node("w:hdr", inner), dict.fromkeys(pictures, "a.png"))


TEXT = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"


def test_styles_that_are_there_are_not_missed():
    assert list(lint.missing(styles(*WORD_STYLES.values()))) == []


def test_missing_headings_follow_the_first_one_and_other_styles_the_text():
    assert list(lint.missing(styles("Normal", "Heading1", "Title", "Subtitle", "Caption", "ListBullet", "Footer"))) == [
        Remark("missing_heading", ("Heading2", "Heading3", "Heading4", "TocHeading")),
        Remark("missing_text", ("Toc1", "Toc2", "Toc3")),
    ]


def test_without_a_first_heading_all_headings_follow_the_text():
    told = {one.key: one.styles for one in lint.missing(styles("Heading2", "Caption"))}

    assert set(told) == {"missing_normal", "missing_bare", "missing_text"}
    assert "Heading1" in told["missing_bare"]


def test_a_font_that_not_every_computer_has_is_told_once():
    letters = '<w:rPr><w:rFonts w:ascii="{}"/></w:rPr>'
    found = Styles(
        node(
            "w:styles",
            style("Normal", "Normal", letters.format("Open Sans"))
            + style("Title", "Title", letters.format("Open Sans"))
            + style("Caption", "caption", letters.format("Arial")),
        )
    )

    assert list(lint.fonts_elsewhere(found)) == [Remark("font", values=(("font", "Open Sans"),))]


@pytest.mark.parametrize(
    ("pieces", "told"),
    [
        ([], ["no_number"]),
        ([piece()], ["no_number"]),
        ([piece(inner=f"<w:p>{PAGE}{PAGE_END}</w:p>")], []),
        ([piece("header", inner=f"<w:p>{PAGE}{PAGE_END}</w:p>"), piece()], []),
        ([piece(pages="first", inner=f"<w:p>{PAGE}{PAGE_END}</w:p>"), piece()], ["no_number"]),
    ],
)
def test_a_page_number_can_stand_above_or_below(pieces, told):
    assert [one.key for one in lint.without_number(pieces)] == told


PART = {"word/a.xml": xml("w:settings")}


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({}, []),
        ({"uses": [("a", "hyperlink", "https://x.example")]}, ["dropped_links"]),
        ({"uses": [("a", "image", "media/a.png")], "parts": {"word/media/a.png": b"x"}}, []),
        ({"uses": [("a", "oleObject", "a.bin")], "parts": {"word/a.bin": b"x"}}, ["dropped_objects"]),
        ({"uses": [("a", "comments", "c.xml")], "parts": {"word/c.xml": xml("w:comments")}}, ["dropped_comments"]),
        ({"body": "<w:p><w:ins><w:r/></w:ins></w:p>"}, ["dropped_changes"]),
        ({"body": TEXT.format("Plaats hier je tekst")}, ["dropped_text"]),
        ({"body": TEXT.format(" ")}, []),
        ({"uses": [("a", "settings", "a.xml"), ("b", "header", "weg.xml")], "parts": PART}, []),
    ],
)
def test_what_stood_in_the_file_and_is_left_out_is_told(given, told):
    assert [one.key for one in lint.dropped(opened(template(**given), "a"))] == told


def taken(pieces, numbered=None):
    given = read(template(NORMAL)).house
    house = type(given)(**{**vars(given), "numbers": (numbered, None, None, None)})
    return [one.key for one in lint.taken(house, pieces, styles("Normal"))]


def test_font_styles_and_tables_are_always_told():
    assert taken([]) == ["taken_font", "taken_styles", "taken_tables"]


def test_headers_and_footers_are_told_with_or_without_a_picture():
    text = TEXT.format("a")
    both = [piece("header", inner=text, pictures=["rId1"]), piece(inner=text)]

    assert [one for one in taken(both) if "er" in one[-7:]] == ["taken_footer"]
    assert "taken_header_picture" in taken(both)


def test_a_first_page_and_even_pages_of_their_own_are_told():
    first, default, even = (piece("header", pages, TEXT.format(pages)) for pages in ("first", "default", "even"))
    same = piece("header", "first", TEXT.format("default"))

    assert {"taken_first", "taken_even"} <= set(taken([first, default, even]))
    assert "taken_first" not in taken([same, default])


def test_the_number_of_a_picture_makes_no_difference_between_pages():
    drawing = "<w:p><w:r><w:drawing><wp:inline><wp:docPr id='{}'/></wp:inline></w:drawing></w:r></w:p>"

    found = [piece("header", "first", drawing.format(1001)), piece("header", "default", drawing.format(1002))]

    assert "taken_first" not in taken(found)
    assert [one.get("id") for one in found[0].root.iter(qn("wp:docPr"))] == ["1001"]
    assert tree.val(None) is None


def test_numbered_headings_are_told():
    assert "taken_numbers" in taken([], numbered=object())
