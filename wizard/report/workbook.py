"""Write lists as an Excel workbook of which every cell is text: nothing that somebody typed is worked out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from io import BytesIO
from typing import Final

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, NamedStyle, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from wizard.report.looks import DEEP, FONT

MOST: Final = 32_767
"""Letters that fit in one cell of Excel."""

SHORT, NAME, LONG = 16, 30, 60
"""Widths of columns, in letters."""

_TEXT: Final = "@"
"""The format that keeps a cell text, also after somebody opens it and presses Enter."""

_CODE: Final = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
"""Starts what Excel would read as the code of a letter, such as _x0041_; _x005F_ is that of the _ itself."""

_PLAIN: Final = "Tekst"
_HEAD: Final = "Kop"


@dataclass(frozen=True)
class Sheet:
    """Hold one list: its name, its heads with the widths of their columns in letters, and its rows."""

    name: str
    heads: tuple[str, ...]
    widths: tuple[int, ...]
    rows: Sequence[Sequence[str]]


@dataclass(frozen=True)
class Card:
    """Say what a workbook is called, of whom it is, and of which day."""

    title: str
    author: str
    day: date


def build(card: Card, sheets: Sequence[Sheet]) -> bytes:
    """Return the workbook as an .xlsx."""
    book = Workbook()
    facts = book.properties
    facts.title, facts.creator, facts.language = card.title, card.author, "nl-NL"
    facts.created = datetime.combine(card.day, time())
    top = Alignment(vertical="top", wrap_text=True)
    below = Border(bottom=Side("thin", DEEP))
    book.add_named_style(NamedStyle(_PLAIN, Font(FONT), number_format=_TEXT, alignment=top))
    book.add_named_style(NamedStyle(_HEAD, Font(FONT, b=True), border=below, number_format=_TEXT, alignment=top))
    book.remove(book.worksheets[0])
    for sheet in sheets:
        page: Worksheet = book.create_sheet(sheet.name)
        _look(page, sheet)
        for place, row in enumerate((sheet.heads, *sheet.rows), 1):
            _row(page, place, row)
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def _look(page: Worksheet, sheet: Sheet) -> None:
    """Keep the heads in sight and on every printed page, with a filter on each."""
    for place, width in enumerate(sheet.widths, 1):
        page.column_dimensions[get_column_letter(place)].width = width
    page.freeze_panes = "A2"
    page.auto_filter.ref = f"A1:{get_column_letter(len(sheet.heads))}{len(sheet.rows) + 1}"
    page.print_title_rows = "1:1"
    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize = 9
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _row(page: Worksheet, place: int, texts: Sequence[str]) -> None:
    """Write a row; a text that no cell can hold ends in dots."""
    for column, text in enumerate(texts, 1):
        plain = _CODE.sub("_x005F_", text)
        cell = page.cell(place, column, plain if len(plain) <= MOST else f"{plain[: MOST - 1]}…")
        cell.style = _HEAD if place == 1 else _PLAIN
        cell.data_type = "s"  # whatever it begins with
