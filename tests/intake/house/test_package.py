import pytest

from tests.intake.test_archive import with_password
from tests.samples.house.make import zipped
from tests.samples.house.parts import relations, template, xml
from wizard.intake.house import package
from wizard.intake.house.package import Relation, opened
from wizard.intake.house.refused import HouseRefused
from wizard.model.house import HouseReason

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MACRO = "application/vnd.ms-word.document.macroEnabled.main+xml"
BROKEN = bytearray(template(parts={"word/media/a.png": bytes(range(256)) * 40}))
BROKEN[400:420] = b"x" * 20


def reason(raw: bytes, name: str = "stijl.docx") -> HouseReason:
    with pytest.raises(HouseRefused) as caught:
        opened(raw, name).main  # noqa: B018 - looking for the document is what is tested

    return caught.value.reason


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        (b"", HouseReason.NOT_WORD),
        (b"gewoon tekst", HouseReason.NOT_WORD),
        (b"%PDF-1.7", HouseReason.NOT_WORD),
        (zipped({"xl/workbook.xml": b"<x/>"}), HouseReason.NOT_WORD),
        (zipped({"mimetype": b"application/vnd.oasis.opendocument.text", "word/x": b""}), HouseReason.NOT_WORD),
        (OLE + "WordDocument".encode("utf-16-le"), HouseReason.OLD_WORD),
        (OLE + "EncryptedPackage".encode("utf-16-le"), HouseReason.ENCRYPTED),
        (with_password(), HouseReason.ENCRYPTED),
        (OLE, HouseReason.BROKEN),
        (template()[:-40], HouseReason.BROKEN),
        (bytes(BROKEN), HouseReason.BROKEN),
        (zipped({"word/document.xml": b"<x/>"}), HouseReason.BROKEN),
        (template(parts={"word/media/a.png": b"\0" * 3_000_000}), HouseReason.BOMB),
        (template(kind=MACRO), HouseReason.MACROS),
        (template(parts={"word/vbaProject.bin": b"x"}), HouseReason.MACROS),
        (template(parts={"_rels/.rels": relations([])}), HouseReason.NO_DOCUMENT),
        (template(parts={"word/document.xml": xml("w:styles")}), HouseReason.NO_DOCUMENT),
        (b"x" * 10_000_001, HouseReason.TOO_LARGE),
    ],
)
def test_what_is_no_template_is_refused_with_the_reason(raw, found):
    assert reason(raw) is found


def test_the_name_of_a_file_with_macros_is_enough():
    assert reason(template(), "stijl.dotm") is HouseReason.MACROS


def test_a_part_knows_what_it_uses_and_what_lies_outside():
    rows = [
        ("rId2", "header", "header1.xml"),
        ("rId3", "image", "https://x.example/a.png"),
        ("rId4", "image", "weg.png"),
    ]

    found = opened(template(uses=rows, parts={"word/header1.xml": xml("w:hdr")}), "stijl.docx")

    assert found.relations(found.main) == {
        "rId1": Relation("styles", "word/styles.xml"),
        "rId2": Relation("header", "word/header1.xml"),
        "rId3": Relation("image", ""),
        "rId4": Relation("image", ""),
    }
    assert found.relations("word/header1.xml") == {}
    assert found.first(found.main, "footer") is None


def test_a_part_that_climbs_out_of_the_file_is_only_a_name():
    found = opened(template(parts={"../../etc/passwd": b"x"}, uses=[("rId9", "image", "../../../etc/passwd")]), "a")

    assert "etc/passwd" in found.parts
    assert found.relations(found.main)["rId9"].target == "etc/passwd"


def test_a_part_is_read_once():
    found = opened(template(), "stijl.docx")

    assert found.root("word/styles.xml") is found.root("word/styles.xml")
    assert package.MEGABYTES == 10
