from datetime import date

from docx.oxml.ns import qn

from tests.report import reading
from wizard.report.blank import LONGEST, Card, blank


def test_the_footer_says_x_of_y(report):
    footer = reading.parts(report)["word/footer1.xml"]

    codes = [one.text.strip() for one in footer.iter(qn("w:instrText"))]
    assert codes == ["PAGE", "NUMPAGES"]
    assert " van " in "".join(one.text for one in footer.iter(qn("w:t")))


def test_only_the_cover_has_no_footer(report):
    sections = list(reading.body(report).iter(qn("w:sectPr")))

    others = [False] * (len(sections) - 1)
    assert [one.find(qn("w:titlePg")) is not None for one in sections] == [True, *others]
    assert [one.find(qn("w:footerReference")) is not None for one in sections] == [True, *others]


def test_word_opens_the_file_without_compatibility_mode(report):
    settings = reading.parts(report)["word/settings.xml"]

    modes = {one.get(qn("w:name")): one.get(qn("w:val")) for one in settings.iter(qn("w:compatSetting"))}
    assert modes["compatibilityMode"] == "15"


def test_nothing_of_the_template_is_left_that_is_not_ours(report):
    names = set(reading.parts(report))

    assert not {name for name in names if "customXml" in name or "stylesWithEffects" in name}


def test_a_blank_document_has_no_paragraphs():
    document = blank(Card("Titel", "Onderwerp", "Gemeente", "Concept", date(2026, 11, 23)))

    assert not document.paragraphs
    assert document.core_properties.comments == ""


def test_a_property_is_as_long_as_it_may_be():
    facts = blank(Card("x" * 300, "y" * LONGEST, "z", "Concept", date(2026, 11, 23))).core_properties

    assert facts.title == "x" * (LONGEST - 1) + "…"
    assert facts.subject == "y" * LONGEST


def test_what_is_written_in_one_document_is_not_in_the_next():
    card = Card("Titel", "Onderwerp", "Gemeente", "Concept", date(2026, 11, 23))
    first = blank(card)
    first.add_paragraph("alleen hier")
    next(iter(first.styles.element.iter(qn("w:style")))).clear()

    second = blank(card)

    assert not second.paragraphs
    assert all(one.get(qn("w:styleId")) for one in second.styles.element.iter(qn("w:style")))
