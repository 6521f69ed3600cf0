"""Put children of an element where the schema wants them: Word does not open a file in which they stand elsewhere."""

from typing import Final

from docx.oxml.ns import qn

from wizard.intake.house import tree
from wizard.intake.house.tree import Node

_PARAGRAPH: Final = (
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
    "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"
)
_LETTERS: Final = (
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish "
    "webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang "
    "eastAsianLayout specVanish oMath"
)
_STYLE: Final = (
    "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal "
    "personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr"
)
_ORDER: Final = {
    "w:pPr": _PARAGRAPH,
    "w:rPr": _LETTERS,
    "w:style": _STYLE,
    "w:numPr": "ilvl numId",
    "w:docDefaults": "rPrDefault pPrDefault",
    "w:rPrDefault": "rPr",
    "w:pPrDefault": "pPr",
    "w:styles": "docDefaults latentStyles style",
}
_PLACES: Final = {
    qn(parent): {qn(f"w:{name}"): place for place, name in enumerate(children.split())}
    for parent, children in _ORDER.items()
}


def put(parent: Node, made: Node) -> Node:
    """Put a child where the schema wants it, in place of the one of its kind, and return it."""
    order = _PLACES[parent.tag]
    for old in [one for one in parent if one.tag == made.tag]:
        parent.remove(old)
    before = sum(order.get(one.tag, len(order)) < order[made.tag] for one in parent)
    parent.insert(before, made)
    return made


def ensured(parent: Node, tag: str) -> Node:
    """Return the child with this tag, made where it was not there."""
    found = tree.child(parent, tag)
    return put(parent, tree.make(tag)) if found is None else found
