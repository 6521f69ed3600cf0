"""Test what is seen of a zip file before it is unpacked."""

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from tests.samples.neighbourhoods import make
from wizard.intake import archive
from wizard.intake.refused import FileRefused
from wizard.model.sheet import Refusal

ODS = b"application/vnd.oasis.opendocument.spreadsheet"


def zipped(parts: Mapping[str, bytes]) -> bytes:
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return target.getvalue()


def with_password() -> bytes:
    # The first bit of the flags, in the table of contents.
    raw = bytearray(zipped({"xl/workbook.xml": b"<x/>"}))
    raw[raw.rindex(b"PK\x01\x02") + 8] |= 1
    return bytes(raw)


def test_a_workbook_can_be_unpacked():
    archive.check(make.workbook())
    archive.check(zipped({"mimetype": b"x" * 101, "XL/Workbook.xml": b"<x/>"}))


@pytest.mark.parametrize(
    ("raw", "reason", "detail"),
    [
        (make.broken(), Refusal.BROKEN, ""),
        (b"PK\x03\x04", Refusal.BROKEN, ""),
        (make.bomb(), Refusal.BOMB, ""),
        (make.tight_bomb(), Refusal.BOMB, ""),
        (zipped({f"xl/{number}.xml": b"" for number in range(archive.PARTS + 1)}), Refusal.BOMB, ""),
        (with_password(), Refusal.ENCRYPTED, ""),
        (zipped({}), Refusal.FOREIGN, "zip"),
        (zipped({"foto.jpg": b"x"}), Refusal.FOREIGN, "zip"),
        (zipped({"word/document.xml": b"<x/>"}), Refusal.FOREIGN, "docx"),
        (zipped({"ppt/presentation.xml": b"<x/>"}), Refusal.FOREIGN, "pptx"),
        (zipped({"xl/theme/theme1.xml": b"<x/>", "xl/workbook.bin": b"x"}), Refusal.FOREIGN, "xlsb"),
        (zipped({"mimetype": ODS}), Refusal.FOREIGN, "ods"),
        (zipped({"mimetype": b"application/vnd.oasis.opendocument.text"}), Refusal.FOREIGN, "odt"),
        (zipped({"mimetype": b"application/epub+zip"}), Refusal.FOREIGN, "zip"),
    ],
)
def test_the_rest_is_refused(raw: bytes, reason: Refusal, detail: str):
    with pytest.raises(FileRefused) as caught:
        archive.check(raw)

    assert (caught.value.reason, caught.value.detail) == (reason, detail)
