"""Read an uploaded template: cleaned and mended, with what documents need to know of it, or refused."""

from dataclasses import dataclass
from typing import Final

from docx.oxml.ns import qn

from wizard.intake.house import cleaning, furniture, lint, mending, numbering, renaming, settings, sheet, tree, writing
from wizard.intake.house.furniture import Piece
from wizard.intake.house.package import Package, opened
from wizard.intake.house.refused import HouseRefused
from wizard.intake.house.resolving import Styles
from wizard.intake.house.tree import Node
from wizard.intake.house.writing import Kept
from wizard.model.house import House, HousePage, HouseReason, Judged
from wizard.model.style_names import OWN_STYLES, WORD_STYLES, style_id

MOST_STYLES: Final = 4_000
"""Styles in one template; Word itself knows about as many."""

LARGEST: Final = 4
"""Megabytes that are kept at most, so that a dossier with its house style still fits in a dossier file."""

_LOOKED_AT: Final = (*WORD_STYLES.values(), *map(style_id, OWN_STYLES))


@dataclass
class _Draft:
    """Hold a template while it is read."""

    package: Package
    root: Node
    lists: Node
    theme: Node | None
    settings: Node | None
    pieces: list[Piece]

    @property
    def styles(self) -> Styles:
        """Return the styles with all that they inherit."""
        return Styles(self.root, self.theme)


def read(raw: bytes, name: str = "") -> Judged:
    """Return the house style in a file of Word; raises HouseRefused. What was read before gives the same again."""
    draft = _draft(opened(raw, name))
    told = [*lint.dropped(draft.package), *lint.missing(draft.styles)]
    sections = furniture.sections(draft.package.root(draft.package.main))
    page, odd = sheet.of(sections[-1] if sections else None)
    told += [*odd, *mending.mend(draft.styles, page.text_width), *lint.fonts_elsewhere(draft.styles)]
    told += lint.without_number(draft.pieces)
    house = _house(draft, page)
    if len(house.raw) > LARGEST * 1_000_000:
        raise HouseRefused(HouseReason.TOO_LARGE, str(LARGEST))
    return Judged(house, tuple(lint.taken(house, draft.pieces, draft.styles)), tuple(told))


def _draft(package: Package) -> _Draft:
    """Return the parts of a template, cleaned and with our ids."""
    found, lists = _part(package, "settings"), _part(package, "numbering")
    draft = _Draft(
        package=package,
        root=_styles(package),
        lists=numbering.empty() if lists is None else lists,
        theme=_part(package, "theme", "a:theme"),
        settings=found,
        pieces=furniture.of(package, settings.even_pages(found)),
    )
    for part in (draft.root, draft.lists, draft.theme):
        if part is not None:
            cleaning.clean(part, lambda _: None)
    mending.prepare(draft.root)
    names = renaming.of(draft.root)
    for part in (draft.root, draft.lists, *(one.root for one in draft.pieces)):
        renaming.apply(part, names)
    renaming.tell_apart(draft.root)
    mending.settle(draft.root, [draft.lists, *(one.root for one in draft.pieces)])
    return draft


def _house(draft: _Draft, page: HousePage) -> House:
    """Write the template and return it with what documents need to know of it."""
    styles, dots = draft.styles, numbering.dots(draft.styles, draft.lists)
    found = (ident for ident in _LOOKED_AT if ident == "Normal" or styles.get(ident) is not None)
    roots = {(one.kind, one.pages): one.root for one in draft.pieces}
    above, below = roots.get(("header", "default")), roots.get(("footer", "default"))
    return House(
        raw=writing.write(_kept(draft, page)),
        looks={ident: styles.look(ident) for ident in found},
        page=sheet.with_furniture(page, styles, above, below),
        furniture=writing.furniture(draft.pieces),
        without_number=_without_number(draft.pieces),
        numbers=numbering.of(styles, draft.lists),
        dots=dots,
    )


def _kept(draft: _Draft, page: HousePage) -> Kept:
    fonts = settings.font_table(_part(draft.package, "fontTable", "w:fonts"))
    parts = {"styles": draft.root, "numbering": draft.lists, "settings": settings.of(draft.settings)}
    parts |= {name: one for name, one in (("theme", draft.theme), ("fontTable", fonts)) if one is not None}
    media = {part: draft.package.parts[part] for piece in draft.pieces for part in piece.pictures.values()}
    return Kept(parts, tuple(draft.pieces), page, media)


def _without_number(pieces: list[Piece]) -> tuple[str, ...]:
    """Return the relations of the footers on whose pages no page number stands; a first page needs none."""
    numbered = {one.pages for one in pieces if cleaning.has_page_number(one.root)} | {"first"}
    return tuple(
        ident for kind, pages, ident in writing.furniture(pieces) if kind == "footer" and pages not in numbered
    )


def _part(package: Package, kind: str, tag: str | None = None) -> Node | None:
    """Return a part of the document as a tree, None when it is not there or is something else."""
    found = package.first(package.main, kind)
    root = package.root(found) if found else None
    return root if root is not None and root.tag == qn(tag or f"w:{kind}") else None


def _styles(package: Package) -> Node:
    root = _part(package, "styles")
    count = 0 if root is None else len(tree.children(root, "w:style"))
    if root is None or not count:
        raise HouseRefused(HouseReason.NO_STYLES)
    if count > MOST_STYLES:
        raise HouseRefused(HouseReason.MANY_STYLES, str(MOST_STYLES))
    return root
