"""Say what a template lacks and what is odd in it, what documents do instead, and what is taken over."""

from collections.abc import Iterable, Iterator
from copy import deepcopy
from typing import Final

from docx.oxml.ns import qn

from wizard.intake.house import cleaning, fonts, tree
from wizard.intake.house.furniture import Piece
from wizard.intake.house.package import Package
from wizard.intake.house.resolving import Styles
from wizard.model.house import House, Remark
from wizard.model.style_names import WORD_STYLES

_HEADS: Final = ("Title", "Subtitle", "Heading1", "Heading2", "Heading3", "Heading4", "TocHeading")
_OUTSIDE: Final = {
    "attachedTemplate": "links",
    "hyperlink": "links",
    "image": "links",
    "frame": "links",
    "subDocument": "links",
    "oleObject": "objects",
    "package": "objects",
    "control": "objects",
    "activeXControlBinary": "objects",
    "comments": "comments",
}
_CHANGES: Final = tuple(qn(f"w:{name}") for name in ("ins", "del", "moveFrom", "moveTo"))


def missing(styles: Styles) -> Iterator[Remark]:
    """Yield which styles a template lacks, those together for which documents do the same instead."""
    lacks = [ident for ident in WORD_STYLES.values() if styles.get(ident) is None]
    kinds = {ident: _instead(ident, leads="Heading1" not in lacks) for ident in lacks}
    for kind in dict.fromkeys(kinds.values()):
        yield Remark(kind, tuple(ident for ident in lacks if kinds[ident] == kind))


def _instead(ident: str, *, leads: bool) -> str:
    """Return what is said of a style that is not there; headings follow Heading 1 where that leads."""
    if ident == "Normal":
        return "missing_normal"
    return "missing_text" if ident not in _HEADS else "missing_heading" if leads else "missing_bare"


def fonts_elsewhere(styles: Styles) -> Iterator[Remark]:
    """Yield the fonts that not every computer has."""
    used = [styles.font(ident) for ident in WORD_STYLES.values() if ident == "Normal" or styles.get(ident) is not None]
    for name in dict.fromkeys(used):
        if not fonts.of(name).common:
            yield Remark("font", values=(("font", name),))


def without_number(pieces: Iterable[Piece]) -> Iterator[Remark]:
    """Yield that no page number stands on the pages."""
    if not any(cleaning.has_page_number(one.root) for one in pieces if one.pages == "default"):
        yield Remark("no_number")


def dropped(package: Package) -> Iterator[Remark]:
    """Yield what stood in the file and is left out."""
    main = package.main
    parts = [main, *(one.target for one in package.relations(main).values() if one.kind in {"header", "footer"})]
    parts += [found] if (found := package.first(main, "settings")) else []
    kinds = {_kind(one.kind, one.target) for part in parts if part for one in package.relations(part).values()}
    for kind in ("links", "objects", "comments"):
        if kind in kinds:
            yield Remark(f"dropped_{kind}")
    roots = [package.root(part) for part in parts if part]
    if any(True for root in roots for _ in root.iter(*_CHANGES)):
        yield Remark("dropped_changes")
    if any((one.text or "").strip() for one in package.root(main).iter(qn("w:t"))):
        yield Remark("dropped_text")


def _kind(kind: str, target: str) -> str | None:
    """Return what is said of a relation that is left out; a picture or link within the file itself is none."""
    found = _OUTSIDE.get(kind)
    return None if found == "links" and target else found


def taken(house: House, pieces: Iterable[Piece], styles: Styles) -> Iterator[Remark]:
    """Yield what documents take over."""
    text, there = house.looks["Normal"], sum(styles.get(ident) is not None for ident in WORD_STYLES.values())
    values = (("font", text.font), ("size", f"{text.size:g}".replace(".", ",")))
    yield Remark("taken_font", values=values)
    yield Remark("taken_styles", values=(("n", there), ("total", len(WORD_STYLES))))
    found = [one for one in pieces if cleaning.has_content(one.root)]
    for kind in ("header", "footer"):
        default = [one for one in found if (one.kind, one.pages) == (kind, "default")]
        if default:
            yield Remark(f"taken_{kind}_picture" if default[0].pictures else f"taken_{kind}")
    if _differs(found):
        yield Remark("taken_first")
    if any(one.pages == "even" for one in found):
        yield Remark("taken_even")
    if any(house.numbers):
        yield Remark("taken_numbers")
    yield Remark("taken_tables")


def _differs(pieces: list[Piece]) -> bool:
    """Tell whether the first page has a header or footer of its own."""

    def told(pages: str) -> list[tuple[str, bytes]]:
        return [(one.kind, _plain(one)) for one in pieces if one.pages == pages]

    return told("first") != told("default")


def _plain(piece: Piece) -> bytes:
    root = deepcopy(piece.root)
    for one in root.iter(qn("wp:docPr")):
        one.set("id", "1")
    return tree.write(root)
