"""Hold every document in every house style to what holds for our own style."""

from dataclasses import replace
from functools import cache
from io import BytesIO
from itertools import pairwise
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn

from tests.report import made, marked, reading, soundness
from tests.report.conftest import DAY
from tests.report.houses import NAMES, house
from wizard.model.house import House
from wizard.report.catalogue import Order

W = reading.W
ORDERS = {
    "municipal": Order("gemeenterapport"),
    "approach": Order("zo-werken-wij"),
    "worksheets": Order("werkbladen"),
    "talk": Order("gespreksverslag", "warm-hoefblad"),
    "draft": Order("concept-afspraken", "warm-hoefblad"),
    "guide": Order("gespreksleidraad", "warm-hoefblad"),
}
LONGEST = "municipal"
EVERY = [(name, document) for name in NAMES for document in ORDERS if document != LONGEST or name == "genummerd.docx"]
"""Every document in every sample; the longest one, which holds what all others do, in the sample that asks most."""

pytestmark = pytest.mark.no_cover  # whole documents, of which each part has tests of its own


@cache
def built(name: str, document: str) -> bytes:
    """Return a document of the example in the house style of a sample."""
    return dressed(ORDERS[document], house(name))


def dressed(order: Order, style: House) -> bytes:
    """Return a document of the example in a house style."""
    return order.build(marked.handbook(), marked.example(), DAY, style)


@pytest.fixture(scope="module", params=EVERY, ids="-".join)
def every(request) -> bytes:
    """Give each document once, and ask all about it before the next one is made."""
    return built(*request.param)


def footers(raw):
    """Return the text of the footer of every kind of page."""
    section = Document(BytesIO(raw)).sections[0]
    kinds = {"first": section.first_page_footer, "default": section.footer, "even": section.even_page_footer}
    return {
        pages: "\n".join(reading.text(one._p) for one in footer.paragraphs)
        for pages, footer in kinds.items()
        if not footer.is_linked_to_previous
    }


def test_a_document_is_sound(every):
    names = [part.removeprefix("word/").removesuffix(".xml") for part in reading.parts(every) if part.endswith(".xml")]
    wanted = [
        part for part in names if part in {"document", "styles", "numbering"} or part.startswith(("head", "foot"))
    ]
    assert len(wanted) >= 4
    assert not {part: found for part in wanted if (found := list(soundness.misplaced(every, part)))}
    assert not list(soundness.dangling(every))


def test_headings_go_down_one_level_at_a_time_and_no_paragraph_is_empty(every):
    levels = [level for level, _ in reading.headings(every)]
    empty = [
        one for one in reading.body(every).iter(W + "p") if not reading.text(one) and one.find(f".//{W}drawing") is None
    ]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert not empty


def test_everything_is_dutch_and_numbers_of_pictures_and_bookmarks_are_used_once(every):
    parts = reading.parts(every)

    tongues = {
        one.get(W + "val")
        for part in ("styles", "settings")
        for one in parts[f"word/{part}.xml"].iter(W + "lang", W + "themeFontLang")
    }
    pictures = [one.get("id") for part in parts.values() for one in part.iter(qn("wp:docPr"))]
    marks = [one.get(W + "id") for part in parts.values() for one in part.iter(W + "bookmarkStart")]
    assert tongues == {"nl-NL"}
    assert len(set(pictures)) == len(pictures)
    assert len(set(marks)) == len(marks)
    assert all(one.get("descr") for part in parts.values() for one in part.iter(qn("wp:docPr")))


@pytest.mark.parametrize("document", ORDERS)
@pytest.mark.parametrize("name", ["gewoon.docx", "kaal.docx", "sjabloon.dotx"])
def test_the_text_is_the_same_as_in_our_own_style(name, document):
    ours = made.of(ORDERS[document])

    assert reading.headings(built(name, document)) == reading.headings(ours)
    assert [text for text in reading.paragraphs(built(name, document)) if "\t" not in text] == [
        text for text in reading.paragraphs(ours) if "\t" not in text
    ]


@pytest.mark.parametrize("name", NAMES)
def test_letters_are_those_of_the_template(name):
    styles: Any = Document(BytesIO(built(name, "talk"))).styles

    given = house(name).looks["Heading1"]
    heading = styles["Heading 1"].font
    assert (heading.size.pt, str(heading.color.rgb)) == (given.size, given.colour)
    assert styles["Normal"].font.name == house(name).looks["Normal"].font
    assert styles.element.xpath("//w:style[@w:styleId='TableText']//w:rFonts") == []


def test_the_logo_is_there_and_the_first_page_has_another_header():
    section = Document(BytesIO(built("genummerd.docx", "municipal"))).sections[0]

    heights = [
        int(next(one._element.iter(qn("wp:extent"))).get("cy")) for one in (section.first_page_header, section.header)
    ]
    assert section.different_first_page_header_footer
    assert [round(height / 360_000, 1) for height in heights] == [2.4, 1.0]


def test_headings_are_numbered_once_and_annexes_keep_their_own_number():
    raw = built("genummerd.docx", "talk")

    texts = [text for _, text in reading.headings(raw)]
    free = [one for one in reading.body(raw).iter(W + "p") if one.find(f"{W}pPr/{W}numPr/{W}numId") is not None]
    assert "Voorbereiding" in texts
    assert not [text for text in texts if text[:1].isdigit()]
    assert [reading.text(one) for one in free][:2] == ["Bijlage 1: Begrippen", "Bijlage 2: Bronnen"]
    assert reading.paragraphs(raw, "Toc1")[0].startswith("1 In één minuut\t")
    assert reading.paragraphs(raw, "Toc2")[0].startswith("2.1 Voorbereiding\t")


def test_agreements_keep_the_numbers_by_which_people_refer_to_them():
    articles = dressed(replace(ORDERS["draft"], form="samenwerkingsovereenkomst"), house("genummerd.docx"))

    headings = [one for one in reading.body(articles).iter(W + "p") if reading.style(one).startswith("Heading")]
    assert any(reading.text(one).startswith("Artikel 2. ") for one in headings)
    assert all(one.find(f"{W}pPr/{W}numPr/{W}numId").get(W + "val") == "0" for one in headings)
    assert not [line for line in reading.paragraphs(articles, "Toc2") if line[0].isdigit()]


def test_a_list_of_parts_names_them_as_their_headings_do():
    numbered, plain = (reading.whole(built(name, "guide")) for name in ("genummerd.docx", "gewoon.docx"))

    assert ("1. Voorbereiding" in numbered, "1. Voorbereiding" in plain) == (False, True)


def test_every_page_but_the_cover_has_a_number_once():
    plain, numbered, template = (
        footers(built(name, "talk")) for name in ("gewoon.docx", "genummerd.docx", "sjabloon.dotx")
    )

    assert "bladzijde" not in plain["first"]
    assert plain["default"].startswith("Postbus 100")
    assert "bladzijde" in plain["default"]
    assert "bladzijde" not in "".join([*numbered.values(), *template.values()])
    assert set(template) == {"first", "default", "even"}


def test_lying_pages_lie_and_keep_the_header():
    sections = list(reading.body(built("sjabloon.dotx", "municipal")).iter(W + "sectPr"))

    turned = [one.find(W + "pgSz").get(W + "orient") for one in sections]
    assert {None, "landscape"} == set(turned)
    assert [len(one.findall(W + "headerReference")) for one in sections] == [3] + [0] * (len(sections) - 1)


def test_a_document_of_ours_is_a_house_style_too(report):
    from wizard.intake.house.reading import read

    given = read(report)

    again = dressed(ORDERS["approach"], given.house)
    assert "missing" not in "".join(one.key for one in given.remarks)
    assert not list(soundness.dangling(again))
    assert len(reading.parts(again)["word/styles.xml"].findall(W + "style")) == len(
        reading.parts(report)["word/styles.xml"].findall(W + "style")
    )
