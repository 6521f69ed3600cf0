"""Keep the elements in the order of the schema: LibreOffice repairs that silently, Word does not open the file."""

import pytest

from tests.report import reading
from tests.report.conftest import DOCUMENTS

W = reading.W

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


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize("part", ["document", "styles", "numbering", "footer1"])
def test_children_stand_in_the_order_of_the_schema(request, name, part):
    root = reading.parts(request.getfixturevalue(name))[f"word/{part}.xml"]

    for parent in root.iter(*(W + tag for tag in ORDER)):
        order = [W + tag for tag in ORDER[parent.tag.removeprefix(W)].split()]
        places = [order.index(child.tag) for child in parent]
        assert places == sorted(places), parent.tag


def test_paragraphs_start_with_their_look(report):
    assert all(one[0].tag == W + "pPr" for one in reading.body(report).iter(W + "p"))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_style_and_relation_that_is_named_is_there(request, name):
    parts = reading.parts(request.getfixturevalue(name))
    known = {one.get(W + "styleId") for one in parts["word/styles.xml"].iter(W + "style")}
    named = {
        one.get(W + "val")
        for part in parts.values()
        for one in part.iter(W + "pStyle", W + "rStyle", W + "tblStyle", W + "basedOn", W + "next")
    }
    relations = {one.get("Id") for one in parts["word/_rels/document.xml.rels"]}
    room = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
    used = {one.get(room + kind) for kind in ("id", "embed") for one in parts["word/document.xml"].iter()} - {None}

    assert named <= known
    assert used <= relations


def test_fields_begin_separate_and_end_in_turn(report):
    kinds = [one.get(W + "fldCharType") for one in reading.body(report).iter(W + "fldChar")]

    depth = 0
    for kind in kinds:
        depth += {"begin": 1, "separate": 0, "end": -1}[kind]
        assert depth >= 0
    assert depth == 0
