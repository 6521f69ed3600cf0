"""Test how a kind of file is recognised by its bytes."""

import pytest

from tests.samples.neighbourhoods import make
from wizard.intake import signature
from wizard.intake.refused import FileRefused
from wizard.intake.signature import Kind
from wizard.model.sheet import Refusal


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        (make.workbook(), Kind.ZIP),
        (b"PK\x05\x06" + bytes(18), Kind.ZIP),
        (b"", Kind.TEXT),
        (b"naam;x\nNoord\x00;\x01" + b"y" * 200, Kind.TEXT),
        ("naam".encode("utf-16"), Kind.TEXT),
        ("Café".encode("windows-1252"), Kind.TEXT),
        (b"[noot] Noord", Kind.TEXT),
        (b"(a) {b}", Kind.TEXT),
    ],
)
def test_texts_and_zip_files_can_be_read(raw: bytes, kind: Kind):
    assert signature.kind(raw, "lijst.pdf") is kind


@pytest.mark.parametrize(
    ("raw", "reason", "detail"),
    [
        (make.foreign(), Refusal.FOREIGN, "png"),
        (b"%PDF-1.7", Refusal.FOREIGN, "pdf"),
        (b"\xff\xd8\xff\xe0", Refusal.FOREIGN, "jpg"),
        (b"{\\rtf1", Refusal.FOREIGN, "rtf"),
        (b"\xef\xbb\xbf<?xml version", Refusal.FOREIGN, "xml"),
        (b"\n <!DOCTYPE HTML>", Refusal.FOREIGN, "html"),
        (b'{\n "schema_version": 1}', Refusal.FOREIGN, "json"),
        (b'[{"a": 1}]', Refusal.FOREIGN, "json"),
        (b"{}", Refusal.FOREIGN, "json"),
        (bytes(100), Refusal.FOREIGN, "dwg"),
        (make.encrypted(), Refusal.ENCRYPTED, ""),
        (make.old_excel(), Refusal.OLD_EXCEL, ""),
        (b"\x09\x08\x10\x00\x00\x06", Refusal.OLD_EXCEL, ""),
        (make.OLE + "WordDocument".encode("utf-16-le"), Refusal.FOREIGN, "doc"),
        (make.OLE, Refusal.BROKEN, ""),
    ],
)
def test_the_rest_is_refused_by_its_kind(raw: bytes, reason: Refusal, detail: str):
    with pytest.raises(FileRefused) as caught:
        signature.kind(raw, "Kaart.DWG")

    assert (caught.value.reason, caught.value.detail) == (reason, detail)


@pytest.mark.parametrize(
    ("name", "end"),
    [("lijst.XLSX", "xlsx"), ("lijst", ""), ("", ""), ("x.één", ""), ("a.b.csv", "csv"), ("x.=1+2", "")],
)
def test_the_end_of_a_name_tells_a_kind(name: str, end: str):
    assert signature.extension(name) == end
