"""Read the size of the pages of a template and their margins, and mend what no report fits on."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from docx.oxml.ns import qn

from wizard.intake.house import tree
from wizard.intake.house.resolving import CENTIMETRE, Styles
from wizard.intake.house.tree import Node
from wizard.model.house import HousePage, Remark

A4: Final = (21.0, 29.7)
"""Width and height in centimetres."""

NARROWEST: Final = 12.0
"""Centimetres of text that a table of a report needs."""

_SIDE: Final = 2.5
_SMALLEST: Final = (17.0, 22.0)
_HIGHEST: Final = 0.4
"""The part of a page that header and footer may take together."""

_SAME: Final = 0.2
_EMU: Final = 360_000
"""English metric units in a centimetre."""


def of(section: Node | None) -> tuple[HousePage, tuple[Remark, ...]]:
    """Return the upright page of a section, with what there is to say of it."""
    size, told = tree.child(section, "w:pgSz"), list[Remark]()
    width, height = (tree.number(tree.val(size, f"w:{name}")) / CENTIMETRE for name in ("w", "h"))
    if size is None or min(width, height) < _SMALLEST[0] or max(width, height) < _SMALLEST[1]:
        told += [] if size is None else [Remark("small_page", values=_cm(width=width, height=height))]
        width, height = A4
    elif width > height:
        told.append(Remark("landscape"))
        width, height = height, width
    if any(abs(one - usual) > _SAME for one, usual in zip((width, height), A4, strict=True)):
        told.append(Remark("not_a4", values=_cm(width=width, height=height)))
    page = _margins(tree.child(section, "w:pgMar"), width, height)
    if page.text_width < NARROWEST:
        told.append(Remark("narrow", values=_cm(found=page.text_width, margin=_SIDE)))
        page = replace(page, left=_SIDE, right=_SIDE, gutter=0)
    if page.top + page.bottom > _HIGHEST * height:
        told.append(Remark("low", values=_cm(margin=_SIDE)))
        page = replace(page, top=_SIDE, bottom=_SIDE)
    return page, tuple(told)


def _margins(margins: Node | None, width: float, height: float) -> HousePage:
    sides = {"top": _SIDE, "right": _SIDE, "bottom": _SIDE, "left": _SIDE, "header": 1.25, "footer": 1.25, "gutter": 0}
    found = {
        # A margin below zero lets the text run over the header; its size is what counts.
        name: abs(tree.number(tree.val(margins, f"w:{name}"), usual * CENTIMETRE)) / CENTIMETRE
        for name, usual in sides.items()
    }
    return HousePage(width=width, height=height, **found, head=found["top"], foot=found["bottom"])


def with_furniture(page: HousePage, styles: Styles, header: Node | None, footer: Node | None) -> HousePage:
    """Return the page with the room that the header and the footer really take; never more than text can spare."""
    most = page.height * _HIGHEST / 2
    head = max(page.top, min(page.header + _height(styles, header), most))
    return replace(page, head=head, foot=max(page.bottom, min(page.footer + _height(styles, footer), most)))


def _height(styles: Styles, root: Node | None) -> float:
    """Return about how many centimetres a header or footer is high: a table is as high as the highest of its cells."""
    return 0 if root is None else sum(_block(styles, one) for one in root)


def _block(styles: Styles, block: Node) -> float:
    if block.tag == qn("w:p"):
        return _paragraph(styles, block)
    rows = block.iter(qn("w:tr"))
    return sum(max([0, *(_height(styles, cell) for cell in row.iter(qn("w:tc")))]) for row in rows)


def _paragraph(styles: Styles, one: Node) -> float:
    look = styles.look(tree.val(tree.child(one, "w:pPr", "w:pStyle")) or "Normal")
    lines = 1 + sum(1 for _ in one.iter(qn("w:br")))
    text = (look.before + look.after + lines * look.size * look.tall * look.line) * 2.54 / 72
    return max([text, *_pictures(one.iter(qn("wp:inline"), qn("wp:anchor")))])


def _pictures(drawings: Iterable[Node]) -> Iterable[float]:
    """Yield the heights of pictures that text keeps clear of."""
    for one in drawings:
        extent = tree.child(one, "wp:extent")
        if extent is not None and (one.tag == qn("wp:inline") or tree.child(one, "wp:wrapTopAndBottom") is not None):
            yield tree.number(extent.get("cy")) / _EMU


def _cm(**lengths: float) -> tuple[tuple[str, str], ...]:
    return tuple((name, f"{length:.1f}".replace(".", ",")) for name, length in lengths.items())
