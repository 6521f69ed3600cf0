"""Mend what documents cannot do without in the styles of a template, and tell what was mended."""

from collections.abc import Iterable, Iterator
from typing import Final

from docx.oxml.ns import qn

from wizard.intake.house import order, tree
from wizard.intake.house.resolving import CENTIMETRE, Styles
from wizard.intake.house.tree import Node
from wizard.logic import contrast
from wizard.model.house import Remark
from wizard.model.style_names import HEADINGS, WORD_STYLES

LANGUAGE: Final = "nl-NL"

SMALLEST: Final = 9
"""Points of the letters of plain text at least."""

_DARK: Final = "212529"
_POINTING: Final = tuple(
    qn(f"w:{tag}") for tag in ("basedOn", "next", "link", "pStyle", "rStyle", "tblStyle", "numStyleLink", "styleLink")
)
_NO_LEVEL: Final = "9"


def prepare(root: Node) -> None:
    """Take out styles that have no name or are there twice."""
    seen: set[str] = set()
    for style in tree.children(root, "w:style"):
        ident = tree.val(style, "w:styleId") or ""
        if not ident or ident in seen or not tree.val(tree.child(style, "w:name")):
            tree.drop([style])
        seen.add(ident)


def settle(root: Node, others: Iterable[Node]) -> None:
    """Take out the names of styles that are not there, here and in other parts; Normal is always there."""
    every = tree.children(root, "w:style")
    known = {tree.val(style, "w:styleId") for style in every} | {"Normal"}
    for part in (root, *others):
        tree.drop(one for one in list(part.iter(*_POINTING)) if tree.val(one) not in known)
    for style in every:
        if tree.val(style, "w:type") == "paragraph":
            style.attrib.pop(qn("w:default"), None)
            if tree.val(style, "w:styleId") == "Normal":
                style.set(qn("w:default"), "1")


def mend(styles: Styles, width: float) -> tuple[Remark, ...]:
    """Mend the styles, for pages with so many centimetres of text, and return what there is to say."""
    present = [ident for ident in WORD_STYLES.values() if styles.get(ident) is not None]
    told = [*_language(styles), *_size(styles), *(one for ident in present for one in _contrast(styles, ident))]
    for place, ident in enumerate(HEADINGS):
        if (style := styles.get(ident)) is not None:
            told += _level(styles, style, ident, place)
    for ident in ("Caption", *HEADINGS):
        if (style := styles.get(ident)) is not None:
            order.put(order.ensured(style, "w:pPr"), tree.make("w:keepNext"))
    for ident in ("Heading1", "TocHeading"):
        if (style := styles.get(ident)) is not None:
            order.put(order.ensured(style, "w:pPr"), tree.make("w:pageBreakBefore"))
    _contents(styles, width)
    return tuple(told)


def _language(styles: Styles) -> Iterator[Remark]:
    """Make everything Dutch, so that it is read aloud and checked as such."""
    found = styles.value("Normal", "w:rPr", "w:lang")
    tongue = (found or "nl").split("-")[0].lower()
    if tongue != "nl":
        yield Remark("language", ("Normal",), (("language", tongue),))
    for one in styles.root.iter(qn("w:lang")):
        one.set(qn("w:val"), LANGUAGE)
    defaults = order.ensured(styles.root, "w:docDefaults")
    letters = order.ensured(order.ensured(defaults, "w:rPrDefault"), "w:rPr")
    order.ensured(letters, "w:lang").set(qn("w:val"), LANGUAGE)


def _size(styles: Styles) -> Iterator[Remark]:
    size, style = styles.size("Normal"), styles.get("Normal")
    if size < SMALLEST:
        yield Remark("small", ("Normal",), (("size", f"{size:g}".replace(".", ",")), ("least", SMALLEST)))
        default = order.ensured(order.ensured(styles.root, "w:docDefaults"), "w:rPrDefault")
        letters = order.ensured(default if style is None else style, "w:rPr")
        order.put(letters, tree.make("w:sz", val=SMALLEST * 2))


def _contrast(styles: Styles, ident: str) -> Iterator[Remark]:
    """Make letters darker that are hard to read on white; those that read well on a ground of their own stay."""
    look, style = styles.look(ident), styles.get(ident)
    wanted = contrast.least(look.size, bold=look.bold)
    found = contrast.on(styles.ground(ident), look.colour)
    if style is not None and found < wanted:
        colour = contrast.darkened(look.colour, wanted) if look.colour != "FFFFFF" else _DARK
        letters = order.ensured(style, "w:rPr")
        order.put(letters, tree.make("w:color", val=colour))
        tree.drop(tree.children(letters, "w:shd", "w:highlight"))
        tree.drop(tree.children(order.ensured(style, "w:pPr"), "w:shd"))
        values = (("found", f"{found:.1f}".replace(".", ",")), ("wanted", f"{wanted:.1f}".replace(".", ",")))
        yield Remark("contrast", (ident,), values)


def _level(styles: Styles, style: Node, ident: str, place: int) -> Iterator[Remark]:
    found = styles.value(ident, "w:pPr", "w:outlineLvl")
    if found not in {None, str(place)}:
        yield Remark("level", (ident,), (("level", place + 1),))
    order.put(order.ensured(style, "w:pPr"), tree.make("w:outlineLvl", val=place))


def _contents(styles: Styles, width: float) -> None:
    """Give the list of contents its page numbers at the right, and its heading neither a number nor a place in it."""
    heading = styles.get("TocHeading")
    if heading is not None:
        look = order.ensured(heading, "w:pPr")
        order.put(look, tree.make("w:numPr")).append(tree.make("w:numId", val=0))
        order.put(look, tree.make("w:outlineLvl", val=_NO_LEVEL))
    for ident in ("Toc1", "Toc2", "Toc3"):
        style = styles.get(ident)
        if style is not None and not _has_right_tab(styles.elements(ident, "w:pPr", "w:tabs")):
            tab = tree.make("w:tab", val="right", leader="dot", pos=round(width * CENTIMETRE))
            order.put(order.ensured(style, "w:pPr"), tree.make("w:tabs")).append(tab)


def _has_right_tab(tabs: Iterable[Node]) -> bool:
    return any(tree.val(tab) in {"right", "end"} for one in tabs for tab in one)
