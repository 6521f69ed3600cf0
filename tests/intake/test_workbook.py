"""Test how the sheets of a workbook are read."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from io import BytesIO

import pytest
from openpyxl import Workbook

from tests.samples.neighbourhoods import make
from wizard.intake import workbook
from wizard.intake.refused import FileRefused
from wizard.model.sheet import Refusal

SHEET = "xl/worksheets/sheet2.xml"
NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def saved(sheets: dict[str, Sequence[Sequence[object]]], hidden: Sequence[str] = ()) -> bytes:
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
        sheet.sheet_state = "hidden" if name in hidden else "visible"
    target = BytesIO()
    book.save(target)
    return target.getvalue()


def sheet_of(cells: str, before: str = "") -> bytes:
    text = f'{before}<worksheet xmlns="{NAMESPACE}"><dimension ref="A1"/><sheetData>{cells}</sheetData></worksheet>'
    return make.replaced(SHEET, text.encode())


def test_the_sheet_that_looks_most_like_a_list_is_read():
    book = workbook.read(make.workbook())

    assert (book.sheet, book.sheets) == ("Buurten", ("Toelichting", "Buurten", "Wijken"))
    assert book.grid[2][:6] == ("1", "Stad", "Centrum", "1250", "600", "2030")
    assert book.grid[3][:6] == ("2", "Stad", "'t Hool", "900", "", "2031-01-01")
    assert not any(book.grid[5])


@pytest.mark.parametrize(
    ("wanted", "sheet"), [("Wijken", "Wijken"), ("Geheim", "Buurten"), ("weg", "Buurten"), (None, "Buurten")]
)
def test_the_user_may_choose_another_sheet_that_can_be_seen(wanted: str | None, sheet: str):
    assert workbook.read(make.workbook(), wanted).sheet == sheet


def test_of_sheets_that_are_alike_the_longest_is_read_and_then_the_first():
    assert workbook.read(saved({"a": [["x"]], "b": [["x"], ["y"]], "c": [["x"], ["y"]]})).sheet == "b"


def test_a_workbook_without_a_sheet_that_can_be_seen_is_empty():
    # The library writes no workbook without a visible sheet; some programs do.
    raw = make.replaced("xl/workbook.xml", f'<workbook xmlns="{NAMESPACE}"><sheets/></workbook>'.encode())

    assert workbook.read(raw) == workbook.Book((), None, ())
    assert workbook.read(saved({"a": [["x"]], "b": []}, hidden=["a"])).grid == ()


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        ("Noord", "Noord"),
        (12, "12"),
        (12.0, "12"),
        (12.5, "12.5"),
        (float("inf"), "inf"),
        (True, "True"),
        (datetime(2030, 1, 2), "2030-01-02"),  # noqa: DTZ001 - Excel knows no time zones
        (datetime(2030, 1, 2, 3, 4), "2030-01-02 03:04"),  # noqa: DTZ001 - Excel knows no time zones
        (date(2030, 1, 2), "2030-01-02"),
        (time(3, 4), "03:04:00"),
        (timedelta(days=1), "1 day, 0:00:00"),
        ("#N/A", "#N/A"),
    ],
)
def test_a_cell_is_read_as_a_text_file_would_hold_it(value: object, text: str):
    assert workbook.cell(value) == text


def test_a_size_that_is_told_wrong_hides_nothing():
    raw = sheet_of(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>'
    )

    assert [row[:2] for row in workbook.read(raw, "Buurten").grid] == [("1", "2"), (), ("3", "")]


def test_a_list_ends_after_many_empty_rows():
    raw = sheet_of('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>9</v></c></row>')

    assert [row[0] for row in workbook.read(raw, "Buurten").grid] == ["1"]


def test_a_cell_far_to_the_right_is_left_out():
    raw = sheet_of('<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>9</v></c></row>')

    assert {len(row) for row in workbook.read(raw, "Buurten").grid} == {256}


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (make.broken(), Refusal.BROKEN),
        (make.replaced(SHEET, b"<worksheet><sheetData>"), Refusal.BROKEN),
        (make.replaced("xl/workbook.xml", b"<x>"), Refusal.BROKEN),
        (make.replaced("[Content_Types].xml", b""), Refusal.BROKEN),
        (make.bomb(), Refusal.BOMB),
        (make.entity_bomb(), Refusal.BOMB),
        (saved({"a": [["x"]] * (workbook.ROWS + 1)}), Refusal.TOO_MANY_ROWS),
    ],
)
def test_what_cannot_be_read_is_refused(raw: bytes, reason: Refusal):
    with pytest.raises(FileRefused) as caught:
        workbook.read(raw)

    assert caught.value.reason is reason
