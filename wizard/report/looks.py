"""Hold the look of every kind of paragraph."""

from dataclasses import dataclass
from typing import Final

from wizard.model.style_names import style_id

DEEP: Final = "17406D"
"""The one deep colour, for titles and lines that lead."""

INK: Final = "212529"
QUIET: Final = "55606B"
"""The colour of what is secondary; 6.4:1 on white."""

LINE: Final = "C9D1D9"
FONT: Final = "Calibri"

TALL: Final = 1.22
"""Height of a line of Calibri, as a part of the height of its letters."""


@dataclass(frozen=True, slots=True)
class Look:
    """Describe a paragraph style: sizes in points, line as a multiple, indents in centimetres."""

    name: str
    size: float = 11
    before: float = 0
    after: float = 6
    line: float = 1.15
    bold: bool = False
    italic: bool = False
    colour: str = INK
    keep_next: bool = False
    new_page: bool = False
    indent: float = 0
    hanging: float = 0
    tab: float = 0
    right: bool = False
    level: int = 0
    """1 to 9 for a heading, 0 for other text."""
    rule: str = ""
    """The side, "top", "bottom" or "left", with a line."""

    edge: str = DEEP
    """The colour of that line."""
    wide: float = 1.0
    """How wide its letters are, compared to Calibri."""
    tall: float = TALL
    font: str = ""
    """The name of its font where that is not the one of Normal."""
    dots: int = 1
    """The number of the list with plain dots."""
    alone: bool = False
    """Take no indent and no alignment from the Normal of a house style."""

    @property
    def id(self) -> str:
        """Return the name by which paragraphs refer to the style."""
        return style_id(self.name)


LOOKS: Final = (
    Look("Normal", after=8, line=1.2),
    Look("Title", 32, before=150, after=10, line=1.0, bold=True, colour=DEEP),
    Look("Subtitle", 18, after=30, line=1.1, colour=QUIET),
    Look("Cover Label", 13, bold=True, colour=QUIET, after=0, rule="bottom"),
    Look("Cover Line", 12, after=4, indent=5, hanging=5, tab=5),
    Look("Notice", 12, before=36, after=8, colour=DEEP, bold=True, rule="top"),
    Look("heading 1", 22, after=14, line=1.0, bold=True, colour=DEEP, keep_next=True, new_page=True, level=1),
    Look("heading 2", 15, before=22, after=8, line=1.0, bold=True, colour=DEEP, keep_next=True, level=2),
    Look("heading 3", 12.5, before=18, after=4, line=1.0, bold=True, keep_next=True, level=3),
    Look("heading 4", 11, before=10, after=4, line=1.0, bold=True, colour=QUIET, keep_next=True, level=4),
    Look("Intro", after=8, line=1.2, keep_next=True),
    Look("Lead", 13, after=12, line=1.25, colour=DEEP),
    Look("Fact", after=2, indent=4.2, hanging=4.2, tab=4.2, keep_next=True),
    Look("Detail", after=2, indent=4.2, hanging=4.2, tab=4.2),
    Look("Clause", before=8, after=4, line=1.2, indent=1.2, hanging=1.2, tab=1.2),
    Look("Clause More", after=4, line=1.2, indent=1.2),
    Look("Prompt", 10, before=8, after=1, bold=True, colour=QUIET, keep_next=True),
    Look("Told", after=1, line=1.2, keep_next=True),
    Look("Told Lead", 13, after=4, line=1.25, colour=DEEP, keep_next=True),
    Look("Ours Lead", 13, after=4, line=1.25, colour=DEEP, keep_next=True, indent=0.4, rule="left"),
    Look("Ours Told", after=1, line=1.2, keep_next=True, indent=0.4, rule="left"),
    Look("Ours Note", 9.5, after=10, line=1.1, colour=QUIET, indent=0.4, rule="left"),
    Look("After Table", before=12, after=8, line=1.2),
    Look("Source", before=4, after=1, line=1.15, indent=1, hanging=1, tab=1, keep_next=True),
    Look("Source Note", 9.5, after=2, line=1.1, indent=1, colour=QUIET),
    Look("Open", 10, before=3, after=1, colour=QUIET),
    Look("Term", 11, before=8, after=1, bold=True, keep_next=True),
    Look("Note", 9.5, after=8, line=1.1, colour=QUIET),
    Look("caption", 9.5, before=12, after=5, line=1.1, bold=True, colour=QUIET, keep_next=True),
    Look("Figure", before=10, after=4, line=1.0, keep_next=True),
    Look("Figure Caption", 9.5, after=14, line=1.1, colour=QUIET),
    Look("Table Head", 9.5, after=0, line=1.05, bold=True, colour=DEEP, keep_next=True),
    Look("Table Text", 9.5, after=0, line=1.05),
    Look("Table Bullet", 9.5, after=0, line=1.05, indent=0.35, hanging=0.35),
    Look("Table Number", 9.5, after=0, line=1.05, right=True),
    Look("Table Number Head", 9.5, after=0, line=1.05, bold=True, colour=DEEP, right=True, keep_next=True),
    Look("Table Note", 8.5, before=2, after=0, line=1.0, colour=QUIET),
    Look("TOC Heading", 22, after=14, line=1.0, bold=True, colour=DEEP, new_page=True),
    Look("toc 1", before=8, after=2, line=1.0, bold=True, tab=16),
    Look("toc 2", after=2, line=1.0, indent=0.6, tab=16),
    Look("toc 3", 10, after=1, line=1.0, indent=1.2, tab=16, colour=QUIET),
    Look("List Bullet", after=4, line=1.15, indent=0.6, hanging=0.6),
    Look("List More", after=3, line=1.15, indent=0.6),
    Look("List Note", 9.5, after=8, line=1.1, indent=0.6, colour=QUIET),
    Look("footer", 9, after=0, line=1.0, colour=QUIET, right=True),
)

BY_ID: Final = {look.id: look for look in LOOKS}
