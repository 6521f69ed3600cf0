"""Test how columns are recognised."""

import pytest

from wizard.intake import columns
from wizard.intake.headings import Vocabulary


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
        ([["Wijk 1"], ["Wijk 2"]], None),
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
        ("gwb_code_10|regio|gm_naam|recs|a_inw", {"code": 0, "name": 1, "level": 3, "inhabitants": 4}),
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


@pytest.mark.parametrize(
    ("name", "found"),
    [
        (None, {"name": 1, "code": 0}),
        (1, {"name": 1, "code": 0}),
        (3, {"name": 3, "code": 2}),
        (0, {"code": 0, "name": 1}),
        (-1, {"name": 1, "code": 0}),
        (9, {"name": 1, "code": 0}),
    ],
)
def test_the_user_chooses_the_names_and_the_codes_are_of_the_same_year(name: int | None, found: dict[str, int]):
    grid = [
        ["Code 2023", "Buurt 2023", "Code 2025", "Buurt 2025"],
        ["BU00010001", "Noord", "BU00010009", "Noord"],
    ]

    assert columns.recognise(grid, 0, name) == found


def test_a_chosen_column_no_longer_holds_the_district():
    grid = [["Wijk", "Buurt"], ["Stad", "Noord"]]

    assert columns.recognise(grid, 0, 0) == {"name": 0}
    assert columns.recognise([["Stad", "Noord"]], None, 1) == {"name": 1}


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        (["Noord|WK000101", "Zuid|WK000101", "Oost|WK000101"], None),
        (["Noord|WK000101", "Zuid|WK000102", "Oost|WK000103"], 1),
        (["Noord|WK000101", "Noord|WK000101"], 1),
        (["Noord|BU00010101", "Zuid|BU00010101", "Oost|BU00010101"], 1),
    ],
)
def test_a_code_of_the_district_is_no_code_of_the_neighbourhood(rows: list[str], code: int | None):
    assert columns.recognise([row.split("|") for row in rows], None).get("code") == code


def test_another_kind_of_list_may_ask_for_more_known_words_in_its_headings():
    vocabulary = Vocabulary({"text": ("doel",), "year": ("jaar",)})

    assert columns.header([["Doel", "Jaar"]], vocabulary, least=2) == 0
    assert columns.header([["Doel", "2027"]], vocabulary, least=2) is None
