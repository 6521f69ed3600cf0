"""Read a Word document back, as XML and as text."""

from io import BytesIO
from zipfile import ZipFile

from docx import Document
from docx.oxml.ns import qn
from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - lxml has no types

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def parts(raw: bytes) -> dict[str, etree._Element]:
    """Return every XML part of a document."""
    with ZipFile(BytesIO(raw)) as archive:
        return {
            name: etree.fromstring(archive.read(name))
            for name in archive.namelist()
            if name.endswith((".xml", ".rels"))
        }


def body(raw: bytes) -> etree._Element:
    """Return the body of a document."""
    return parts(raw)["word/document.xml"][0]


def text(paragraph: etree._Element) -> str:
    """Return the text of a paragraph, with its tabs and line breaks."""
    marks = {W + "tab": "\t", W + "br": "\n"}
    wanted = (W + "t", *marks)
    return "".join(
        marks.get(str(one.tag), one.text or "") for one in paragraph.iter(*wanted) if one.getparent().tag == W + "r"
    )


def style(paragraph: etree._Element) -> str:
    """Return the id of a paragraph's style."""
    return paragraph.find(f"{W}pPr/{W}pStyle").get(W + "val")


def paragraphs(raw: bytes, *styles: str) -> list[str]:
    """Return the text of all paragraphs, or of those with one of these styles, tables included."""
    found = body(raw).iter(W + "p")
    return [text(one) for one in found if not styles or style(one) in styles]


def whole(raw: bytes) -> str:
    """Return all text of the body."""
    return "\n".join(paragraphs(raw))


def headings(raw: bytes) -> list[tuple[int, str]]:
    """Return level and text of all headings."""
    found = [one for one in body(raw).iter(W + "p") if style(one).startswith("Heading")]
    return [(int(style(one).removeprefix("Heading")), text(one)) for one in found]


def tables(raw: bytes) -> dict[str, etree._Element]:
    """Return every table by its name."""
    return {next(one.iter(W + "tblCaption")).get(W + "val"): one for one in body(raw).iter(W + "tbl")}


def below(raw: bytes) -> dict[tuple[str, ...], str]:
    """Return the text under each heading, up to the next one, by the headings it stands under."""
    path: tuple[str, ...] = ()
    found: dict[tuple[str, ...], str] = {}
    for one in body(raw).iter(W + "p"):
        if style(one).startswith("Heading"):
            path = (*path[: int(style(one).removeprefix("Heading")) - 1], text(one))
        found[path] = f"{found.get(path, '')}{text(one)}\n"
    return found


def rows(raw: bytes, name: str) -> list[list[str]]:
    """Return the texts of a table, its header row first; several paragraphs in a cell are joined."""
    table = tables(raw)[name]
    return [
        ["\n".join(text(one) for one in cell.iter(W + "p")) for cell in row.iter(W + "tc")]
        for row in table.iter(W + "tr")
    ]


def opened(raw: bytes):
    """Return the document as python-docx sees it."""
    return Document(BytesIO(raw))


__all__ = [
    "W",
    "below",
    "body",
    "headings",
    "opened",
    "paragraphs",
    "parts",
    "qn",
    "rows",
    "style",
    "tables",
    "text",
    "whole",
]
