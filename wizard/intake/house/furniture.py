"""Find out which header and footer of a template belong on the first page, on the others, and on even ones."""

from copy import deepcopy
from dataclasses import dataclass
from typing import Final, TypeAlias

from docx.oxml.ns import qn

from wizard.intake.house import cleaning, tree
from wizard.intake.house.package import Package
from wizard.intake.house.tree import Node

KINDS: Final = ("header", "footer")

_OFF: Final = {"0", "false", "off"}
_PICTURES: Final = frozenset({"png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "emf", "wmf"})
_FIRST_ID: Final = 1001
"""The number of the first picture in a header; those of the text count from 1."""

Place: TypeAlias = tuple[str, str]
"""Which of both it is, and on which pages: "first", "default" or "even"."""


@dataclass
class Piece:
    """Hold a header or footer that was cleaned, and the pictures in it by the relations it has to them."""

    kind: str
    pages: str
    root: Node
    pictures: dict[str, str]
    """By a new relation, the part of the template in which the picture lies."""


def sections(main: Node) -> list[Node]:
    """Return the properties of every section of a document, in order."""
    tree.drop(main.iter(qn("w:sectPrChange")))
    return list(main.iter(qn("w:sectPr")))


def is_on(node: Node | None) -> bool:
    """Tell whether a property that is on or off is there and on."""
    return node is not None and (tree.val(node) or "1") not in _OFF


def of(package: Package, even: bool) -> list[Piece]:
    """Return every header and footer of a document; each kind of page has a footer, if need be an empty one."""
    main = package.main
    chosen = _chosen(sections(package.root(main)), even)
    relations, made = package.relations(main), list[Piece]()
    for (kind, pages), ident in chosen.items():
        found = relations.get(ident or "")
        part = found.target if found and found.kind == kind else ""
        if part and package.root(part).tag == qn("w:hdr" if kind == "header" else "w:ftr"):
            made.append(_piece(package, part, kind, pages))
        elif kind == "footer" and pages != "first":
            made.append(Piece(kind, pages, tree.make("w:ftr"), {}))
    _number(made)
    return made


def _chosen(found: list[Node], even: bool) -> dict[Place, str | None]:
    """Return the relation of every header and footer that documents use."""
    known: dict[Place, str] = {}
    steps: list[dict[Place, str]] = []
    for section in found:
        known = {**known, **_told(section)}
        steps.append(known)
    if not steps:
        return {("footer", "default"): None}
    titled = next((step for step, one in zip(steps, found, strict=True) if is_on(tree.child(one, "w:titlePg"))), None)
    chosen: dict[Place, str | None] = {}
    for kind in KINDS:
        first = steps[0].get((kind, "default")) if titled is None else titled.get((kind, "first"))
        chosen |= {(kind, "first"): first, (kind, "default"): steps[-1].get((kind, "default"))}
        chosen |= {(kind, "even"): steps[-1].get((kind, "even"))} if even else {}
    return chosen


def _told(section: Node) -> dict[Place, str]:
    found = [(kind, one) for kind in KINDS for one in tree.children(section, f"w:{kind}Reference")]
    return {(kind, tree.val(one, "w:type") or "default"): tree.val(one, "r:id") or "" for kind, one in found}


def _piece(package: Package, part: str, kind: str, pages: str) -> Piece:
    relations, pictures = package.relations(part), dict[str, str]()
    known: dict[str, str] = {}

    def picture(ident: str) -> str | None:
        found = relations.get(ident)
        if found is None or found.kind != "image" or found.target.rpartition(".")[2].lower() not in _PICTURES:
            return None
        name = known.setdefault(ident, f"rId{len(known) + 1}")
        pictures[name] = found.target
        return name

    root = deepcopy(package.root(part))
    cleaning.clean(root, picture)
    return Piece(kind, pages, root, pictures)


def _number(pieces: list[Piece]) -> None:
    """Give every picture a number of its own, and words for who cannot see it."""
    number = _FIRST_ID
    for piece in pieces:
        for one in piece.root.iter(qn("wp:docPr")):
            one.set("id", str(number))
            if not (one.get("descr") or one.get("title")):
                one.set("descr", _DESCRIBED[piece.kind])
            number += 1


_DESCRIBED: Final = {"header": "Beeldmerk in de koptekst", "footer": "Beeldmerk in de voettekst"}
