"""Fill the table of contents: every heading with its page, as links, without Word having to work it out."""

from typing import Final

from wizard.report.document import Paper
from wizard.report.element import Element
from wizard.report.headings import Heading
from wizard.report.lines import field, paragraph, run
from wizard.report.markup import element, value
from wizard.report.pages import Pages
from wizard.report.stationery import OWN, Stationery
from wizard.report.subject import Subject

MOST_DETAILS: Final = 60
"""With more headings of the third level than this, only the first two levels are listed."""


def listed(headings: list[Heading]) -> list[Heading]:
    """Return the headings that stand in the table of contents."""
    details = sum(heading.level == 3 for heading in headings)
    deepest = 3 if details <= MOST_DETAILS else 2
    return [heading for heading in headings if heading.level <= deepest]


def _length(headings: list[Heading], on: Stationery) -> int:
    """Return how many pages the list itself takes, the page it starts on included."""
    pages = Pages(on)
    for heading in headings:
        pages.paragraph(on.looks[f"Toc{heading.level}"], heading.text)
    return pages.page


def _entry(heading: Heading, page: int) -> Element:
    number = field(f"PAGEREF {heading.bookmark} \\h", str(page))
    link = element("w:hyperlink", {"w:anchor": heading.bookmark, "w:history": 1}, run(heading.text), run("\t"), *number)
    made = paragraph(f"Toc{heading.level}", ())
    made.append(link)
    return made


def _mark(kind: str) -> Element:
    return element("w:r", None, element("w:fldChar", {"w:fldCharType": kind}))


def build(headings: list[Heading], marks: list[int], on: Stationery = OWN) -> list[Element]:
    """Return the lines of the table of contents, as one field that Word can update when somebody asks for it."""
    chosen = listed(headings)
    shift = _length(chosen, on) - 1
    made = [_entry(heading, marks[heading.mark] + shift) for heading in chosen]
    code = element("w:instrText", {"xml:space": "preserve"})
    code.text = f' TOC \\o "1-{max(heading.level for heading in chosen)}" \\h \\z \\u '
    for piece in (_mark("separate"), element("w:r", None, code), _mark("begin")):
        made[0].insert(1, piece)
    made[-1].append(_mark("end"))
    return made


def place(paper: Paper, subject: Subject) -> None:
    """Keep a place for the table of contents, which is filled when all headings are known."""
    paper.paragraph("TocHeading", subject.say("contents"))
    paper.keep_place()


def fill(paper: Paper) -> None:
    """Write the table of contents at its place, as the block that Word offers to update."""
    part = element("w:docPartObj", None, value("w:docPartGallery", "Table of Contents"), element("w:docPartUnique"))
    lines = element("w:sdtContent", None, *build(paper.headings, paper.pages.marks, paper.stationery))
    paper.fill_place(element("w:sdt", None, element("w:sdtPr", None, part), lines))
