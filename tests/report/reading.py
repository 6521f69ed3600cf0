"""Read a Word document back, as XML and as text; what was read stays known, so leave it as it is."""

from collections.abc import Mapping
from functools import lru_cache
from io import BytesIO
from types import MappingProxyType
from zipfile import ZipFile

from docx import Document
from docx.oxml.ns import qn
from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - lxml has no types

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@lru_cache(maxsize=32)
def parts(raw: bytes) -> Mapping[str, etree._Element]:
    """Return every XML part of a document."""
    with ZipFile(BytesIO(raw)) as archive:
        found = {
            name: etree.fromstring(archive.read(name))
            for name in archive.namelist()
            if name.endswith((".xml", ".rels"))
        }
    return MappingProxyType(found)


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


@lru_cache(maxsize=32)
def _lines(raw: bytes) -> tuple[tuple[str, str], ...]:
    """Return the style and the text of every paragraph, tables included."""
    return tuple((style(one), text(one)) for one in body(raw).iter(W + "p"))


def paragraphs(raw: bytes, *styles: str) -> list[str]:
    """Return the text of all paragraphs, or of those with one of these styles, tables included."""
    return [said for look, said in _lines(raw) if not styles or look in styles]


def whole(raw: bytes) -> str:
    """Return all text of the body."""
    return "\n".join(paragraphs(raw))


def headings(raw: bytes) -> list[tuple[int, str]]:
    """Return level and text of all headings."""
    return [(int(look.removeprefix("Heading")), said) for look, said in _lines(raw) if look.startswith("Heading")]


@lru_cache(maxsize=32)
def tables(raw: bytes) -> Mapping[str, etree._Element]:
    """Return every table by its name."""
    found = {next(one.iter(W + "tblCaption")).get(W + "val"): one for one in body(raw).iter(W + "tbl")}
    return MappingProxyType(found)


def below(raw: bytes) -> dict[tuple[str, ...], str]:
    """Return the text under each heading, up to the next one, by the headings it stands under."""
    path: tuple[str, ...] = ()
    found: dict[tuple[str, ...], str] = {}
    for look, said in _lines(raw):
        if look.startswith("Heading"):
            path = (*path[: int(look.removeprefix("Heading")) - 1], said)
        found[path] = f"{found.get(path, '')}{said}\n"
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
