import pytest

from tests.report import books
from tests.report.conftest import DAY
from tests.report.test_internal import members
from tests.report.test_municipal import NAUGHTY
from wizard.model.text import clean
from wizard.report import workbook
from wizard.report.workbook import MOST, Card, Sheet

CARD = Card("Lijst", "Gemeente Proefstad", DAY)
BEGINS = ("=1+1", "+31 6", "-5", "@SUM(A1)", "#N/A", "TRUE", "12500", "12,5", "2026-11-23", "'x", "\tx", " x ")


def built(*texts, name="Blad", width=20):
    return workbook.build(CARD, [Sheet(name, ("Kop",), (width,), [(text,) for text in texts])])


@pytest.mark.parametrize("text", BEGINS)
def test_a_cell_is_text_whatever_it_begins_with(text):
    raw = built(text)

    cell = books.opened(raw)["Blad"]["A2"]
    assert (cell.value, cell.number_format) == (text, "@")
    assert b"<f" not in members(raw)["xl/worksheets/sheet1.xml"]
    assert books.types(raw) == {"s"}


@pytest.mark.parametrize("text", NAUGHTY.values(), ids=NAUGHTY)
def test_naughty_texts_stand_there_as_they_were_typed(text):
    plain = clean(text) or ""

    assert books.rows(built(plain), "Blad")[1] == [plain]


def test_what_looks_like_the_code_of_a_letter_stays_what_it_is():
    found = members(built("_x0041_ en _x005f_", "_x004_", "x0041_"))["xl/worksheets/sheet1.xml"].decode()

    assert "_x005F_x0041_ en _x005F_x005f_" in found
    assert ">_x004_<" in found
    assert ">x0041_<" in found


@pytest.mark.parametrize(("length", "end"), [(MOST, "x"), (MOST + 1, "…")])
def test_a_text_that_no_cell_can_hold_ends_in_dots(length, end):
    (found,) = books.rows(built("x" * length), "Blad")[1]

    assert (len(found), found[-1]) == (MOST, end)


def test_the_heads_are_bold_stay_in_sight_and_can_be_filtered_and_printed():
    book = books.opened(built("een", "twee", width=33))

    (page,) = book.worksheets
    assert (page["A1"].value, page["A1"].font.b, page["A2"].font.b) == ("Kop", True, False)
    assert (page.freeze_panes, page.auto_filter.ref, page.print_title_rows) == ("A2", "A1:A3", "$1:$1")
    assert page.column_dimensions["A"].width == 33
    assert page["A2"].alignment.wrap_text
    assert getattr(page.sheet_properties.pageSetUpPr, "fitToPage", None)
    assert (page.page_setup.orientation, page.page_setup.fitToHeight) == ("landscape", 0)


def test_the_workbook_says_what_it_is_of_whom_and_when():
    facts = books.opened(built()).properties

    assert (facts.title, facts.creator, facts.language) == ("Lijst", "Gemeente Proefstad", "nl-NL")
    assert facts.created
    assert facts.created.date() == DAY


def test_sheets_stand_in_their_order_also_without_rows():
    raw = workbook.build(CARD, [Sheet("Twee", ("a", "b"), (1, 2), []), Sheet("Een", ("c",), (1,), [("d",)])])

    assert books.opened(raw).sheetnames == ["Twee", "Een"]
    assert books.rows(raw, "Twee") == [["a", "b"]]
