"""Turn the bytes of a text file into text, whatever program wrote them."""

import codecs
from typing import Final

from wizard.intake.refused import FileRefused
from wizard.model.sheet import Refusal

_WIDE: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def text(raw: bytes) -> str:
    """Return the text in UTF-8, in UTF-16 with a byte order mark, or else in Windows-1252; raises FileRefused."""
    if raw.startswith(_WIDE):
        try:
            return raw.decode("utf-16")
        except UnicodeDecodeError:
            raise FileRefused(Refusal.BROKEN) from None
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        # Windows-1252 leaves five bytes without a meaning; one of those is no reason to refuse a whole list.
        return raw.decode("windows-1252", errors="replace")
