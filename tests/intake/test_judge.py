"""Test the verdict on every row."""

import pytest

from wizard.intake.judge import ROW_LIMIT, TooMuch, Verdict, judge
from wizard.model.entity import Neighbourhood
from wizard.model.item import Body
from wizard.model.sheet import NameColumn, Note

NOORD = Neighbourhood(id="n1", name="Noord", order="a0", code="BU00010001", inhabitants=100)
ZUID = Neighbourhood(id="n2", name="Zuid", order="a1")
HEAD = ["naam", "code", "inwoners", "woningen", "planning"]


@pytest.mark.parametrize(
    ("cells", "verdict", "target"),
    [
        (["Oost", "", "", "", ""], Verdict.NEW, None),
        (["Noord", "", "", "", ""], Verdict.KNOWN, "n1"),
        (["NOORD", "bu00010001", "100", "", ""], Verdict.KNOWN, "n1"),
        (["Noord", "", "101", "", ""], Verdict.CHANGED, "n1"),
        (["Nieuw-Noord", "BU00010001", "", "", ""], Verdict.CHANGED, "n1"),
        (["Noord", "BU00010009", "", "", ""], Verdict.NEW, None),
        (["Zuid", "BU00010002", "", "", ""], Verdict.CHANGED, "n2"),
        (["", "BU00010001", "", "", ""], Verdict.NO_NAME, None),
        (["", " ", "\xa0"], Verdict.EMPTY, None),
        ([], Verdict.EMPTY, None),
        (["x" * 201], Verdict.TOO_LONG, None),
        (["'t Hool"], Verdict.NEW, None),
    ],
)
def test_a_row_gets_its_verdict(cells: list[str], verdict: Verdict, target: str | None):
    sheet = judge([HEAD, cells], [NOORD, ZUID])

    assert [row.verdict for row in sheet.rows] == [Verdict.HEADER, verdict]
    assert sheet.rows[1].target == target
    assert sheet.rows[1].number == 2


@pytest.mark.parametrize(
    ("column", "cell", "value"),
    [
        (2, "12.345", 12345),
        (2, "12 345", 12345),
        (2, "12\xa0345", 12345),
        (2, "1.234.567", 1234567),
        (2, " 7 ", 7),
        (2, "0", 0),
        (2, "12,345", None),
        (2, "1.23", None),
        (2, "-3", None),
        (2, "veel", None),
        (2, "9" * 5000, None),
        (2, "٣", None),
        (3, "99999999", None),
        (4, "2030", 2030),
        (4, "1200", None),
        (4, "voorjaar 2030", None),
        (1, "wk000101", "WK000101"),
        (1, "12", None),
    ],
)
def test_a_number_is_read_as_people_write_it_or_is_named_as_ignored(column: int, cell: str, value: int | str | None):
    field = ("name", "code", "inhabitants", "homes", "planned_year")[column]
    cells = ["Oost", "", "", "", ""]
    cells[column] = cell

    row = judge([HEAD, cells], []).rows[1]

    assert row.body.get(field) == value
    assert row.ignored == (() if value is not None else (field,))


def test_rows_above_the_headings_are_no_neighbourhoods():
    sheet = judge([["Lijst van 2026"], [], HEAD, ["Oost"]], [])

    assert [row.verdict for row in sheet.rows] == [Verdict.HEADER, Verdict.EMPTY, Verdict.HEADER, Verdict.NEW]
    assert sheet.columns["inhabitants"] == 2


def test_a_second_row_about_the_same_one_is_a_double():
    sheet = judge([["Oost"], ["oost "], ["West"]], [])

    assert [row.verdict for row in sheet.rows] == [Verdict.NEW, Verdict.DOUBLE, Verdict.NEW]


def test_two_of_one_name_need_a_code():
    other = NOORD.model_copy(update={"id": "n3", "code": "BU00010003"})

    sheet = judge([["naam", "inwoners"], ["Noord", "5"]], [NOORD, other])

    assert sheet.rows[1].verdict is Verdict.UNSURE
    assert sheet.rows[1].target is None


def test_a_row_is_shown_again_shortened():
    row = judge([["Oost " * 30, "", "12"]], []).rows[0]

    assert len(row.text) == 80
    assert row.text.endswith("…")
    assert judge([["Oost", "", " 12"]], []).rows[0].text == "Oost | 12"


def test_the_answers_are_checked_and_cleaned():
    body: Body = judge([["naam", "wijk"], [" De\n Hoven\x00 (noord)", "N\xa0W"]], []).rows[1].body

    assert body == {"name": "De Hoven (noord)", "district": "N W"}


def test_a_list_that_is_too_long_is_refused_whole():
    assert len(judge([["a"]] * ROW_LIMIT, []).rows) == ROW_LIMIT
    assert len(judge([["naam"], *[["a"], []] * ROW_LIMIT], []).rows) == 2 * ROW_LIMIT + 1

    with pytest.raises(TooMuch) as caught:
        judge([["a"]] * (ROW_LIMIT + 1), [])

    assert (caught.value.what, caught.value.limit) == ("rows", ROW_LIMIT)
    with pytest.raises(TooMuch):
        judge([[]] * (10 * ROW_LIMIT + 1), [])


def test_gemeente_wijk_and_buurt_each_get_their_own_verdict():
    head = ["gwb_code", "regio", "recs"]
    areas = [["GM0001", "Dorp", "Gemeente"], ["WK000101", "Stad", "Wijk"], ["BU00010101", "Noord", "Buurt"]]

    rows = judge([head, *areas], []).rows[1:]

    assert [row.verdict for row in rows] == [Verdict.MUNICIPALITY, Verdict.DISTRICT, Verdict.NEW]
    assert rows[2].body == {"code": "BU00010101", "name": "Noord", "district": "Stad"}
    assert rows[0].ignored == ()


def test_a_district_of_its_own_goes_before_the_row_of_the_wijk():
    rows = judge([["code", "naam", "wijk"], ["WK000101", "Stad", ""], ["BU00010101", "Noord", "Oud"]], []).rows

    assert rows[2].body["district"] == "Oud"


@pytest.mark.parametrize(
    ("name", "verdict"),
    [
        ("Naam", Verdict.HEADER),
        ("Bron: CBS", Verdict.HEADER),
        ("© Kadaster", Verdict.HEADER),
        ("Bronbeek", Verdict.NEW),
        ("Totaal", Verdict.MUNICIPALITY),
        ("#N/B", Verdict.NO_NAME),
    ],
)
def test_what_stands_between_the_names_is_none(name: str, verdict: Verdict):
    assert judge([["naam"], ["Oost"], [name]], []).rows[2].verdict is verdict


def test_the_year_of_the_heading_comes_with_the_code():
    rows = judge([["buurt 2025", "code"], ["Oost", "BU00010003"], ["West", ""]], []).rows

    assert rows[1].body == {"name": "Oost", "code": "BU00010003", "code_year": 2025}
    assert rows[2].body == {"name": "West"}


def test_another_code_in_another_year_is_a_change_with_a_note():
    row = judge([["naam", "code 2025"], ["Noord", "BU00010009"]], [NOORD]).rows[1]

    assert (row.verdict, row.target, row.note) == (Verdict.CHANGED, "n1", Note.RECODED)
    assert row.body == {"name": "Noord", "code": "BU00010009", "code_year": 2025}
    assert judge([["Noord", "BU00010001"]], [NOORD]).rows[0].note is None


def test_the_user_chooses_between_two_columns_of_names():
    grid = [["naam 2024", "naam 2025"], ["Oud", "Nieuw"]]

    sheet = judge(grid, [], 1)

    assert sheet.rows[1].name == "Nieuw"
    assert sheet.names == (NameColumn(0, "naam 2024", ("Oud",)), NameColumn(1, "naam 2025", ("Nieuw",)))
    assert judge(grid, []).rows[1].name == "Oud"


@pytest.mark.parametrize(
    ("names", "gone"),
    [
        (["Noord", "Zuid", "Oost"], ("n4",)),
        (["Noord", "Zuid"], ()),
        (["Noord", "Zuid", "Oost", "West"], ()),
        (["Noord", "Zuid", "Oost", "Nieuw"], ("n4",)),
        (["Noord", "Zuid", "Oost", "|BU00010004"], ()),
        ([], ()),
    ],
)
def test_what_a_full_list_leaves_out_is_gone(names: list[str], gone: tuple[str, ...]):
    west = Neighbourhood(id="n4", name="West", order="a3", code="BU00010004")
    existing = [NOORD, ZUID, Neighbourhood(id="n3", name="Oost", order="a2"), west]

    assert judge([["naam", "code"], *(name.split("|") for name in names)], existing).gone == gone


def test_one_with_a_name_that_is_in_the_list_is_not_gone():
    other = NOORD.model_copy(update={"id": "n3", "code": "BU00010003"})

    assert judge([["Noord", "BU00010001"], ["Zuid", ""]], [NOORD, ZUID, other]).gone == ()
