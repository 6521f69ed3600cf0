"""Name the styles of documents: those that they share with Word, and their own."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

WORD_STYLES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "normal": "Normal",
        "title": "Title",
        "subtitle": "Subtitle",
        "heading 1": "Heading1",
        "heading 2": "Heading2",
        "heading 3": "Heading3",
        "heading 4": "Heading4",
        "caption": "Caption",
        "list bullet": "ListBullet",
        "toc heading": "TocHeading",
        "toc 1": "Toc1",
        "toc 2": "Toc2",
        "toc 3": "Toc3",
        "footer": "Footer",
    }
)
"""The styles that documents share with Word: the name that every Word stores, in any language, and our id."""

OWN_STYLES: Final = (
    *(
        "Cover Label",
        "Cover Line",
        "Notice",
        "Intro",
        "Lead",
        "Fact",
        "Detail",
        "Prompt",
        "Clause",
        "Clause More",
        "Told",
        "Told Lead",
    ),
    *("Ours Lead", "Ours Told", "Ours Note", "After Table", "Source", "Source Note", "Open", "Term", "Note"),
    *("Figure", "Figure Caption", "Table Head", "Table Text", "Table Bullet", "Table Number", "Table Number Head"),
    *("Table Note", "List More", "List Note"),
)
"""The names of the other styles of paragraphs in documents; a template that came from this app can hold them."""

OTHER_STYLES: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        "character": {
            "default paragraph font": "DefaultParagraphFont",
            "hyperlink": "Hyperlink",
            "strong": "Strong",
            "quiet": "Quiet",
            "mark": "Mark",
        },
        "table": {"normal table": "TableNormal", "calm table": "CalmTable"},
        "numbering": {"no list": "NoList"},
    }
)
"""The styles of letters, tables and lists that documents share with Word or name themselves: name and our id."""

HEADINGS: Final = ("Heading1", "Heading2", "Heading3", "Heading4")


def style_id(name: str) -> str:
    """Return the id that a style of this name has in documents."""
    return name.title().replace(" ", "")
