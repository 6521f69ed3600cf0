"""Look for what LibreOffice repairs silently and Word does not open."""

from collections.abc import Iterator

from tests.report import reading

W = reading.W
ROOM = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"

ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
    "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid "
    "vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em "
    "lang eastAsianLayout specVanish oMath",
    "tbl": "tblPr tblGrid tr",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing "
    "tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
    "tblBorders": "top left start bottom right end insideH insideV",
    "tblCellMar": "top left start bottom right end",
    "tr": "tblPrEx trPr tc",
    "trPr": "cantSplit trHeight tblHeader",
    "tc": "tcPr p",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
    "sectPr": "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType "
    "pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid",
    "style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked "
    "personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr",
    "tblStylePr": "pPr rPr tblPr trPr tcPr",
    "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
    "abstractNum": "nsid multiLevelType tmpl name styleLink numStyleLink lvl",
    "numbering": "numPicBullet abstractNum num",
    "sdt": "sdtPr sdtEndPr sdtContent",
    "docPartObj": "docPartGallery docPartCategory docPartUnique",
    "styles": "docDefaults latentStyles style",
    "docDefaults": "rPrDefault pPrDefault",
}


def misplaced(raw: bytes, part: str) -> Iterator[str]:
    """Yield the tags of a part whose children do not stand in the order of the schema."""
    root = reading.parts(raw)[f"word/{part}.xml"]
    for parent in root.iter(*(W + tag for tag in ORDER)):
        order = [W + tag for tag in ORDER[parent.tag.removeprefix(W)].split()]
        places = [order.index(child.tag) for child in parent]
        if places != sorted(places):
            yield parent.tag.removeprefix(W)


def dangling(raw: bytes) -> Iterator[str]:
    """Yield the styles and relations that are named and are not there."""
    parts = reading.parts(raw)
    known = {one.get(W + "styleId") for one in parts["word/styles.xml"].iter(W + "style")}
    pointing = (W + "pStyle", W + "rStyle", W + "tblStyle", W + "basedOn", W + "next", W + "link")
    for part in parts.values():
        yield from ({one.get(W + "val") for one in part.iter(*pointing)} - known)
    for name, part in parts.items():
        if name.endswith(".xml") and name.startswith("word/"):
            used = {one.get(ROOM + kind) for kind in ("id", "embed") for one in part.iter()} - {None}
            rels = parts.get(f"word/_rels/{name.removeprefix('word/')}.rels", ())
            yield from (used - {one.get("Id") for one in rels})
