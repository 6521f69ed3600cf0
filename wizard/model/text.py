"""Clean and limit the texts that people type, paste or upload."""

import re
import unicodedata
from typing import Annotated, Final

from pydantic import BeforeValidator, Field

LINE_LIMIT: Final = 200
"""Characters in a name or another single line."""

TEXT_LIMIT: Final = 10_000
"""Characters in an open answer; more is a document, not an answer."""

# Word and XML 1.0 refuse these; they only come in by copying from broken sources.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_LINE_BREAKS = re.compile(r"\r\n?|\u2028|\u2029|\x85|\x0b|\x0c")
_WHITE_SPACE = re.compile(r"\s+")
_UNSEEN: Final = frozenset({"Cc", "Cf", "Zl", "Zp", "Zs"})
"""The classes of characters that leave no mark, such as a zero-width space."""


def clean(value: str) -> str | None:
    """Return the text without control characters and outer white space, or None when nothing to be seen is left."""
    if value.isascii() and value.isprintable():  # Most answers are; the rest of the way is long.
        return value.strip() or None
    text = _FORBIDDEN.sub("", _LINE_BREAKS.sub("\n", value))
    text = unicodedata.normalize("NFC", text).strip()
    return text if any(unicodedata.category(character) not in _UNSEEN for character in text) else None


def clean_line(value: str) -> str | None:
    """Return the text as a single line, or None when nothing is left."""
    text = clean(value)
    return None if text is None else " ".join(text.split())


def _only_text(value: object) -> object:
    return clean(value) if isinstance(value, str) else value


def _only_line(value: object) -> object:
    return clean_line(value) if isinstance(value, str) else value


def code_line(value: object) -> object:
    """Return a code without white space and in capitals, and None when nothing is left; other things as they are."""
    return (_WHITE_SPACE.sub("", clean(value) or "").upper() or None) if isinstance(value, str) else value


Identifier = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9._-]*$", max_length=160)]
# The limit stands before the cleaning, so that it is checked after it: annotations work from the inside out.
RequiredLine = Annotated[str, Field(min_length=1, max_length=LINE_LIMIT), BeforeValidator(_only_line)]
Line = Annotated[str | None, Field(max_length=LINE_LIMIT), BeforeValidator(_only_line)]
Text = Annotated[str | None, Field(max_length=TEXT_LIMIT), BeforeValidator(_only_text)]
