"""Make the XML elements of WordprocessingML; the caller keeps to the order of the schema."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias, cast

from docx.oxml.ns import nsmap, qn
from docx.oxml.parser import oxml_parser  # pyright: ignore[reportUnknownVariableType] - lxml has no types

from wizard.report.element import Element

_PIECES = re.compile(r"([\n\t])")


@dataclass(frozen=True, slots=True)
class Link:
    """Be a text that leads to a bookmark in the same document, or to the relation of an address outside it."""

    text: str
    target: str
    outside: bool = False


@dataclass(frozen=True, slots=True)
class Strong:
    """Be a text that stands out."""

    text: str


@dataclass(frozen=True, slots=True)
class Quiet:
    """Be a text that steps back."""

    text: str


@dataclass(frozen=True, slots=True)
class Field:
    """Be a text that Word can work out again from `code`; `text` is what it says now."""

    code: str
    text: str


Bookmark: TypeAlias = tuple[int, str]
"""The number and the name of a bookmark."""

Inline: TypeAlias = str | Link | Strong | Quiet | Field


@cache
def _name(tag: str) -> str:
    return qn(tag)


@cache
def _place(tag: str) -> tuple[str, dict[str, str]]:
    """Return the name of a tag in full and the prefix it is written with; looked up once, as tables have many cells."""
    prefix, _ = tag.split(":")
    return qn(tag), {prefix: nsmap[prefix]}


def element(tag: str, attributes: Mapping[str, str | int] | None = None, *children: Element) -> Element:
    """Return an element with prefixed names such as "w:p", holding the children in this order."""
    name, prefixes = _place(tag)
    made = cast("Element", oxml_parser.makeelement(name, nsmap=prefixes))  # pyright: ignore[reportUnknownMemberType] - lxml has no types
    for key, value in (attributes or {}).items():
        made.set(_name(key), str(value))
    made.extend(children)
    return made


def raw(given: object) -> Element:
    """Return an element that python-docx made as one of ours."""
    return cast("Element", given)


def properties(paragraph: Element) -> Element:
    """Return what a paragraph says about its look, which always stands first."""
    return next(iter(paragraph))


def value(tag: str, given: str | int) -> Element:
    """Return an element whose only attribute is w:val."""
    return element(tag, {"w:val": given})


def text_of(inlines: Iterable[Inline]) -> str:
    """Return the plain text of a paragraph."""
    return "".join(one if isinstance(one, str) else one.text for one in inlines)


def _piece(text: str) -> Element:
    if text == "\n":
        return element("w:br")
    if text == "\t":
        return element("w:tab")
    made = element("w:t", {"xml:space": "preserve"})
    made.text = text
    return made


def run(text: str, style: str | None = None) -> Element:
    """Return a run; line breaks and tabs in the text become Word's own."""
    look = [element("w:rPr", None, value("w:rStyle", style))] if style else []
    return element("w:r", None, *look, *(_piece(piece) for piece in _PIECES.split(text) if piece))


def field(code: str, text: str) -> tuple[Element, ...]:
    """Return the runs of a field that already shows its outcome."""
    instruction = element("w:instrText", {"xml:space": "preserve"})
    instruction.text = f" {code} "

    def mark(kind: str) -> Element:
        return element("w:r", None, element("w:fldChar", {"w:fldCharType": kind}))

    return mark("begin"), element("w:r", None, instruction), mark("separate"), run(text), mark("end")


def _inline(one: Inline) -> tuple[Element, ...]:
    match one:
        case Link(text, target, outside):
            place = "r:id" if outside else "w:anchor"
            return (element("w:hyperlink", {place: target, "w:history": 1}, run(text, "Hyperlink")),)
        case Strong(text):
            return (run(text, "Strong"),)
        case Quiet(text):
            return (run(text, "Quiet"),)
        case Field(code, text):
            return field(code, text)
        case _:
            return (run(one),)


def paragraph(
    style: str, inlines: Iterable[Inline], bookmark: Bookmark | None = None, *, keep: bool = False
) -> Element:
    """Return a paragraph; the bookmark, a number and a name, surrounds its text; `keep` ties it to what follows."""
    inside = [made for one in inlines for made in _inline(one)]
    if bookmark:
        start = element("w:bookmarkStart", {"w:id": bookmark[0], "w:name": bookmark[1]})
        inside = [start, *inside, element("w:bookmarkEnd", {"w:id": bookmark[0]})]
    look = [value("w:pStyle", style), *([element("w:keepNext")] if keep else [])]
    return element("w:p", None, element("w:pPr", None, *look), *inside)
