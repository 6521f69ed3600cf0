"""Recognise what kind of file it is by its first bytes; its name may say anything."""

import re
from enum import Enum, auto
from pathlib import PurePath
from typing import Final

from wizard.intake.refused import FileRefused
from wizard.model.sheet import Refusal

_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""The box that Office used up to 2003, and still puts around a file with a password."""

_FOREIGN: Final[tuple[tuple[bytes, str], ...]] = (
    (b"%PDF", "pdf"),
    (b"\x89PNG", "png"),
    (b"\xff\xd8\xff", "jpg"),
    (b"GIF8", "gif"),
    (b"{\\rtf", "rtf"),
    (b"Rar!", "rar"),
    (b"7z\xbc\xaf", "7z"),
    (b"\x1f\x8b", "gz"),
    (b"<?xml", "xml"),
    (b"<html", "html"),
    (b"<!doctype html", "html"),
)
_JSON: Final = re.compile(rb'\{\s*("|\}\s*$)|\[\s*[\[{"\]]')
_EXTENSION: Final = re.compile(r"\.([a-z0-9]{1,5})", re.ASCII)
_MARKS: Final = (b"\xff\xfe", b"\xfe\xff")
_SIGNS: Final = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1a")) + b"\x7f"
"""Bytes that stand for no character; hardly any stand in a text, however it is encoded."""


class Kind(Enum):
    """Tell apart what can be read."""

    TEXT = auto()
    ZIP = auto()


def kind(raw: bytes, name: str) -> Kind:
    """Return what a file is; raises FileRefused for what is neither a text nor a zip file, which a workbook is."""
    if raw.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return Kind.ZIP
    if raw.startswith(_OLE):
        raise _boxed(raw)
    if raw.startswith((b"\x09\x08\x10\x00", b"\x09\x08\x08\x00", b"\x09\x04\x06\x00")):
        raise FileRefused(Refusal.OLD_EXCEL)
    start = raw[:200].removeprefix(b"\xef\xbb\xbf").lstrip()
    for sign, found in _FOREIGN:
        if start[: len(sign)].lower() == sign.lower():
            raise FileRefused(Refusal.FOREIGN, found)
    if _JSON.match(start):
        raise FileRefused(Refusal.FOREIGN, "json")
    if not raw.startswith(_MARKS) and _is_binary(raw):
        raise FileRefused(Refusal.FOREIGN, extension(name))
    return Kind.TEXT


def extension(name: str) -> str:
    """Return the end of a file's name as far as it tells a kind of file, or nothing."""
    found = _EXTENSION.fullmatch(PurePath(name).suffix.lower())
    return found[1] if found else ""


def _boxed(raw: bytes) -> FileRefused:
    names = {
        "EncryptedPackage": FileRefused(Refusal.ENCRYPTED),
        "WordDocument": FileRefused(Refusal.FOREIGN, "doc"),
        "PowerPoint Document": FileRefused(Refusal.FOREIGN, "ppt"),
        "Workbook": FileRefused(Refusal.OLD_EXCEL),
        "Book": FileRefused(Refusal.OLD_EXCEL),
    }
    found = (refused for word, refused in names.items() if word.encode("utf-16-le") in raw)
    return next(found, FileRefused(Refusal.BROKEN))


def _is_binary(raw: bytes) -> bool:
    # A stray control character comes along from other programs; a picture or a program is full of them.
    return (len(raw) - len(raw.translate(None, _SIGNS))) * 50 > len(raw)
