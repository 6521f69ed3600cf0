"""Give the styles of a template our ids, found by the names that every Word stores for them."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from docx.oxml.ns import qn

from wizard.intake.house import tree
from wizard.intake.house.tree import Node
from wizard.model.style_names import OTHER_STYLES, OWN_STYLES, WORD_STYLES, style_id

_DUTCH: Final = {
    "standaard": "normal",
    "titel": "title",
    "ondertitel": "subtitle",
    "bijschrift": "caption",
    "lijst opsom.teken": "list bullet",
    "kop van inhoudsopgave": "toc heading",
    "voettekst": "footer",
    **{f"kop {level}": f"heading {level}" for level in range(1, 5)},
    **{f"inhopg {level}": f"toc {level}" for level in range(1, 4)},
}
"""Names that other programs write; looked at only where Word's own name is not there."""

_SIGN: Final = "cover label"
"""The style that no other template has: one that has it came from this app, with all our styles in it."""

_OWN: Final = {name.lower(): style_id(name) for name in OWN_STYLES}
_TAKEN: Final = {
    *WORD_STYLES.values(),
    *_OWN.values(),
    *(one for kind in OTHER_STYLES.values() for one in kind.values()),
}
_NAMING: Final = tuple(
    qn(f"w:{tag}") for tag in ("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link", "numStyleLink", "styleLink")
)


def of(styles: Node) -> dict[str, str]:
    """Return for every style of a template that must get another id which one."""
    every = tree.children(styles, "w:style")
    found = {style: ident for kind in ("paragraph", *OTHER_STYLES) for style, ident in _wanted(every, kind).items()}
    free = {_ident(style) for style in every} | _TAKEN
    for style in every:
        theirs = _ident(style)
        if theirs not in found and theirs in _TAKEN:
            found[theirs] = next(
                name for number in range(1, len(every) + 2) if (name := f"{theirs}{number}") not in free
            )
            free.add(found[theirs])
    return {theirs: ours for theirs, ours in found.items() if theirs != ours}


def apply(root: Node, names: Mapping[str, str]) -> None:
    """Change the ids of styles wherever a part names them."""
    for one in root.iter(*_NAMING):
        one.set(qn("w:val"), names.get(tree.val(one) or "", tree.val(one) or ""))
    for style in root.iter(qn("w:style")):
        style.set(qn("w:styleId"), names.get(_ident(style), _ident(style)))


def tell_apart(styles: Node) -> None:
    """Give every style whose name is that of one of ours, but which is none, another name."""
    ours = {name: ident for kind in (WORD_STYLES, _OWN, *OTHER_STYLES.values()) for name, ident in kind.items()}
    for style in tree.children(styles, "w:style"):
        name = tree.child(style, "w:name")
        told = tree.val(name) or ""
        if name is not None and told.lower() in ours and _ident(style) != ours[told.lower()]:
            name.set(qn("w:val"), f"{told} ({_ident(style)})")


def _ident(style: Node) -> str:
    return tree.val(style, "w:styleId") or ""


def _names(style: Node) -> list[str]:
    """Return the names of a style in small letters: its own, what older versions wrote behind it, and its aliases."""
    told = (tree.val(tree.child(style, tag)) or "" for tag in ("w:name", "w:aliases"))
    return [name.strip().lower() for names in told for name in names.split(",")]


def _known(every: Iterable[Node], kind: str) -> Mapping[str, str]:
    """Return the names of one kind of style that count in this template."""
    if kind != "paragraph":
        return OTHER_STYLES[kind]
    return {**WORD_STYLES, **_OWN} if any(_names(style)[0] == _SIGN for style in every) else WORD_STYLES


def _wanted(every: list[Node], kind: str) -> dict[str, str]:
    """Return our id for the ids of the template's styles of one kind, by the surest of their names."""
    known, found = _known(every, kind), dict[str, str]()
    surest: tuple[Callable[[list[str]], list[str]], ...] = (
        lambda names: names[:1],
        lambda names: names[1:],
        lambda names: [_DUTCH.get(name, "") for name in names],
    )
    for chosen in surest:
        for style in every:
            if tree.val(style, "w:type") != kind or _ident(style) in found:
                continue
            ident = next((known[name] for name in chosen(_names(style)) if name in known), None)
            if ident and ident not in found.values():
                found[_ident(style)] = ident
    return found
