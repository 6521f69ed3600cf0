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
