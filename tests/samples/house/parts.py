"""Make small templates of Word for one test each, part by part."""

from collections.abc import Iterable, Mapping
from typing import Final

from tests.samples.house.make import zipped
from wizard.intake.house import tree
from wizard.intake.house.tree import Node

SPACES: Final = (
    " ".join(
        f'xmlns:{prefix}="http://schemas.openxmlformats.org/{place}"'
        for prefix, place in {
            "w": "wordprocessingml/2006/main",
            "r": "officeDocument/2006/relationships",
            "wp": "drawingml/2006/wordprocessingDrawing",
            "a": "drawingml/2006/main",
        }.items()
    )
    + ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
KINDS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
MAIN: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"

NORMAL: Final = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
PAGE: Final = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>'
PAGE_END: Final = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'

Relation = tuple[str, str, str]
"""The id, the last word of the kind and the target; a target with a colon lies outside."""


def xml(root: str, inner: str = "") -> bytes:
    """Return a part with this root."""
    return f"<{root} {SPACES}>{inner}</{root}>".encode()


def node(root: str, inner: str = "") -> Node:
    """Return the same as a tree."""
    return tree.parse(xml(root, inner))


def style(ident: str, name: str, inner: str = "", kind: str = "paragraph") -> str:
    """Return a style."""
    return f'<w:style w:type="{kind}" w:styleId="{ident}"><w:name w:val="{name}"/>{inner}</w:style>'


def relations(rows: Iterable[Relation]) -> bytes:
    """Return the relations of a part."""
    outside = ' TargetMode="External"'
    told = (
        f'<Relationship Id="{ident}" Type="{KINDS}/{kind}" Target="{target}"{outside if ":" in target else ""}/>'
        for ident, kind, target in rows
    )
    return f'<Relationships xmlns="{RELATIONS}">{"".join(told)}</Relationships>'.encode()


def template(
    styles: str | None = NORMAL,
    body: str = "",
    *,
    uses: Iterable[Relation] = (),
    parts: Mapping[str, bytes] | None = None,
    kind: str = MAIN,
) -> bytes:
    """Return a file: `uses` are the relations of the document beside the one to its styles, `parts` lie anywhere."""
    given = {"word/styles.xml": xml("w:styles", styles)} if styles is not None else {}
    rows = [("rId1", "styles", "styles.xml"), *uses]
    types = f'<Types xmlns="x"><Override PartName="/word/document.xml" ContentType="{kind}"/></Types>'
    known = {
        "[Content_Types].xml": types.encode(),
        "_rels/.rels": relations([("rId1", "officeDocument", "word/document.xml")]),
        "word/document.xml": xml("w:document", f"<w:body>{body}</w:body>"),
        "word/_rels/document.xml.rels": relations(rows),
    }
    return zipped({**known, **given, **(parts or {})})
