"""Turn links to what was left out of a document into plain text."""

from collections.abc import Collection, Sequence
from typing import Final

from docx.oxml.ns import qn

from wizard.report.element import Element
from wizard.report.lines import run

_ANCHOR: Final = qn("w:anchor")


def bookmarks(pieces: Sequence[Element]) -> frozenset[str | None]:
    """Return the names of the places in these pieces that can be linked to."""
    return frozenset(mark.get(qn("w:name")) for piece in pieces for mark in piece.iter(qn("w:bookmarkStart")))


def tie(pieces: Sequence[Element]) -> None:
    """Replace every link to a place that is not there by its text."""
    there = bookmarks(pieces)
    for piece in pieces:
        for paragraph in piece.iter(qn("w:p")):
            for place, child in enumerate(list(paragraph)):
                if _is_dead(child, there):
                    paragraph.remove(child)
                    paragraph.insert(place, run("".join(text.text or "" for text in child.iter(qn("w:t")))))


def _is_dead(child: Element, there: Collection[str | None]) -> bool:
    anchor = child.get(_ANCHOR) if child.tag == qn("w:hyperlink") else None
    return anchor is not None and anchor not in there
