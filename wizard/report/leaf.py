"""Write what Word wants to know of every stretch of pages: their size, margins, headers and footers."""

from collections.abc import Iterable
from typing import Final, TypeAlias

from docx.document import Document

from wizard.model.house import House
from wizard.report.element import Element
from wizard.report.lines import paragraph
from wizard.report.markup import Inline, element, raw, value
from wizard.report.stationery import Stationery
from wizard.report.styles import twips

Reference: TypeAlias = tuple[str, str, str]
"""A header or footer: which of both, on which pages, and the id of its relation."""

_SIDES: Final = ("top", "right", "bottom", "left", "header", "footer", "gutter")


def section(stationery: Stationery, turned: bool, references: Iterable[Reference]) -> Element:
    """Return the properties of a section; the one that brings headers and footers starts with a page of its own."""
    page = stationery.page
    width, height = map(twips, (page.height, page.width) if turned else (page.width, page.height))
    size: dict[str, str | int] = {"w:w": width, "w:h": height} | ({"w:orient": "landscape"} if turned else {})
    margins = {f"w:{name}": twips(getattr(page, name)) for name in _SIDES}
    made = [element(f"w:{kind}Reference", {"w:type": pages, "r:id": ident}) for kind, pages, ident in references]
    first = [element("w:titlePg")] if made else []
    made += [value("w:type", "nextPage"), element("w:pgSz", size), element("w:pgMar", margins)]
    return element("w:sectPr", None, *made, *first)


def furnish(document: Document, house: House | None, footer: tuple[Inline, ...]) -> tuple[Reference, ...]:
    """Put a footer in the document, or a line in those of a house style without a page number; return all there are."""
    if house is None:
        part, ident = document.part.add_footer_part()
        root = raw(part.element)
        root.clear()
        root.append(paragraph("Footer", footer))
        return (("footer", "default", ident),)
    for ident in house.without_number:
        root = raw(document.part.footer_part(ident).element)
        _drop_empty_end(root)
        root.append(paragraph("Footer", footer))
    return house.furniture


def _drop_empty_end(root: Element) -> None:
    """Take away an empty paragraph at the end, which every footer of Word starts out with."""
    last = list(root)[-1:]
    if last and not any(True for _ in last[0].iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}r")):
        root.remove(last[0])
