from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.logic import wording


def test_dates_are_written_in_full():
    assert wording.date_in_words(date(2026, 11, 23)) == "23 november 2026"
    assert wording.date_in_words(date(2027, 3, 1)) == "1 maart 2027"


@pytest.mark.parametrize(("number", "words"), [(0, "0"), (999, "999"), (12500, "12.500"), (1234567, "1.234.567")])
def test_thousands_have_a_point(number, words):
    assert wording.number(number) == words


@pytest.mark.parametrize(
    ("parts", "words"), [([], ""), (["a"], "a"), (["a", "b"], "a en b"), (["a", "b", "c"], "a, b en c")]
)
def test_lists_end_with_en(parts, words):
    assert wording.listed(parts) == words


@pytest.mark.parametrize(
    ("text", "name"), [("'s-Gravenakker / Súdwest", "s-gravenakker-sudwest"), ("☃", ""), ("a" * 100, "a" * 60)]
)
def test_names_of_files_are_plain(text, name):
    assert wording.for_file_name(text) == name


@given(st.text())
def test_names_of_files_hold_nothing_that_a_file_system_refuses(text):
    assert set(wording.for_file_name(text)) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")


@pytest.mark.parametrize(
    "text",
    [
        "23 november 2026",
        " 23 November  2026 ",
        "23 nov 2026",
        "23 nov. 2026",
        "23-11-2026",
        "23/11/2026",
        "23.11.2026",
        "2026-11-23",
    ],
)
def test_a_day_is_read_as_people_write_it(text):
    assert wording.read_day(text) == date(2026, 11, 23)


@pytest.mark.parametrize("month", ["maart", "mrt", "mrt.", "maa"])
def test_march_has_a_short_name_of_its_own(month):
    assert wording.read_day(f"1 {month} 2027") == date(2027, 3, 1)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "morgen",
        "30 februari 2026",
        "31-04-2026",
        "1 foo 2026",
        "1 novembers 2026",
        "11-2026",
        "23-11-26",
        "1-0-2026",
    ],
)
def test_what_is_no_day_is_not_read_as_one(text):
    assert wording.read_day(text) is None


@given(st.dates(min_value=date(1000, 1, 1)))
def test_a_day_reads_back_from_how_it_is_written(day):
    assert wording.read_day(wording.date_in_words(day)) == day
    assert wording.read_day(day.isoformat()) == day


@given(st.text())
def test_reading_a_day_never_fails(text):
    found = wording.read_day(text)

    assert found is None or isinstance(found, date)


@pytest.mark.parametrize(("text", "words"), [("2025-12", "december 2025"), ("2025-01-31", "31 januari 2025")])
def test_a_month_of_checking_reads_as_words(text: str, words: str):
    assert wording.month_in_words(text) == words


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", ""),
        ("Warm.", "Warm"),
        (" Warm\n en  droog. ", "Warm en droog"),
        ("x" * 80, "x" * 80),
        ("x" * 81, "x" * 79 + "…"),
        ("x" * 78 + " yy", "x" * 78 + "…"),
    ],
)
def test_a_long_text_is_cut(text, line):
    assert wording.short(text) == line


def test_an_id_in_the_name_of_a_text_has_no_hyphens():
    assert wording.in_key("zo-werken-wij") == "zo_werken_wij"
