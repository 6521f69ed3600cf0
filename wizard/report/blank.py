"""Open an empty document in Dutch with our styles and properties, or those of a house style."""

from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cache
from io import BytesIO
from typing import Final

import docx
from docx.document import Document
from docx.opc.rel import Relationships
from docx.oxml.ns import qn

from wizard.report import dressed, records
from wizard.report.grid_style import letter_styles, table_style
from wizard.report.looks import FONT
from wizard.report.markup import element, raw, value
from wizard.report.stationery import OWN, Stationery
from wizard.report.styles import all_styles, twips

LANGUAGE: Final = "nl-NL"

LONGEST: Final = 255
"""Letters that a property of a file holds."""

_KEPT: Final = {"DefaultParagraphFont", "TableNormal", "NoList"}
"""Styles of the template that every document must have; the others are ours or unused."""


@dataclass(frozen=True)
class Card:
    """Hold what the file says about itself."""

    title: str
    subject: str
    author: str
    status: str
    today: date
    version: str | None = None
    retention: str | None = None
    """How long it is to be kept, in the words of the municipality."""
    identifier: str = ""
    """What tells this document from all others."""

    def facts(self) -> dict[str, str]:
        """Return what an archive wants to know; what nobody filled in is left out."""
        known = {
            "identificatie": self.identifier,
            "naam": self.title,
            "omschrijving": self.subject,
            "archiefvormer": self.author,
            "status": self.status,
            "versie": self.version,
            "datum": self.today.isoformat(),
            "bewaartermijn": self.retention,
            "taal": LANGUAGE,
        }
        return {name: _short(text) for name, text in known.items() if text}


def _replace_styles(document: Document) -> None:
    root = raw(document.styles.element)
    for one in list(root.iter(qn("w:style"))):
        if one.get(qn("w:styleId")) not in _KEPT:
            root.remove(one)
    root.extend([*all_styles(), *letter_styles(), table_style()])
    fonts = element("w:rFonts", {f"w:{part}": FONT for part in ("ascii", "hAnsi", "eastAsia", "cs")})
    tongue = element("w:lang", {"w:val": LANGUAGE, "w:eastAsia": LANGUAGE, "w:bidi": "ar-SA"})
    letters = element("w:rPr", None, fonts, value("w:sz", 22), value("w:szCs", 22), tongue)
    default = next(iter(root.iter(qn("w:docDefaults"))))
    default.clear()
    default.append(element("w:rPrDefault", None, letters))
    default.append(element("w:pPrDefault"))


def _replace_list(document: Document) -> None:
    """Keep one kind of list, with a plain dot that every font has."""
    root = raw(document.part.numbering_part.element)
    root.clear()
    place = element("w:ind", {"w:left": twips(0.6), "w:hanging": twips(0.6)})
    parts = (value("w:start", 1), value("w:numFmt", "bullet"), value("w:lvlText", "•"), value("w:lvlJc", "left"))
    level = element("w:lvl", {"w:ilvl": 0}, *parts, element("w:pPr", None, place))
    single = value("w:multiLevelType", "singleLevel")
    root.append(element("w:abstractNum", {"w:abstractNumId": 0}, single, level))
    root.append(element("w:num", {"w:numId": 1}, value("w:abstractNumId", 0)))


def _settle(document: Document) -> None:
    """Set the language and the age of the format, so that Word opens the file without "compatibility mode"."""
    root = raw(document.settings.element)
    for setting in root.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), "15")
    for setting in root.iter(qn("w:themeFontLang")):
        setting.set(qn("w:val"), LANGUAGE)
    for setting in root.iter(qn("w:zoom")):
        setting.set(qn("w:percent"), "100")


def _drop_unused(rels: Relationships, *endings: str) -> None:
    for key in [key for key, rel in rels.items() if rel.reltype.endswith(endings)]:
        rels.pop(key)


def _short(text: str) -> str:
    """Return a text as long as a property of a file may be."""
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def _describe(document: Document, card: Card) -> None:
    facts, moment = document.core_properties, datetime.combine(card.today, time())
    facts.title, facts.subject, facts.author = map(_short, (card.title, card.subject, card.author))
    facts.last_modified_by, facts.content_status, facts.language = facts.author, _short(card.status), LANGUAGE
    facts.comments, facts.created, facts.modified = "", moment, moment
    facts.version, facts.identifier = _short(card.version or ""), card.identifier


@cache
def _mould() -> bytes:
    """Return an empty A4 document with our styles, made once: opening it again is far quicker than making it anew."""
    document = docx.Document()
    _replace_styles(document)
    _replace_list(document)
    _settle(document)
    package = document.part.package
    assert package is not None
    _drop_unused(document.part.rels, "/stylesWithEffects", "/customXml")
    _drop_unused(package.rels, "/thumbnail")
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def blank(card: Card, stationery: Stationery = OWN) -> Document:
    """Return a document without content, with everything that holds for all of it."""
    house = stationery.house
    document = docx.Document(BytesIO(_mould())) if house is None else dressed.document(house, stationery)
    _describe(document, card)
    package = document.part.package
    assert package is not None
    records.keep(package, card.facts())
    next(iter(raw(document.element))).clear()
    return document
