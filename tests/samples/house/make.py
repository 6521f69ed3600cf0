"""Make the house styles in this folder: `python -m tests.samples.house.make`.

The municipality is made up, and so is its logo. What is only there to be refused is made while the tests run.
"""

import struct
import zlib
from collections.abc import Callable, Mapping
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

FOLDER: Final = Path(__file__).parent
DAY: Final = datetime(2026, 11, 23)  # noqa: DTZ001 - properties of a file have no time zone
GREEN, BLUE, ORANGE = "00675A", "1F3A7A", "E17000"
OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def logo(width: int = 360, height: int = 120) -> bytes:
    """Return a PNG of three waves in blue and green on white."""

    def colour(x: int, y: int) -> bytes:
        wave = abs((x // 2) % 60 - 30)
        for top, paint in ((20, (31, 58, 122)), (50, (0, 103, 90)), (80, (122, 160, 60))):
            if top + wave // 2 <= y < top + wave // 2 + 16:
                return bytes(paint)
        return b"\xff\xff\xff"

    rows = b"".join(b"\0" + b"".join(colour(x, y) for x in range(width)) for y in range(height))

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")


def element(tag: str, children: tuple[Any, ...] = (), **values: object) -> Any:
    """Return an element of Word with attributes in its own namespace."""
    made = OxmlElement(tag)
    for name, value in values.items():
        made.set(qn(f"w:{name}"), str(value))
    made.extend(children)
    return made


def field(paragraph: Any, code: str, text: str) -> None:
    """Write a field with what it says now."""
    for kind in ("begin", None, "separate", text, "end"):
        run = paragraph.add_run(text if kind == text else "")
        if kind is None:
            run._r.append(element("w:instrText"))
            run._r[-1].text = f" {code} "
        elif kind != text:
            run._r.append(element("w:fldChar", fldCharType=kind))


def font(document: Any, name: str, size: float, colour: str) -> None:
    """Give text a font and size, and headings a colour."""
    for style in document.styles:
        fonts = style.element.find(f"{qn('w:rPr')}/{qn('w:rFonts')}")
        if fonts is not None:
            style.element.find(qn("w:rPr")).remove(fonts)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = name, Pt(size)
    for level, points in enumerate((18, 14, 12, 11), 1):
        heading: Any = document.styles[f"Heading {level}"]
        heading.font.size, heading.font.color.rgb = Pt(points), RGBColor.from_string(colour)
    title = document.styles["Title"].element.find(qn("w:pPr"))
    title.remove(title.find(qn("w:pBdr")))
    document.styles["Title"].font.color.rgb = RGBColor.from_string(colour)
    document.styles["Subtitle"].font.color.rgb = RGBColor.from_string(colour)
    document.core_properties.created = document.core_properties.modified = DAY


def page(document: Any, *, side: float = 2.5) -> Any:
    """Make the pages A4, and return their section."""
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(side)
    section.top_margin, section.bottom_margin = Cm(3), Cm(2.5)
    return section


def plain() -> Any:
    """Return a style with a line above and a line below the text, and no page numbers."""
    document = Document()
    font(document, "Arial", 10, GREEN)
    title: Any = document.styles["Title"]
    title.font.size = Pt(26)
    section = page(document)
    section.header.paragraphs[0].text = "Gemeente Elzerwoude"
    section.footer.paragraphs[0].text = "Postbus 100, 1234 AB Elzerwoude"
    document.add_paragraph("Plaats hier je tekst.")
    return document


def _number_headings(document: Any) -> None:
    numbering = document.part.numbering_part.element
    levels = []
    for level in range(4):
        text = ".".join(f"%{number + 1}" for number in range(level + 1))
        parts = (
            element("w:start", val=1),
            element("w:numFmt", val="decimal"),
            element("w:pStyle", val=f"Heading{level + 1}"),
            element("w:lvlText", val=text),
            element("w:lvlJc", val="left"),
            element("w:pPr", (element("w:ind", left=851, hanging=851),)),
        )
        levels.append(element("w:lvl", parts, ilvl=level))
        look = document.styles[f"Heading {level + 1}"].element.get_or_add_pPr()
        look._insert_numPr(element("w:numPr", (element("w:ilvl", val=level), element("w:numId", val=90))))
    kind = element("w:abstractNum", (element("w:multiLevelType", val="multilevel"), *levels), abstractNumId=90)
    numbering.insert(0, kind)
    numbering.append(element("w:num", (element("w:abstractNumId", val=90),), numId=90))


def numbered() -> Any:
    """Return a style with numbered headings, a logo, and another header on the first page."""
    document = Document()
    font(document, "Calibri", 11, BLUE)
    _number_headings(document)
    section = page(document, side=2.2)
    section.different_first_page_header_footer = True
    first = section.first_page_header.paragraphs[0]
    first.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    first.add_run().add_picture(BytesIO(logo()), height=Cm(2.4))
    above = section.header.paragraphs[0]
    above.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    above.add_run().add_picture(BytesIO(logo()), height=Cm(1))
    section.first_page_footer.paragraphs[0].text = "www.elzerwoude.example"
    below = section.footer.paragraphs[0]
    below.add_run("Pagina ")
    field(below, "PAGE", "1")
    below.add_run(" van ")
    field(below, "NUMPAGES", "9")
    return document


def bare() -> Any:
    """Return a style that only has Normal and Heading 1."""
    document = Document()
    font(document, "Times New Roman", 12, ORANGE)
    root = document.styles.element
    kept = {"Normal", "Heading1", "DefaultParagraphFont", "TableNormal", "NoList"}
    for style in list(root.iter(qn("w:style"))):
        if style.get(qn("w:styleId")) not in kept:
            root.remove(style)
    for style in root.iter(qn("w:style")):
        for pointing in ("w:next", "w:link"):
            for one in style.findall(qn(pointing)):
                style.remove(one)
    page(document)
    return document


def _dutch(document: Any) -> None:
    """Give styles the ids that Word in Dutch gives them; the names stay those of every Word."""
    ids = {"Normal": "Standaard", "Title": "Titel", "Caption": "Bijschrift", "Footer": "Voettekst"}
    ids |= {f"Heading{level}": f"Kop{level}" for level in range(1, 5)}
    ids |= {
        "DefaultParagraphFont": "Standaardalinea-lettertype",
        "TableNormal": "Standaardtabel",
        "NoList": "Geenlijst",
    }
    for part in (document.styles.element, document.element, document.sections[0].footer._element):
        for one in part.iter():
            for name in (qn("w:val"), qn("w:styleId")):
                if one.get(name) in ids and one.tag != qn("w:name"):
                    one.set(name, ids[one.get(name)])


def template() -> Any:
    """Return a template: ids in Dutch, other headers on even pages, lying pages, and links that are dropped."""
    document = Document()
    font(document, "Arial", 9.5, BLUE)
    document.settings.odd_and_even_pages_header_footer = True
    section = page(document)
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(29.7), Cm(21)
    section.header.paragraphs[0].text = "Elzerwoude | rechts"
    section.even_page_header.paragraphs[0].text = "Elzerwoude | links"
    for footer in (section.footer, section.even_page_footer):
        line = footer.paragraphs[0]
        target = footer.part.relate_to("https://elzerwoude.example", f"{OFFICE}/hyperlink", True)
        link = OxmlElement("w:hyperlink")
        link.set(qn("r:id"), str(target))
        line._p.append(link)
        link.append(line.add_run("elzerwoude.example")._r)
        line.add_run(" | ")
        field(line, "PAGE", "1")
    settings = document.part.part_related_by(f"{OFFICE}/settings")
    relation = settings.relate_to("file:///G:/sjablonen/brief.dotx", f"{OFFICE}/attachedTemplate", True)
    attached = OxmlElement("w:attachedTemplate")
    attached.set(qn("r:id"), relation)
    document.settings.element.insert(0, attached)
    _dutch(document)
    return document


def saved(document: Any, kind: str = "document") -> bytes:
    """Return a document as bytes that are the same every time; `kind` is "document" or "template"."""
    stream = BytesIO()
    document.save(stream)
    with ZipFile(stream) as file:
        parts = {name: file.read(name) for name in sorted(file.namelist())}
    types = parts["[Content_Types].xml"].replace(b"document.main+xml", f"{kind}.main+xml".encode())
    return zipped({**parts, "[Content_Types].xml": types})


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """Return a zip file that is the same every time."""
    stream = BytesIO()
    with ZipFile(stream, "w") as file:
        for name, raw in parts.items():
            entry = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = ZIP_DEFLATED
            file.writestr(entry, raw)
    return stream.getvalue()


SAMPLES: Final[dict[str, Callable[[], bytes]]] = {
    "gewoon.docx": lambda: saved(plain()),
    "genummerd.docx": lambda: saved(numbered()),
    "kaal.docx": lambda: saved(bare()),
    "sjabloon.dotx": lambda: saved(template(), "template"),
}
"""Every sample by the name of its file."""


if __name__ == "__main__":
    for name, build in SAMPLES.items():
        (FOLDER / name).write_bytes(build())
