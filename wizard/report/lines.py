"""Make paragraphs: what they say about their look, and the runs of their text.

Elements that are alike are copied, with all that is in them, from one that was made before: far quicker than anew.
"""

import re
from collections.abc import Iterable
from copy import copy
from functools import cache
from typing import Final

from wizard.report.element import Element
from wizard.report.markup import Bookmark, Inline, Link, Mark, Plain, Quiet, Strong, element, value

_PIECES: Final = re.compile(r"([\n\t])")


@cache
def _text() -> Element:
    return element("w:t", {"xml:space": "preserve"})


_PLAIN: Final = "-"
"""Stands for no style, but with letters that are not bold whatever the table says."""


@cache
def _run(style: str | None) -> Element:
    if style is None:
        return element("w:r")
    look = [value(f"w:{tag}", 0) for tag in ("b", "bCs")] if style == _PLAIN else [value("w:rStyle", style)]
    return element("w:r", None, element("w:rPr", None, *look))


@cache
def _said(style: str | None) -> Element:
    """Return a run with room for a text without signs."""
    made = copy(_run(style))
    made.append(copy(_text()))
    return made


@cache
def _paragraph(style: str, keep: bool, fresh: bool, bare: bool) -> Element:
    look = [element(f"w:{tag}") for tag, on in (("keepNext", keep), ("pageBreakBefore", fresh)) if on]
    look += [element("w:numPr", None, value("w:numId", 0))] if bare else []
    return element("w:p", None, element("w:pPr", None, value("w:pStyle", style), *look))


@cache
def _sign(text: str) -> Element | None:
    return {"\n": element("w:br"), "\t": element("w:tab")}.get(text)


def _piece(text: str) -> Element:
    sign = _sign(text) if len(text) == 1 else None
    if sign is not None:
        return copy(sign)
    made = copy(_text())
    made.text = text
    return made


def run(text: str, style: str | None = None) -> Element:
    """Return a run; line breaks and tabs in the text become Word's own."""
    if text and "\n" not in text and "\t" not in text:
        made = copy(_said(style))
        made[-1].text = text
        return made
    made = copy(_run(style))
    for piece in _PIECES.split(text):
        if piece:
            made.append(_piece(piece))
    return made


def field(code: str, text: str) -> tuple[Element, ...]:
    """Return the runs of a field that already shows its outcome."""
    instruction = element("w:instrText", {"xml:space": "preserve"})
    instruction.text = f" {code} "

    def mark(kind: str) -> Element:
        return element("w:r", None, element("w:fldChar", {"w:fldCharType": kind}))

    return mark("begin"), element("w:r", None, instruction), mark("separate"), run(text), mark("end")


def _inline(one: Inline) -> tuple[Element, ...]:
    match one:
        case str():
            return (run(one),)
        case Link(text, target, outside):
            place = "r:id" if outside else "w:anchor"
            return (element("w:hyperlink", {place: target, "w:history": 1}, run(text, "Hyperlink")),)
        case Strong(text) | Quiet(text) | Mark(text):
            return (run(text, type(one).__name__),)  # each is the name of its style
        case Plain(text):
            return (run(text, _PLAIN),)
        case _:
            return field(one.code, one.text)


def paragraph(
    style: str,
    inlines: Iterable[Inline],
    bookmark: Bookmark | None = None,
    *,
    keep: bool = False,
    fresh: bool = False,
    bare: bool = False,
) -> Element:
    """Return a paragraph; the bookmark, a number and a name, surrounds its text.

    `keep` ties it to what follows, `fresh` starts a page with it, `bare` leaves out the number that its style brings.
    """
    made = copy(_paragraph(style, keep, fresh, bare))
    if bookmark:
        made.append(element("w:bookmarkStart", {"w:id": bookmark[0], "w:name": bookmark[1]}))
    for one in inlines:
        made.extend(_inline(one))
    if bookmark:
        made.append(element("w:bookmarkEnd", {"w:id": bookmark[0]}))
    return made
