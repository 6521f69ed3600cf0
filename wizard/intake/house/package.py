"""Open the file of a template: its parts, and which part belongs to which."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from io import BytesIO
from posixpath import join, normpath, split
from typing import Final
from zipfile import ZipFile

from docx.oxml.ns import qn

from wizard.intake import archive, signature
from wizard.intake.house import tree
from wizard.intake.house.refused import HouseRefused
from wizard.intake.house.tree import Node
from wizard.intake.refused import FileRefused
from wizard.intake.signature import Kind
from wizard.model.house import HouseReason
from wizard.model.sheet import Refusal

MEGABYTES: Final = 10
"""Size of one file."""

_REASONS: Final = {
    Refusal.BROKEN: HouseReason.BROKEN,
    Refusal.BOMB: HouseReason.BOMB,
    Refusal.ENCRYPTED: HouseReason.ENCRYPTED,
}
_TYPES: Final = "[Content_Types].xml"
_MACROS: Final = ("macroenabled", "vbaproject")
_MACRO_PARTS: Final = ("vbaproject.bin", "vbadata.xml")


@dataclass(frozen=True, slots=True)
class Relation:
    """Hold how a part uses another one: the last word of its kind, and where it lies; empty when that is outside."""

    kind: str
    target: str


@dataclass(frozen=True)
class Package:
    """Hold the parts of a file by the place where they lie."""

    parts: Mapping[str, bytes]
    _roots: dict[str, Node] = field(default_factory=dict[str, Node])

    def root(self, part: str) -> Node:
        """Return a part as a tree, always the same one; raises HouseRefused."""
        if part not in self._roots:
            self._roots[part] = tree.parse(self.parts[part])
        return self._roots[part]

    def relations(self, part: str) -> dict[str, Relation]:
        """Return by their ids which parts a part uses; the empty name is that of the file itself."""
        folder, name = split(part)
        place = join(folder, "_rels", f"{name}.rels")
        if place not in self.parts:
            return {}
        return {one.get("Id") or "": self._relation(folder, one) for one in self.root(place)}

    def _relation(self, folder: str, one: Node) -> Relation:
        kind = (one.get("Type") or "").rpartition("/")[2]
        target = one.get("Target") or ""
        place = normpath(join("/", folder, target)).lstrip("/")
        inside = one.get("TargetMode") != "External" and place in self.parts
        return Relation(kind, place if inside else "")

    def first(self, part: str, kind: str) -> str | None:
        """Return the first part of a kind that a part uses, None when there is none."""
        found = (one.target for one in self.relations(part).values() if one.kind == kind and one.target)
        return next(found, None)

    @property
    def main(self) -> str:
        """Return where the text of the document lies; raises HouseRefused."""
        found = self.first("", "officeDocument")
        if found is None or self.root(found).tag != qn("w:document"):
            raise HouseRefused(HouseReason.NO_DOCUMENT)
        return found


def opened(raw: bytes, name: str) -> Package:
    """Return the parts of a template that can be unpacked safely and holds no macros; raises HouseRefused."""
    if len(raw) > MEGABYTES * 1_000_000:
        raise HouseRefused(HouseReason.TOO_LARGE, str(MEGABYTES))
    names = _names(raw, name)
    if not any(part.startswith("word/") for part in names):
        raise HouseRefused(HouseReason.NOT_WORD)
    package = Package(_unpacked(raw))
    _without_macros(package, name)
    return package


def _names(raw: bytes, name: str) -> set[str]:
    """Return the names of the parts, or say what the file is instead."""
    try:
        if signature.kind(raw, name) is Kind.TEXT:
            raise HouseRefused(HouseReason.NOT_WORD)
        names, manifest = archive.look(raw)
    except FileRefused as refused:
        old = refused.reason is Refusal.FOREIGN and refused.detail == "doc"
        reason = HouseReason.OLD_WORD if old else _REASONS.get(refused.reason, HouseReason.NOT_WORD)
        raise HouseRefused(reason) from None
    if manifest:
        raise HouseRefused(HouseReason.NOT_WORD)
    return names


def _unpacked(raw: bytes) -> dict[str, bytes]:
    try:
        with ZipFile(BytesIO(raw)) as file:
            return {normpath(join("/", part)).lstrip("/"): file.read(part) for part in file.namelist()}
    except Exception as error:
        # The parts of a damaged file go wrong one by one, each in its own way.
        raise HouseRefused(HouseReason.BROKEN) from error


def _without_macros(package: Package, name: str) -> None:
    told = package.parts.get(_TYPES)
    if told is None:
        raise HouseRefused(HouseReason.BROKEN)
    kinds = " ".join(value for one in package.root(_TYPES) for value in one.attrib.values()).lower()
    inside = any(part.lower().endswith(_MACRO_PARTS) for part in package.parts)
    if inside or any(word in kinds for word in _MACROS) or signature.extension(name) in {"docm", "dotm"}:
        raise HouseRefused(HouseReason.MACROS)
