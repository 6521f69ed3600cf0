"""Write a dossier as one file, and read such a file with a clear fault for whatever does not fit."""

import json
from base64 import b64encode
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, Final, NoReturn, cast

from pydantic import ValidationError

from wizard.model import check
from wizard.model.change import Create
from wizard.model.dossier import Dossier
from wizard.model.entity import KINDS, PROFILE
from wizard.model.file import SCHEMA_VERSION, DossierFile, FileItem
from wizard.model.item import body_of
from wizard.model.text import clean_line
from wizard.storage import recording

LIMIT: Final = 10 * 1024 * 1024
"""Bytes in a file; the largest dossiers need a tenth of it."""

MIGRATIONS: Final[dict[int, Callable[[dict[str, Any]], dict[str, Any]]]] = {}
"""Turn a file of this schema version into one of the next."""


class FileReason(StrEnum):
    """Name why a file cannot be read; the screen has a sentence for each."""

    TOO_LARGE = "too_large"
    NOT_TEXT = "not_text"
    NOT_JSON = "not_json"
    FOREIGN = "foreign"
    NEWER = "newer"
    KIND = "kind"
    FIELD = "field"
    PARENT = "parent"
    PROFILE = "profile"
    DOUBLE = "double"


class FileFault(ValueError):  # noqa: N818 - named like the other refusals: it tells what is wrong with what came in
    """Refuse a file: holds the reason, the thing and the field where it went wrong, as far as known."""

    def __init__(self, reason: FileReason, item: str | None = None, field: str | None = None) -> None:
        """Keep where it went wrong, shortened; the answer itself is left out of the log."""
        self.reason = reason
        self.item, self.field = _short(item), _short(field)
        self.detail = ".".join(part for part in (self.item, self.field) if part)
        super().__init__(f"{reason.value}: {self.detail}")


def export(dossier: Dossier, content_version: str, attachments: Mapping[str, bytes] | None = None) -> str:
    """Return the living things of a dossier as JSON, in an order that is the same every time, and their files."""
    entities = sorted(dossier.entities.values(), key=lambda found: (_depth(found.kind), found.kind, found.id))
    items = [{"id": found.id, "kind": found.kind, "parent": found.parent, "body": body_of(found)} for found in entities]
    whole: dict[str, object] = {"schema_version": SCHEMA_VERSION, "content_version": content_version, "items": items}
    if attachments:
        whole["attachments"] = {digest: b64encode(raw).decode() for digest, raw in sorted(attachments.items())}
    return json.dumps(whole, indent=1, ensure_ascii=False) + "\n"


def parse(raw: bytes | str) -> DossierFile:
    """Return a checked file, translated from its older version if need be; raises FileFault."""
    file = _shaped(_current(_json(_text(raw))))
    kinds: dict[str, str] = {}
    for item in file.items:
        if item.id in kinds:
            raise FileFault(FileReason.DOUBLE, item.id)
        kinds[item.id] = item.kind
    for item in file.items:
        _check(item, kinds)
    if PROFILE not in kinds:
        raise FileFault(FileReason.PROFILE)
    return file


def creates(file: DossierFile) -> tuple[Create, ...]:
    """Return what makes a dossier of a file, parents first."""
    items = sorted(file.items, key=lambda item: _depth(item.kind))
    return tuple(Create(item.kind, item.id, item.parent, item.body) for item in items)


def _text(raw: bytes | str) -> str:
    if len(raw) > LIMIT:
        raise FileFault(FileReason.TOO_LARGE)
    try:
        return raw.removeprefix("\ufeff") if isinstance(raw, str) else raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise FileFault(FileReason.NOT_TEXT) from None


def _json(text: str) -> object:
    try:
        return json.loads(text, parse_constant=_no_number)
    # Python refuses very long numbers with a plain ValueError, and very deep nesting in its own way.
    except (ValueError, RecursionError):
        raise FileFault(FileReason.NOT_JSON) from None


def _no_number(name: str) -> NoReturn:
    raise ValueError(name)


def _current(data: object) -> dict[str, Any]:
    if not isinstance(data, dict):
        raise FileFault(FileReason.FOREIGN)
    found = cast("dict[str, Any]", data)
    version: object = found.get("schema_version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise FileFault(FileReason.FOREIGN, field="schema_version")
    if version > SCHEMA_VERSION:
        raise FileFault(FileReason.NEWER, field="schema_version")
    for older in range(version, SCHEMA_VERSION):
        found = MIGRATIONS[older](found)
    return found


def _shaped(data: dict[str, Any]) -> DossierFile:
    try:
        return DossierFile.model_validate(data)
    except ValidationError as error:
        place = list(error.errors()[0]["loc"])
    if place[0] != "items" or len(place) < 3:
        raise FileFault(FileReason.FOREIGN, field=str(place[0]))
    given: object = data["items"][place[1]].get("id")
    name = place[3] if place[2] == "body" and len(place) > 3 else place[2]
    raise FileFault(FileReason.FIELD, given if isinstance(given, str) else str(place[1]), str(name))


def _check(item: FileItem, kinds: Mapping[str, str]) -> None:
    if item.kind not in KINDS:
        raise FileFault(FileReason.KIND, item.id)
    if (kinds.get(item.parent) if item.parent else None) != KINDS[item.kind].parent_kind:
        raise FileFault(FileReason.PARENT, item.id)
    try:
        recording.ready([Create(item.kind, item.id, item.parent, item.body)])
    except check.Invalid as invalid:
        raise FileFault(FileReason.FIELD, item.id, invalid.field) from None


def _depth(kind: str) -> int:
    above = KINDS[kind].parent_kind
    return 0 if above is None else 1 + _depth(above)


def _short(text: str | None) -> str | None:
    return text and (clean_line(text) or "")[:80]
