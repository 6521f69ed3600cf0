import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from wizard.model.text import LINE_LIMIT, TEXT_LIMIT, Identifier, Line, RequiredLine, Text, clean, clean_line

# Characters of every class, with many of those that break documents.
ANY_TEXT = st.text(
    st.one_of(
        st.characters(exclude_categories=[]),
        st.sampled_from(
            "\x00\x07\x0b\x0c\x1f\x7f\x85\ud800\udfff\ufdd0\ufffe\uffff\u200b\u2028\u2029\ufeff\r\n\t é<>&"
        ),
    ),
    max_size=60,
)


def allowed_in_xml(character: str) -> bool:
    code = ord(character)
    return character in "\t\n\r" or 0x20 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD or code >= 0x10000


@given(ANY_TEXT)
def test_a_cleaned_text_can_stand_in_a_document(value: str):
    text = clean(value) or ""

    assert all(allowed_in_xml(character) for character in text)
    assert text.encode("utf-8").decode("utf-8") == text


@given(ANY_TEXT)
def test_cleaning_twice_changes_nothing_more(value: str):
    once = clean(value)

    assert once is None or clean(once) == once


@given(ANY_TEXT)
def test_a_cleaned_line_is_one_line_and_stays_so(value: str):
    line = clean_line(value)

    assert line is None or len(line.splitlines()) == 1
    assert line is None or clean_line(line) == line


@given(ANY_TEXT)
def test_what_is_left_is_composed_and_has_no_outer_white_space(value: str):
    text = clean(value)

    assert text is None or (text == text.strip() and unicodedata.is_normalized("NFC", text))


@given(ANY_TEXT)
def test_a_line_is_left_exactly_when_a_text_is(value: str):
    assert (clean(value) is None) == (clean_line(value) is None)


@pytest.mark.parametrize(
    "value", ["", " ", "\n\t\r\n", "\x00\x07", "\u00a0", "\u200b", "\ufeff\u200d\u2060", "\u202e", "\ud83d", "\uffff"]
)
def test_a_text_without_anything_to_see_is_empty(value: str):
    assert clean(value) is None
    assert clean_line(value) is None


@pytest.mark.parametrize(
    ("value", "left"),
    [
        ("  't Hool ", "'t Hool"),
        ("Nieuwmarkt/Lastage", "Nieuwmarkt/Lastage"),
        ("een\r\ntwee\rdrie", "een\ntwee\ndrie"),
        ("een\u2028twee\x0bdrie", "een\ntwee\ndrie"),
        ("Coo\u0308peratie", "Coöperatie"),
        ("a\x00b\x1fc", "abc"),
        ('=HYPERLINK("https://x")', '=HYPERLINK("https://x")'),
        ("</w:t><script>alert(1)</script>", "</w:t><script>alert(1)</script>"),
        ("![x](https://x/y.png)", "![x](https://x/y.png)"),
        ("שלום \u202eomgekeerd", "שלום \u202eomgekeerd"),
        ("👩\u200d👩\u200d👧 en ☁️", "👩\u200d👩\u200d👧 en ☁️"),
    ],
)
def test_a_naughty_text_keeps_what_can_be_read(value: str, left: str):
    assert clean(value) == left


def test_a_line_joins_its_lines_with_one_space():
    assert clean_line(" De Hoven \r\n\t (noord)\u00a0 ") == "De Hoven (noord)"


@pytest.mark.parametrize(("kind", "limit"), [(Line, LINE_LIMIT), (RequiredLine, LINE_LIMIT), (Text, TEXT_LIMIT)])
def test_a_text_may_be_as_long_as_its_limit_and_no_longer(kind: Any, limit: int):
    adapter: TypeAdapter[str | None] = TypeAdapter(kind)

    fits = adapter.validate_python("x" * limit)

    assert fits == "x" * limit
    with pytest.raises(ValidationError, match="string_too_long"):
        adapter.validate_python("x" * (limit + 1))


def test_the_limit_counts_what_is_left_after_cleaning():
    assert TypeAdapter(Line).validate_python(" " * 500 + "naam") == "naam"


def test_a_text_and_a_line_may_be_absent_but_a_required_line_may_not():
    assert TypeAdapter(Line).validate_python(None) is None
    assert TypeAdapter(Text).validate_python("\u200b") is None
    with pytest.raises(ValidationError):
        TypeAdapter(RequiredLine).validate_python("\u200b")


@pytest.mark.parametrize("value", ["a", "0", "binnenstad.nsob", "a_b-c.d9", "x" * 160])
def test_an_identifier_is_plain(value: str):
    assert TypeAdapter(Identifier).validate_python(value) == value


@pytest.mark.parametrize("value", ["", "A", ".a", "-a", "a b", "a/b", "é", "a\n", "x" * 161])
def test_what_could_be_read_in_two_ways_is_no_identifier(value: str):
    with pytest.raises(ValidationError):
        TypeAdapter(Identifier).validate_python(value)
