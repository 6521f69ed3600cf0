"""Write what an archive wants to know of a document into its properties, under the names of MDTO where it has them.

MDTO (Metagegevens Duurzaam Toegankelijke Overheidsinformatie) is the standard of the Nationaal Archief.
"""

from collections.abc import Mapping
from typing import Final
from xml.etree import ElementTree as ET

from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.package import Package

_PLACE: Final = PackURI("/docProps/custom.xml")
_TYPE: Final = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_RELATION: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
_PROPERTIES: Final = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_VALUES: Final = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_FORMAT: Final = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
"""The one format id that Office knows for properties of one's own."""

_FIRST: Final = 2
"""The lowest number that a property may have."""


def keep(package: Package, facts: Mapping[str, str]) -> None:
    """Put the facts in a document as properties of its own, which an archive can take over."""
    root = ET.Element(f"{{{_PROPERTIES}}}Properties")
    for number, (name, text) in enumerate(facts.items(), _FIRST):
        one = ET.SubElement(root, f"{{{_PROPERTIES}}}property", fmtid=_FORMAT, pid=str(number), name=name)
        ET.SubElement(one, f"{{{_VALUES}}}lpwstr").text = text
    body = ET.tostring(root, encoding="UTF-8", xml_declaration=True)
    package.relate_to(Part(_PLACE, _TYPE, body, package), _RELATION)
