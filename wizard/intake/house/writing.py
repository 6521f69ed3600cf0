"""Write what is kept of a template as a file of its own: the same template gives the same bytes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import Final
from xml.sax.saxutils import quoteattr
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.oxml.ns import nsmap

from wizard.intake.house import tree
from wizard.intake.house.furniture import Piece
from wizard.intake.house.tree import Node
from wizard.model.house import HousePage

_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_DAY: Final = (1980, 1, 1, 0, 0, 0)
"""The first day that a zip file knows."""

_KINDS: Final = {
    "document": f"{_WORD}.document.main+xml",
    "styles": f"{_WORD}.styles+xml",
    "numbering": f"{_WORD}.numbering+xml",
    "settings": f"{_WORD}.settings+xml",
    "fontTable": f"{_WORD}.fontTable+xml",
    "theme": "application/vnd.openxmlformats-officedocument.theme+xml",
    "header": f"{_WORD}.header+xml",
    "footer": f"{_WORD}.footer+xml",
}
_PICTURES: Final = {
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "gif": "image/gif",
    "bmp": "image/bmp",
    "tif": "image/tiff",
    "tiff": "image/tiff",
    "emf": "image/x-emf",
    "wmf": "image/x-wmf",
}

Rows = Iterable[tuple[str, str, str]]
"""The id, the kind and the target of relations."""


@dataclass(frozen=True)
class Kept:
    """Hold what is kept of a template: its parts as trees, what stands above and below pages, and their size."""

    parts: Mapping[str, Node]
    """Styles, numbering, settings, and where they are there theme and fontTable."""
    pieces: tuple[Piece, ...]
    page: HousePage
    media: Mapping[str, bytes]
    """Every picture by its place in the template."""


def furniture(pieces: Iterable[Piece]) -> tuple[tuple[str, str, str], ...]:
    """Return every header and footer with its pages and the relation that the document has to it."""
    return tuple((one.kind, one.pages, f"rId{10 + place}") for place, one in enumerate(pieces))


def write(kept: Kept) -> bytes:
    """Return the file."""
    names = _media(kept)
    files: dict[str, bytes] = {"[Content_Types].xml": _types(kept), "_rels/.rels": _root()}
    files["word/document.xml"] = _document(kept)
    files["word/_rels/document.xml.rels"] = _relations(_of_document(kept))
    files |= {f"word/{name}.xml": tree.write(root) for name, root in kept.parts.items()}
    for place, piece in enumerate(kept.pieces):
        files[f"word/{piece.kind}{place + 1}.xml"] = tree.write(piece.root)
        rows = [(ident, "image", names[part]) for ident, part in piece.pictures.items()]
        if rows:
            files[f"word/_rels/{piece.kind}{place + 1}.xml.rels"] = _relations(rows)
    files |= {f"word/{name}": kept.media[part] for part, name in names.items()}
    return _zipped(files)


def _zipped(files: Mapping[str, bytes]) -> bytes:
    stream = BytesIO()
    with ZipFile(stream, "w") as file:
        for name, raw in files.items():
            entry = ZipInfo(name, _DAY)
            entry.compress_type = ZIP_DEFLATED
            file.writestr(entry, raw)
    return stream.getvalue()


def _media(kept: Kept) -> dict[str, str]:
    """Return by its place in the template where every picture goes."""
    used = dict.fromkeys(part for piece in kept.pieces for part in piece.pictures.values())
    ends = (part.rpartition(".")[2].lower() for part in used)
    return {part: f"media/image{place}.{end}" for place, (part, end) in enumerate(zip(used, ends, strict=True), 1)}


def _types(kept: Kept) -> bytes:
    ends = sorted({name.rpartition(".")[2] for name in _media(kept).values()})
    told = [f'<Default Extension="{end}" ContentType="{_PICTURES[end]}"/>' for end in ends]
    parts = {"document": "document", **{name: name for name in kept.parts}}
    parts |= {f"{piece.kind}{place + 1}": piece.kind for place, piece in enumerate(kept.pieces)}
    for name, kind in parts.items():
        told.append(f'<Override PartName="/word/{name}.xml" ContentType="{_KINDS[kind]}"/>')
    rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    xml = '<Default Extension="xml" ContentType="application/xml"/>'
    return _xml(f'<Types xmlns="{_PACKAGE}/content-types">{rels}{xml}{"".join(told)}</Types>')


def _xml(text: str) -> bytes:
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{text}'.encode()


def _relations(rows: Rows) -> bytes:
    told = (
        f'<Relationship Id="{ident}" Type="{_OFFICE}/{kind}" Target={quoteattr(target)}/>'
        for ident, kind, target in rows
    )
    return _xml(f'<Relationships xmlns="{_PACKAGE}/relationships">{"".join(told)}</Relationships>')


def _root() -> bytes:
    return _relations([("rId1", "officeDocument", "word/document.xml")])


def _of_document(kept: Kept) -> Rows:
    yield from ((f"rId{place}", name, f"{name}.xml") for place, name in enumerate(kept.parts, 1))
    for place, (kind, _, ident) in enumerate(furniture(kept.pieces), 1):
        yield ident, kind, f"{kind}{place}.xml"


def _document(kept: Kept) -> bytes:
    told = "".join(
        f'<w:{kind}Reference w:type="{pages}" r:id="{ident}"/>' for kind, pages, ident in furniture(kept.pieces)
    )
    page = kept.page
    size = f'<w:pgSz w:w="{_twips(page.width)}" w:h="{_twips(page.height)}"/>'
    sides = ("top", "right", "bottom", "left", "header", "footer", "gutter")
    margins = " ".join(f'w:{side}="{_twips(getattr(page, side))}"' for side in sides)
    section = f"<w:sectPr>{told}{size}<w:pgMar {margins}/><w:titlePg/></w:sectPr>"
    spaces = f'xmlns:w="{nsmap["w"]}" xmlns:r="{nsmap["r"]}"'
    return _xml(f"<w:document {spaces}><w:body>{section}</w:body></w:document>")


def _twips(centimetres: float) -> int:
    return round(centimetres * 1440 / 2.54)
