from io import BytesIO

from docx import Document
from docx.oxml.ns import qn

from tests.report.houses import house
from tests.samples.house.parts import template, xml
from wizard.intake.house.reading import read
from wizard.report import leaf, stationery
from wizard.report.stationery import OWN


def opened(given):
    return Document(BytesIO(given.raw))


def told(section):
    return {one.tag.rpartition("}")[2]: dict(one.attrib) for one in section}


def test_a_page_of_our_own_is_a4_and_the_first_one_has_no_footer():
    first, other = leaf.section(OWN, False, [("footer", "default", "rId7")]), leaf.section(OWN, True, [])

    assert told(first)["footerReference"] == {qn("w:type"): "default", qn("r:id"): "rId7"}
    assert ("titlePg" in told(first), "titlePg" in told(other)) == (True, False)
    assert told(other)["pgSz"] == {qn("w:w"): "16838", qn("w:h"): "11906", qn("w:orient"): "landscape"}


def test_the_pages_of_a_house_style_have_its_margins():
    section = leaf.section(stationery.of(house("genummerd.docx")), False, [])

    assert told(section)["pgMar"][qn("w:left")] == "1247"


def test_without_a_house_style_there_is_one_footer():
    document = Document()

    ((kind, pages, ident),) = leaf.furnish(document, None, ("Voet",))

    assert (kind, pages) == ("footer", "default")
    assert "Voet" in "".join(one.text or "" for one in document.part.footer_part(ident).element.iter(qn("w:t")))


def test_a_footer_without_a_page_number_gets_a_line_below_what_it_has():
    document, given = opened(house("gewoon.docx")), house("gewoon.docx")

    references = leaf.furnish(document, given, ("Voet",))

    footers = {pages: document.part.footer_part(ident).element for kind, pages, ident in references if kind == "footer"}
    texts = {pages: [one.text for one in root.iter(qn("w:t"))] for pages, root in footers.items()}
    assert texts == {
        "first": ["Postbus 100, 1234 AB Elzerwoude"],
        "default": ["Postbus 100, 1234 AB Elzerwoude", "Voet"],
    }


def test_a_footer_with_a_page_number_stays_as_it_is():
    document, given = opened(house("genummerd.docx")), house("genummerd.docx")

    leaf.furnish(document, given, ("Voet",))

    texts = [
        one.text for *_, ident in given.furniture for one in document.part.footer_part(ident).element.iter(qn("w:t"))
    ]
    assert "Voet" not in texts


def test_an_empty_line_at_the_end_of_a_footer_makes_room():
    body = '<w:sectPr><w:footerReference w:type="default" r:id="f"/></w:sectPr>'
    footer = xml("w:ftr", "<w:p><w:r><w:t>a</w:t></w:r></w:p><w:p/>")
    given = read(template(body=body, uses=[("f", "footer", "f.xml")], parts={"word/f.xml": footer})).house
    document = opened(given)

    leaf.furnish(document, given, ("Voet",))

    (ident,) = given.without_number
    assert len(document.part.footer_part(ident).element) == 2
