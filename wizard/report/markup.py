"""Make the XML elements of WordprocessingML; the caller keeps to the order of the schema."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias, cast

from docx.oxml.ns import nsmap, qn
from docx.oxml.parser import oxml_parser  # pyright: ignore[reportUnknownVariableType] - lxml has no types

from wizard.report.element import Element

_EMPTY_LINES = re.compile(r"\n\s*\n")


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
class Plain:
    """Be a text that does not stand out, also in a column whose words do."""

    text: str


@dataclass(frozen=True, slots=True)
class Mark:
    """Be a text that is marked, as with a pen, for who has to do something about it."""

    text: str


@dataclass(frozen=True, slots=True)
class Field:
    """Be a text that Word can work out again from `code`; `text` is what it says now."""

    code: str
    text: str


Bookmark: TypeAlias = tuple[int, str]
"""The number and the name of a bookmark."""

Inline: TypeAlias = str | Link | Strong | Quiet | Plain | Mark | Field


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


def parted(text: str) -> list[str]:
    """Return what somebody typed as the parts between empty lines."""
    return _EMPTY_LINES.split(text)


def text_of(inlines: Iterable[Inline]) -> str:
    """Return the plain text of a paragraph."""
    return "".join(one if isinstance(one, str) else one.text for one in inlines)
