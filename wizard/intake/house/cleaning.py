"""Take out of a header or footer everything that is not looks: links, macros, comments, and changes that were kept."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from docx.oxml.ns import qn

from wizard.intake.house import tree
from wizard.intake.house.tree import Node

_RELATIONS: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_OFFICE: Final = "{urn:schemas-microsoft-com:office:office}"
_SHAPES: Final = "{urn:schemas-microsoft-com:vml}"

_GONE: Final = (
    *("w:del", "w:moveFrom", "w:object", "w:control", "w:bookmarkStart", "w:bookmarkEnd", "w:proofErr", "w:permStart"),
    *("w:permEnd", "w:commentRangeStart", "w:commentRangeEnd", "w:commentReference", "w:annotationRef", "w:altChunk"),
    *("w:footnoteReference", "w:endnoteReference", "w:moveFromRangeStart", "w:moveFromRangeEnd", "w:subDoc"),
    *("w:moveToRangeStart", "w:moveToRangeEnd", "w:rPrChange", "w:pPrChange", "w:tblPrChange", "w:tcPrChange"),
    *("w:trPrChange", "w:sectPrChange", "w:tblGridChange", "w:numberingChange", "w:cellIns", "w:cellDel"),
    *("a:hlinkClick", "a:hlinkHover", "w:sectPr", "w:numPicBullet", "w:lvlPicBulletId"),
)
_OPENED: Final = ("w:ins", "w:moveTo", "w:hyperlink", "w:smartTag", "w:customXml", "w:sdtContent")
_SAFE: Final = re.compile(r"\s*(PAGE|NUMPAGES|SECTIONPAGES|STYLEREF)\b", re.IGNORECASE)
_PAGE: Final = re.compile(r"\s*PAGE\b", re.IGNORECASE)
_LINKS: Final = {"href", "target", f"{_OFFICE}href", f"{_OFFICE}relid"}


def clean(root: Node, picture: Callable[[str], str | None]) -> None:
    """Leave only looks in a header, a footer or a list; `picture` gives the new relation of one, None for the rest."""
    tree.drop(root.iter(*map(qn, _GONE), f"{_OFFICE}OLEObject"))
    tree.drop(one for one in root.iter(qn("w:sdtPr"), qn("w:sdtEndPr"), qn("w:customXmlPr"), qn("w:smartTagPr")))
    tree.unwrap(root.iter(*map(qn, _OPENED), qn("w:sdt")))
    _simple_fields(root)
    for paragraph in root.iter(qn("w:p")):
        _fields(paragraph)
    for one in root.iter():
        for name in [name for name in one.attrib if name in _LINKS]:
            del one.attrib[name]
    _pictures(root, picture)


def has_page_number(root: Node) -> bool:
    """Tell whether a header or footer says on which page it stands."""
    codes = [one.get(qn("w:instr")) or "" for one in root.iter(qn("w:fldSimple"))]
    codes += ["".join(field) for one in root.iter(qn("w:p")) for field in _codes(one)]
    return any(_PAGE.match(code) for code in codes) or any(True for _ in root.iter(qn("w:pgNum")))


def has_content(root: Node) -> bool:
    """Tell whether anything stands in a header or footer."""
    marks = (qn("w:drawing"), qn("w:pict"), qn("w:fldSimple"), qn("w:fldChar"))
    return any(True for _ in root.iter(*marks)) or any((one.text or "").strip() for one in root.iter(qn("w:t")))


def _simple_fields(root: Node) -> None:
    fields = root.iter(qn("w:fldSimple"))
    tree.unwrap(one for one in fields if not _SAFE.match(one.get(qn("w:instr")) or ""))


def _codes(paragraph: Node) -> Iterator[list[str]]:
    """Yield the instructions of every field of a paragraph."""
    code: list[str] = []
    for one in paragraph.iter(qn("w:fldChar"), qn("w:instrText")):
        if one.tag == qn("w:instrText"):
            code.append(one.text or "")
        elif tree.val(one, "w:fldCharType") == "begin":
            code = []
        else:
            yield code


def _fields(paragraph: Node) -> None:
    """Keep of each field that could fetch something only what it says now; of one that is not closed, nothing."""
    opened: list[list[Node]] = []
    for one in list(paragraph.iter(qn("w:fldChar"), qn("w:instrText"))):
        kind = tree.val(one, "w:fldCharType")
        if kind == "begin":
            opened.append([one])
        elif not opened:
            tree.drop([one])
        else:
            opened[-1].append(one)
            if kind == "end":
                _keep_or_drop(opened.pop())
    tree.drop(one for field in opened for one in field)


def _keep_or_drop(field: list[Node]) -> None:
    code = "".join(one.text or "" for one in field if one.tag == qn("w:instrText"))
    if not _SAFE.match(code):
        tree.drop(field)


def _pictures(root: Node, picture: Callable[[str], str | None]) -> None:
    """Let every picture point at its new relation, and take out what points at anything else."""
    for one in list(root.iter()):
        found = {name: ident for name, ident in one.attrib.items() if name.startswith(_RELATIONS)}
        if not found:
            continue
        kept = {name: picture(ident) for name, ident in found.items()}
        for name in found:
            del one.attrib[name]
        main = next((ident for ident in kept.values() if ident), None)
        if main is None:
            tree.drop([_holder(one)])
        else:
            one.set(f"{_RELATIONS}id" if one.tag.startswith(_SHAPES) else f"{_RELATIONS}embed", main)


def _holder(one: Node) -> Node:
    """Return the drawing that an element is part of, or the extra in it; the element itself where it is in none."""
    found: Node | None = one
    while found is not None:
        if found.tag in {qn("w:drawing"), qn("w:pict"), qn("a:ext")}:
            return found
        found = found.getparent()
    return one
