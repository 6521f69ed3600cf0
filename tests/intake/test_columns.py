"""Test how columns are recognised."""

import pytest

from wizard.intake import columns


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("BU00010001", "BU00010001"),
        ("  wk000101 ", "WK000101"),
        ("BU0363AD01", "BU0363AD01"),
        ("WK0363AA", "WK0363AA"),
        ("BU0001001", None),
        ("BU000100011", None),
        ("GM0001", None),
        ("BU٠٠٠١0001", None),
        ("", None),
    ],
)
def test_a_code_of_statistics_netherlands_is_known_by_its_form(cell: str, code: str | None):
    assert columns.code(cell) == code


@pytest.mark.parametrize(
    ("grid", "head"),
    [
        ([], None),
        ([["", ""]], None),
        ([["Noord"], ["Zuid"]], None),
        ([["Buurt"], ["Noord"]], 0),
        ([["Noord"], ["Buurt"]], None),
        ([["Buurten van ons"], [""], ["Naam", "Aantal inwoners"], ["Noord", "3"]], 2),
        ([["Buurten", "", ""], ["Naam", "x", "y"], ["Noord", "3", "4"]], 1),
        ([["Noord", "3"], ["Zuid", "4"]], None),
        ([["a", "b"]] * 5 + [["naam", "code"]], None),
    ],
)
def test_headings_are_found_below_a_title(grid: list[list[str]], head: int | None):
    assert columns.header(grid) == head


@pytest.mark.parametrize(
    ("headings", "found"),
    [
        ("wijknaam", {"name": 0}),
        ("Wijken en buurten", {"name": 0}),
        ("Regio's|Inwoners (aantal)", {"name": 0, "inhabitants": 1}),
        ("gwb_code|regio|aantal inwoners|woningvoorraad", {"code": 0, "name": 1, "inhabitants": 2, "homes": 3}),
        ("Wijk|Buurt", {"name": 1, "district": 0}),
        ("wijkcode|wijknaam|buurtcode|buurtnaam", {"name": 3, "district": 1, "code": 2}),
        ("naam|gebied|planning", {"name": 0, "district": 1, "planned_year": 2}),
        ("naam|jaar", {"name": 0, "planned_year": 1}),
        ("naam|jaar|planning", {"name": 0, "planned_year": 2}),
        ("code|naam|jaar|planning", {"name": 1, "code": 0, "code_year": 2, "planned_year": 3}),
        ("naam 2024|naam 2025", {"name": 0}),
        ("iets|anders", {}),
    ],
)
def test_columns_are_known_by_their_headings(headings: str, found: dict[str, int]):
    row = headings.split("|")

    assert columns.recognise([row], 0) == found


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        (["Noord|x", "Zuid|"], {"name": 0}),
        (["12|Noord", "13|Zuid"], {"name": 1}),
        (["WK000101|Noord|12", "WK000102|Zuid|13"], {"code": 0, "name": 1}),
        (["WK000101|BU00010101|A", "WK000101|BU00010102|B"], {"code": 1, "name": 2}),
        (["BU00010001", "BU00010002"], {"code": 0}),
        (["Noord", "BU00010001", "Zuid"], {"name": 0}),
        (["1|2"], {}),
    ],
)
def test_without_headings_columns_are_known_by_what_stands_in_them(rows: list[str], found: dict[str, int]):
    assert columns.recognise([row.split("|") for row in rows], None) == found


def test_a_column_of_codes_is_the_code_whatever_its_heading():
    grid = [["Wijk", "Omschrijving"], ["WK000101", "Noord"]]

    assert columns.recognise(grid, 0) == {"code": 0, "name": 1}
