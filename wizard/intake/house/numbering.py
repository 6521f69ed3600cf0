"""Read how the headings of a template are numbered, and see to it that there is a list with plain dots."""

from typing import Final

from wizard.intake.house import order, tree
from wizard.intake.house.resolving import Styles
from wizard.intake.house.tree import Node
from wizard.model.house import HouseNumber
from wizard.model.style_names import HEADINGS

_NAME: Final = "Partnerschapswijzer"
"""How our own list is found again in a template that was read before."""

_DOT: Final = 0.6
"""Centimetres that the text of a list stands in."""


def of(styles: Styles, root: Node) -> tuple[HouseNumber | None, ...]:
    """Return how headings of level 1 to 4 are numbered."""
    return tuple(_number(styles, root, ident, place) for place, ident in enumerate(HEADINGS))


def _number(styles: Styles, root: Node, ident: str, place: int) -> HouseNumber | None:
    """Return how one heading is numbered; its level in the list is the one that names its style."""
    if styles.get(ident) is None:
        return None
    levels = _levels(styles, root, styles.value(ident, "w:pPr", "w:numPr", "w:numId"))
    told = styles.value(ident, "w:pPr", "w:numPr", "w:ilvl")
    by_style = next((one for one in levels if tree.val(tree.child(one, "w:pStyle")) == ident), None)
    by_place = next((one for one in levels if tree.val(one, "w:ilvl") == (told or str(place))), None)
    level = by_place if by_style is None else by_style
    if level is None:
        return None
    text, figures = tree.val(tree.child(level, "w:lvlText")), tree.val(tree.child(level, "w:numFmt"))
    start = int(tree.number(tree.val(tree.child(level, "w:start")), 1))
    return HouseNumber(text, figures or "decimal", start) if text and figures not in {"none", "bullet"} else None


def _levels(styles: Styles, root: Node, number: str | None) -> list[Node]:
    """Return the levels of a list, also where it refers to the list of a style."""
    for _ in range(2):
        kind = _by_id(root, "w:num", "w:numId", number)
        found = _by_id(root, "w:abstractNum", "w:abstractNumId", tree.val(tree.child(kind, "w:abstractNumId")))
        link = tree.val(tree.child(found, "w:numStyleLink"))
        if found is None or link is None:
            return [] if found is None else tree.children(found, "w:lvl")
        number = styles.value(link, "w:pPr", "w:numPr", "w:numId")
    return []


def _by_id(root: Node, tag: str, name: str, ident: str | None) -> Node | None:
    return next((one for one in tree.children(root, tag) if ident and tree.val(one, name) == ident), None)


def dots(styles: Styles, root: Node) -> int:
    """Return the number of a list with plain dots, made where it was not there; the style of lists is in a list."""
    made = _own(root) or _add(root)
    style = styles.get("ListBullet")
    if style is not None and not styles.value("ListBullet", "w:pPr", "w:numPr", "w:numId"):
        order.put(order.ensured(style, "w:pPr"), tree.make("w:numPr")).append(tree.make("w:numId", val=made))
    return made


def _own(root: Node) -> int | None:
    named = (one for one in tree.children(root, "w:abstractNum") if tree.val(tree.child(one, "w:name")) == _NAME)
    ident = tree.val(next(named, None), "w:abstractNumId")
    users = tree.children(root, "w:num")
    found = (one for one in users if ident and tree.val(tree.child(one, "w:abstractNumId")) == ident)
    return int(tree.number(tree.val(next(found, None), "w:numId"))) or None


def _add(root: Node) -> int:
    kinds, users = tree.children(root, "w:abstractNum"), tree.children(root, "w:num")
    kind, user = _free(kinds, "w:abstractNumId"), _free(users, "w:numId")
    made = tree.make("w:abstractNum", abstractNumId=kind)
    level = tree.make("w:lvl", ilvl=0)
    for tag, value in (("start", 1), ("numFmt", "bullet"), ("lvlText", "•"), ("lvlJc", "left")):
        level.append(tree.make(f"w:{tag}", val=value))
    twips = round(_DOT * 1440 / 2.54)
    place = tree.make("w:pPr")
    place.append(tree.make("w:ind", left=twips, hanging=twips))
    level.append(place)
    for one in (tree.make("w:multiLevelType", val="singleLevel"), tree.make("w:name", val=_NAME), level):
        made.append(one)
    root.insert(len(kinds) and root.index(kinds[-1]) + 1, made)
    uses = tree.make("w:num", numId=user)
    uses.append(tree.make("w:abstractNumId", val=kind))
    root.insert(root.index(users[-1] if users else made) + 1, uses)
    return user


def _free(every: list[Node], name: str) -> int:
    return 1 + max([0, *(int(tree.number(tree.val(one, name))) for one in every)])


def empty() -> Node:
    """Return the part of a template that has no lists."""
    return tree.make("w:numbering")
