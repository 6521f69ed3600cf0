"""Read an Excel workbook back."""

from io import BytesIO

from openpyxl import load_workbook
from openpyxl.workbook.workbook import Workbook


def opened(raw: bytes) -> Workbook:
    """Return the workbook as Excel would open it: with its formulas, if there were any."""
    return load_workbook(BytesIO(raw))


def rows(raw: bytes, name: str) -> list[list[str]]:
    """Return the texts of a sheet, its heads first."""
    return [[str(cell.value) for cell in row] for row in opened(raw)[name].iter_rows()]


def types(raw: bytes) -> set[str]:
    """Return the types of all cells: "s" is text."""
    return {cell.data_type for page in opened(raw).worksheets for row in page.iter_rows() for cell in row}
