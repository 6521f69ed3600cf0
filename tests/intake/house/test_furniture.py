import pytest
from docx.oxml.ns import qn

from tests.samples.house.parts import node, relations, template, xml
from wizard.intake.house import furniture
from wizard.intake.house.package import opened

WORDS = {"word/h1.xml": "een", "word/h2.xml": "twee", "word/h3.xml": "drie"}
USES = [("h1", "header", "h1.xml"), ("h2", "header", "h2.xml"), ("h3", "header", "h3.xml"), ("f1", "footer", "f1.xml")]


def section(*references, more="", kind="header"):
    told = "".join(f'<w:{kind}Reference w:type="{pages}" r:id="{ident}"/>' for pages, ident in references)
    return f"<w:sectPr>{told}{more}</w:sectPr>"


def header(text, root="w:hdr"):
    return xml(root, f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")


def pieces(body, *, even=False, parts=None):
    files = {name: header(text) for name, text in WORDS.items()} | {"word/f1.xml": header("voet", "w:ftr")}
    found = furniture.of(opened(template(body=body, uses=USES, parts={**files, **(parts or {})}), "a"), even)
    return {(one.kind, one.pages): "".join(text.text or "" for text in one.root.iter(qn("w:t"))) for one in found}


def test_without_a_first_page_of_its_own_the_cover_has_the_header_of_the_others():
    assert pieces(section(("default", "h1"))) == {
        ("header", "first"): "een",
        ("header", "default"): "een",
        ("footer", "default"): "",
    }


@pytest.mark.parametrize("off", ["", '<w:titlePg w:val="0"/>'])
def test_a_first_page_of_its_own_has_its_header_when_it_is_turned_on(off):
    both = ("default", "h1"), ("first", "h2")

    assert pieces(section(*both, more="<w:titlePg/>"))["header", "first"] == "twee"
    assert pieces(section(*both, more=off))["header", "first"] == "een"


def test_a_first_page_that_is_to_be_empty_stays_so():
    assert ("header", "first") not in pieces(section(("default", "h1"), more="<w:titlePg/>"))


def test_a_cover_in_a_section_of_its_own_lends_its_header_and_the_last_section_that_of_the_other_pages():
    first = f"<w:p><w:pPr>{section(('default', 'h1'))}</w:pPr></w:p>"

    found = pieces(first + section(("default", "h2")))

    assert (found["header", "first"], found["header", "default"]) == ("een", "twee")


def test_a_section_that_says_nothing_goes_on_with_what_was_there():
    first = f"<w:p><w:pPr>{section(('default', 'h1'))}</w:pPr></w:p>"

    assert pieces(first + section())["header", "default"] == "een"


def test_even_pages_have_their_own_only_when_the_settings_say_so():
    both = section(("default", "h1"), ("even", "h2"))

    assert pieces(both, even=True)["header", "even"] == "twee"
    assert pieces(both, even=True)["footer", "even"] == ""
    assert ("header", "even") not in pieces(both)


def test_a_document_without_sections_gets_an_empty_footer():
    assert pieces("") == {("footer", "default"): ""}


def test_what_is_called_a_header_and_is_something_else_is_left_out():
    assert ("header", "default") not in pieces(section(("default", "f1")))
    assert ("header", "default") not in pieces(section(("default", "h1")), parts={"word/h1.xml": header("x", "w:ftr")})
    assert ("header", "default") not in pieces(section(("default", "weg")))


def test_a_section_as_it_was_before_a_change_does_not_count():
    main = node("w:document", "<w:body><w:sectPr><w:sectPrChange><w:sectPr/></w:sectPrChange></w:sectPr></w:body>")

    assert len(furniture.sections(main)) == 1


def test_pictures_come_along_with_words_for_who_cannot_see_them():
    blip = "<a:graphic><a:blip r:embed='{}'/></a:graphic>"
    drawing = "<w:p><w:r><w:drawing><wp:inline><wp:docPr id='1' name='a'{}/>{}</wp:inline></w:drawing></w:r></w:p>"
    told, untold = drawing.format(" descr='Logo'", blip.format("p1")), drawing.format("", blip.format("p1"))
    parts = {
        "word/h1.xml": xml("w:hdr", told + untold + drawing.format("", blip.format("p2"))),
        "word/_rels/h1.xml.rels": relations([("p1", "image", "media/a.png"), ("p2", "image", "media/b.svg")]),
        "word/media/a.png": b"png",
        "word/media/b.svg": b"<svg/>",
    }

    found = furniture.of(opened(template(body=section(("default", "h1")), uses=USES, parts=parts), "a"), even=False)

    above = [one for one in found if one.kind == "header"]
    assert [one.pictures for one in above] == [{"rId1": "word/media/a.png"}] * 2
    facts = [(one.get("id"), one.get("descr")) for piece in above for one in piece.root.iter(qn("wp:docPr"))]
    assert [ident for ident, _ in facts] == ["1001", "1002", "1003", "1004"]
    assert [words for _, words in facts] == ["Logo", "Beeldmerk in de koptekst"] * 2
