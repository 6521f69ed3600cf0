"""Read and write the XML of a template: no entities, no comments, no types of its own."""

# lxml has no types.
# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false

from collections.abc import Iterable, Iterator, MutableMapping
from typing import Any, Final, Protocol, cast

from docx.opc.oxml import serialize_part_xml
from docx.oxml.ns import nsmap, qn
from docx.oxml.parser import oxml_parser, parse_xml

from wizard.intake.house.refused import HouseRefused
from wizard.model.house import HouseReason

_MOST: Final = 1_000_000_000
"""No figure in a template that makes sense is larger."""


class Node(Protocol):
    """Be an lxml element, which has no types of its own; names are in lxml's own form."""

    tag: str
    text: str | None
    attrib: MutableMapping[str, str]

    def get(self, key: str, /) -> str | None:
        """Return an attribute."""
        ...

    def set(self, key: str, value: str, /) -> None:
        """Set an attribute."""

    def append(self, child: "Node", /) -> None:
        """Add a child at the end."""

    def insert(self, place: int, child: "Node", /) -> None:
        """Add a child before the one at this place."""

    def remove(self, child: "Node", /) -> None:
        """Take a child away."""

    def index(self, child: "Node", /) -> int:
        """Return the place of a child."""
        ...

    def find(self, tag: str, /) -> "Node | None":
        """Return the first child with this tag."""
        ...

    def iter(self, *tags: str) -> "Iterator[Node]":
        """Yield this and the elements below with one of these tags."""
        ...

    def getparent(self) -> "Node | None":
        """Return the element that holds this one."""
        ...

    def __iter__(self) -> "Iterator[Node]":
        """Yield the children."""
        ...

    def __len__(self) -> int:
        """Return how many children there are."""
        ...


def parse(raw: bytes) -> Node:
    """Return the root of a part, without comments; raises HouseRefused, also for a part that declares entities."""
    try:
        root = cast("Any", parse_xml(raw))  # pyright: ignore[reportArgumentType] - it takes bytes as well
    except Exception as error:
        # A part can be damaged in more ways than the reader has errors for.
        raise HouseRefused(HouseReason.BROKEN) from error
    if root.getroottree().docinfo.doctype:
        raise HouseRefused(HouseReason.BOMB)
    for one in [one for one in root.iter() if not isinstance(one.tag, str)]:
        one.getparent().remove(one)
    return cast("Node", root)


def write(root: Node) -> bytes:
    """Return a part as bytes."""
    return serialize_part_xml(cast("Any", root))


def make(tag: str, **values: str | int) -> Node:
    """Return an element such as "w:lang"; values become attributes with the same prefix."""
    prefix = tag.partition(":")[0]
    made = cast("Node", oxml_parser.makeelement(qn(tag), nsmap={prefix: nsmap[prefix]}))
    for name, value in values.items():
        made.set(qn(f"{prefix}:{name}"), str(value))
    return made


def val(node: Node | None, name: str = "w:val") -> str | None:
    """Return an attribute of an element that may not be there."""
    return None if node is None else node.get(qn(name))


def child(node: Node | None, *path: str) -> Node | None:
    """Return what stands at the end of a path of tags such as "w:pPr", None when it is not there."""
    for tag in path:
        node = None if node is None else node.find(qn(tag))
    return node


def children(node: Node, *tags: str) -> list[Node]:
    """Return the children with one of these tags."""
    names = {qn(tag) for tag in tags}
    return [one for one in node if one.tag in names]


def drop(nodes: Iterable[Node]) -> None:
    """Take elements away, with all that is in them."""
    for one in list(nodes):
        parent = one.getparent()
        if parent is not None:
            parent.remove(one)


def unwrap(nodes: Iterable[Node]) -> None:
    """Put the children of elements in the place of those elements."""
    for one in list(nodes):
        parent = one.getparent()
        if parent is None:
            continue
        place = parent.index(one)
        for number, inner in enumerate(list(one)):
            parent.insert(place + number, inner)
        parent.remove(one)


def number(text: str | None, default: float = 0) -> float:
    """Return a figure as Word writes it, or the default when it is none."""
    try:
        found = float(text or "")
    except ValueError:
        return default
    return found if abs(found) < _MOST else default
