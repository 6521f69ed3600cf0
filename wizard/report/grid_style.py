"""Write the styles of tables and of letters within a paragraph."""

from typing import Final

from wizard.report.element import Element
from wizard.report.looks import DEEP, LINE, QUIET
from wizard.report.markup import element, value

TABLE_STYLE: Final = "CalmTable"

MARKED: Final = "FFF2B3"
"""The ground of what is marked, as with a pen; black letters on it have a contrast of 14 to 1."""


def line(colour: str, eighths: int) -> dict[str, str | int]:
    """Return how a line around cells looks."""
    return {"w:val": "single", "w:sz": eighths, "w:space": 0, "w:color": colour}


def table_style(deep: str = DEEP) -> Element:
    """Return the look of every table: light lines, a deep line under the header row."""
    borders = element(
        "w:tblBorders",
        None,
        *(element(f"w:{side}", line(LINE, 4)) for side in ("top", "bottom", "insideH")),
    )
    padding = {"top": 70, "left": 85, "bottom": 70, "right": 85}
    room = element(
        "w:tblCellMar", None, *(element(f"w:{side}", {"w:w": w, "w:type": "dxa"}) for side, w in padding.items())
    )
    head = element("w:tcBorders", None, element("w:bottom", line(deep, 12)))
    first_row = element("w:tblStylePr", {"w:type": "firstRow"}, element("w:tcPr", None, head))
    bold = element("w:rPr", None, element("w:b"), element("w:bCs"))
    first_column = element("w:tblStylePr", {"w:type": "firstCol"}, bold)
    return element(
        "w:style",
        {"w:type": "table", "w:customStyle": 1, "w:styleId": TABLE_STYLE},
        value("w:name", "Calm Table"),
        value("w:basedOn", "TableNormal"),
        element("w:tblPr", None, borders, room),
        first_row,
        first_column,
    )


def letter_styles(deep: str = DEEP, quiet: float = 9.5) -> tuple[Element, ...]:
    """Return the look of links, and of words that stand out, step back (with so many points) or are marked."""

    def style(name: str, *look: Element) -> Element:
        attributes = {"w:type": "character", "w:styleId": name}
        base = value("w:basedOn", "DefaultParagraphFont")
        return element("w:style", attributes, value("w:name", name), base, element("w:rPr", None, *look))

    half = round(quiet * 2)
    back = style("Quiet", value("w:color", QUIET), value("w:sz", half), value("w:szCs", half))

    def bold() -> tuple[Element, ...]:
        return element("w:b"), element("w:bCs")

    ground = element("w:shd", {"w:val": "clear", "w:color": "auto", "w:fill": MARKED})
    links = style("Hyperlink", value("w:color", deep))
    return links, style("Strong", *bold()), back, style("Mark", *bold(), ground)
