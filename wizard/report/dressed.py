"""Open an empty document with the styles of a template, and with ours for what it lacks."""

from collections.abc import Iterator
from io import BytesIO

import docx
from docx.document import Document
from docx.oxml.ns import qn

from wizard.model.house import House
from wizard.report.element import Element
from wizard.report.grid_style import letter_styles, table_style
from wizard.report.markup import element, raw, value
from wizard.report.stationery import Stationery
from wizard.report.styles import style


def document(house: House, stationery: Stationery) -> Document:
    """Return an empty document with the styles of a template, and ours for what it lacks."""
    made = docx.Document(BytesIO(house.raw))
    root = raw(made.styles.element)
    known = {one.get(qn("w:styleId")) for one in root.iter(qn("w:style"))}
    ours = [style(look) for look in stationery.looks.values()]
    ours += [*letter_styles(stationery.deep, stationery.quiet), table_style(stationery.deep), *_bases()]
    root.extend(one for one in ours if one.get(qn("w:styleId")) not in known)
    return made


def _bases() -> Iterator[Element]:
    """Yield the styles that all letters, tables and lists are based on."""
    kinds = (("character", "DefaultParagraphFont", "Default Paragraph Font"), ("numbering", "NoList", "No List"))
    for kind, ident, name in (*kinds, ("table", "TableNormal", "Normal Table")):
        attributes = {"w:type": kind, "w:default": "1", "w:styleId": ident}
        yield element("w:style", attributes, value("w:name", name))
