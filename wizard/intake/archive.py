"""Look at the table of contents of a zip file, before anything in it is unpacked."""

from io import BytesIO
from typing import Final
from zipfile import ZipFile, ZipInfo

from wizard.intake.refused import FileRefused
from wizard.model.sheet import Refusal

PARTS: Final = 2_000
"""Parts in one workbook."""

UNPACKED: Final = 25_000_000
"""Bytes of all parts together: 1,000 rows of 150 columns come to 8 million. The reader stops at the size told here."""

RATIO: Final = 200
"""Times that a part may be larger than it is packed; real sheets come to about 50."""

SMALL: Final = 1_000_000
"""Bytes up to which a part may be packed as tightly as it can."""

_FOREIGN: Final = (("word/", "docx"), ("ppt/", "pptx"), ("xl/workbook.bin", "xlsb"))
_ENCRYPTED: Final = 1


def check(raw: bytes) -> None:
    """Do nothing when a zip file is a workbook that can be unpacked safely; raises FileRefused."""
    names, manifest = look(raw)
    if foreign := manifest or _foreign(names):
        raise FileRefused(Refusal.FOREIGN, foreign)


def look(raw: bytes) -> tuple[set[str], str]:
    """Return the names of the parts of a zip file that can be unpacked safely, and what LibreOffice says it is.

    Raises FileRefused.
    """
    try:
        with ZipFile(BytesIO(raw)) as archive:
            parts, manifest = archive.infolist(), _manifest(archive)
    except Exception as error:
        # A table of contents can be damaged in more ways than the reader has errors for.
        raise FileRefused(Refusal.BROKEN) from error
    if _explodes(parts):
        raise FileRefused(Refusal.BOMB)
    if any(part.flag_bits & _ENCRYPTED for part in parts):
        raise FileRefused(Refusal.ENCRYPTED)
    return {part.filename for part in parts}, manifest


def _explodes(parts: list[ZipInfo]) -> bool:
    large = [part for part in parts if part.file_size > SMALL]
    return (
        len(parts) > PARTS
        or sum(part.file_size for part in parts) > UNPACKED
        or any(part.file_size > RATIO * max(part.compress_size, 1) for part in large)
    )


def _manifest(archive: ZipFile) -> str:
    # LibreOffice says what a file is in a first part of its own, unpacked.
    first = next(iter(archive.infolist()), None)
    if first is None or first.filename != "mimetype" or first.file_size > 100:
        return ""
    told = archive.read(first)
    return "ods" if b"spreadsheet" in told else "odt" if b"opendocument.text" in told else "zip"


def _foreign(names: set[str]) -> str:
    workbook = any(name.lower().startswith("xl/") and name.endswith(".xml") for name in names)
    found = (kind for start, kind in _FOREIGN if any(name.startswith(start) for name in names))
    return next(found, "" if workbook else "zip")
