"""Test the way of a file to a verdict per row."""

from contextlib import suppress
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from tests.intake.test_archive import zipped
from tests.intake.test_pasted import MESSY, NOORD, ZUID
from tests.intake.test_workbook import saved
from tests.samples.neighbourhoods import make
from wizard.intake import pasted, uploaded
from wizard.intake.refused import FileRefused
from wizard.model import check
from wizard.model.change import Create
from wizard.model.entity import Neighbourhood
from wizard.model.sheet import Refusal, Sheet, Verdict

WORKBOOK = make.workbook()
ENCODINGS = some.sampled_from(["utf-8", "utf-8-sig", "utf-16", "windows-1252"])
TEXTS = some.builds(lambda text, encoding: text.encode(encoding, "replace"), MESSY, ENCODINGS)
SPLICED = some.builds(
    lambda place, piece, gone: WORKBOOK[:place] + piece + WORKBOOK[place + gone :],
    some.integers(0, len(WORKBOOK)),
    some.binary(max_size=20),
    some.integers(0, 40),
)
PART = some.binary(max_size=60) | MESSY.map(str.encode) | some.sampled_from([b"<worksheet/>", b'<c t="s"><v>9</v></c>'])
REPLACED = some.builds(
    make.replaced, some.sampled_from(["xl/workbook.xml", "xl/worksheets/sheet2.xml", "xl/styles.xml"]), PART
)


def sample(name: str, *, sheet: str | None = None, name_column: int | None = None) -> Sheet:
    raw = (make.FOLDER / name).read_bytes()
    return uploaded.read(raw, name, [], sheet=sheet, name_column=name_column)


def of(sheet: Sheet, *verdicts: Verdict) -> list[str | None]:
    return [row.name for row in sheet.rows if row.verdict in verdicts]


def skipped(sheet: Sheet) -> dict[int, Verdict]:
    return {row.number: row.verdict for row in sheet.rows if row.verdict is not Verdict.NEW}


@pytest.mark.parametrize("name", [name for name in make.FILES if not name.endswith(("xlsx", "xls"))])
def test_a_sample_is_what_its_maker_makes(name: str):
    assert (make.FOLDER / name).read_bytes() == make.FILES[name]()


def test_semicolons_in_windows_1252_below_a_title():
    sheet = sample("titelrij-windows-1252.csv")

    assert of(sheet, Verdict.NEW) == list(make.NAMES)
    assert skipped(sheet) == {
        1: Verdict.HEADER,
        2: Verdict.EMPTY,
        3: Verdict.HEADER,
        10: Verdict.EMPTY,
        11: Verdict.NO_NAME,
    }
    assert sheet.rows[7].body == {
        "name": "Café-buurt",
        "code": "BU99990104",
        "code_year": 2024,
        "inhabitants": 1450,
        "homes": 304,
    }
    assert (sheet.sheets, sheet.sheet) == ((), None)


def test_tabs_in_utf_8_with_a_mark():
    sheet = sample("tabs-utf-8.txt")

    assert of(sheet, Verdict.NEW) == list(make.NAMES)
    assert sheet.rows[1].body == {"name": "Centrum", "district": "Stadsdeel 0", "inhabitants": 0}


def test_a_workbook_with_a_second_sheet_empty_rows_and_doubles():
    sheet = sample("werkmap.xlsx")

    assert (sheet.sheet, sheet.sheets) == ("Buurten", ("Toelichting", "Buurten", "Wijken"))
    assert of(sheet, Verdict.NEW) == ["Centrum", "'t Hool", "De Hoven (noord)"]
    assert {number: found for number, found in skipped(sheet).items() if number < 8} == {
        1: Verdict.HEADER,
        2: Verdict.HEADER,
        5: Verdict.DOUBLE,
        6: Verdict.EMPTY,
    }
    assert sheet.rows[3].body == {"name": "'t Hool", "district": "Stad", "inhabitants": 900, "planned_year": 2031}
    assert sheet.rows[6].ignored == ("inhabitants", "homes")
    assert of(sample("werkmap.xlsx", sheet="Wijken"), Verdict.NEW) == ["Stad", "Land"]


@pytest.mark.parametrize(
    ("column", "found"),
    [
        (None, [("Centrum", "BU99990101", 2023), ("Noord", "BU99990102", 2023), ("Zuid", "BU99990103", 2023)]),
        (3, [("Binnenstad", "BU99990101", 2025), ("Noord", "BU99990202", 2025), ("Zuid", "BU99990102", 2025)]),
    ],
)
def test_two_columns_of_names_for_two_years(column: int | None, found: list[tuple[str, str, int]]):
    sheet = sample("twee-jaren.csv", name_column=column)

    assert [(row.name, row.code, row.body.get("code_year")) for row in sheet.rows[1:]] == found
    assert [name.heading for name in sheet.names] == ["Buurtnaam 2023", "Buurtnaam 2025"]


def test_a_list_of_another_year_changes_codes_and_mixes_up_no_neighbourhoods():
    old = sample("twee-jaren.csv")
    there = [
        Neighbourhood.model_validate({"id": f"n{row.number}", "order": f"a{row.number}", **row.body})
        for row in old.rows[1:]
    ]

    sheet = uploaded.read(make.two_years(), "", there, name_column=3)

    assert [(row.name, row.target, row.note) for row in sheet.rows[1:]] == [
        ("Binnenstad", "n2", None),
        ("Noord", "n3", "recoded"),
        ("Zuid", "n4", "recoded"),
    ]
    assert sheet.gone == ()


def test_a_list_of_statistics_netherlands():
    sheet = sample("cbs.csv")

    assert of(sheet, Verdict.NEW) == ["Centrum", "Noord", "Verspreide huizen"]
    assert of(sheet, Verdict.DISTRICT) == ["Wijk 01 Centrum", "Wijk 02 Buiten"]
    assert of(sheet, Verdict.MUNICIPALITY) == ["Elzerwoude"]
    assert [(row.number, row.body["district"]) for row in sheet.rows if row.verdict is Verdict.NEW] == [
        (4, "Wijk 01 Centrum"),
        (5, "Wijk 01 Centrum"),
        (7, "Wijk 02 Buiten"),
    ]


def test_six_hundred_neighbourhoods_and_the_same_list_again():
    sheet = sample("600-buurten.csv")
    numbers = count(1)
    made = pasted.changes(sheet, [], lambda: f"n{next(numbers)}")
    there = [
        Neighbourhood.model_validate({"id": change.id, **check.create(change).body})
        for change in made
        if isinstance(change, Create)
    ]

    again = uploaded.read(make.six_hundred(), "", there)

    assert len(there) == 600
    assert len(of(again, Verdict.KNOWN)) == 600
    assert pasted.changes(again, there, lambda: "x", remove_gone=True) == ()


@pytest.mark.parametrize(
    ("raw", "reason", "detail"),
    [
        (b"x" * 10_000_001, Refusal.TOO_LARGE, "10"),
        (b"", Refusal.EMPTY, ""),
        (b" \r\n\r\n", Refusal.EMPTY, ""),
        (b" ;\r\n;;\r\n", Refusal.NOT_A_LIST, ""),
        (b"12;13\n14;15", Refusal.NOT_A_LIST, ""),
        (b"naam\n" + b"x" * 300, Refusal.NOT_A_LIST, ""),
        (b"naam\n" + b"x\n" * 1_001, Refusal.TOO_MANY_ROWS, "1000"),
        (b"naam;code\n" + b"x;y\n" * 10_000, Refusal.TOO_MANY_ROWS, "1000"),
        (b"x\n" * 20_001, Refusal.TOO_MANY_ROWS, "1000"),
        (make.broken(), Refusal.BROKEN, ""),
        (make.foreign(), Refusal.FOREIGN, "png"),
        (make.encrypted(), Refusal.ENCRYPTED, ""),
        (make.old_excel(), Refusal.OLD_EXCEL, ""),
        (make.bomb(), Refusal.BOMB, ""),
        (make.entity_bomb(), Refusal.BOMB, ""),
        (zipped({"word/document.xml": b""}), Refusal.FOREIGN, "docx"),
    ],
)
def test_a_file_that_is_no_list_is_refused_with_its_reason(raw: bytes, reason: Refusal, detail: str):
    with pytest.raises(FileRefused) as caught:
        uploaded.read(raw, "lijst.xlsx", [])

    assert (caught.value.reason, caught.value.detail) == (reason, detail)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("kapot.xlsx", Refusal.BROKEN),
        ("plaatje.xlsx", Refusal.FOREIGN),
        ("wachtwoord.xlsx", Refusal.ENCRYPTED),
        ("oud.xls", Refusal.OLD_EXCEL),
    ],
)
def test_a_sample_that_is_no_list_is_refused(name: str, reason: Refusal):
    with pytest.raises(FileRefused) as caught:
        sample(name)

    assert caught.value.reason is reason


def test_after_a_choice_a_sheet_without_names_leaves_the_choice_open():
    raw = saved({"Cijfers": [[1], [2], [3]], "Namen": [["Buurt"], ["Noord"]]})

    assert uploaded.read(raw, "", [], sheet="Cijfers").sheets == ("Cijfers", "Namen")
    assert of(uploaded.read(raw, "", []), Verdict.NEW) == ["Noord"]


@pytest.mark.no_cover  # The tests above cover the code; following each line of so many tries doubles their time.
@settings(deadline=None, max_examples=50)  # a workbook takes long, and longer on a busy machine
@given(some.binary() | TEXTS | SPLICED | REPLACED, some.lists(some.sampled_from([NOORD, ZUID]), unique_by=id))
def test_any_file_gives_verdicts_or_a_reason(raw: bytes, existing: list[Neighbourhood]):
    with suppress(FileRefused):
        sheet = uploaded.read(raw, "lijst.csv", existing)

        assert [row.number for row in sheet.rows] == list(range(1, len(sheet.rows) + 1))
        numbers = count(1)
        found = pasted.changes(sheet, existing, lambda: f"nieuw-{next(numbers)}", remove_gone=True)
        kinds = {item.id: item.kind for item in existing}
        assert all(check.change(change, kinds) == change for change in found)


@pytest.mark.no_cover  # The tests above cover the code; following each line of so many tries doubles their time.
@settings(deadline=None, max_examples=50)  # likewise
@given(
    some.binary(max_size=50) | some.just(WORKBOOK), some.text(max_size=5) | some.none(), some.integers() | some.none()
)
def test_any_choice_is_answered(raw: bytes, sheet: str | None, column: int | None):
    with suppress(FileRefused):
        found = uploaded.read(raw, "lijst", [NOORD], sheet=sheet, name_column=column)

        assert [row.number for row in found.rows] == list(range(1, len(found.rows) + 1))
        assert found.sheet is None or found.sheet in found.sheets
