"""Test how bytes become text."""

import pytest

from wizard.intake import encoding
from wizard.intake.refused import FileRefused
from wizard.model.sheet import Refusal


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"", ""),
        ("Café – €".encode(), "Café – €"),
        ("Café".encode("utf-8-sig"), "Café"),
        ("Café".encode("utf-16"), "Café"),
        (b"\xfe\xff" + "Café".encode("utf-16-be"), "Café"),
        ("Café – €".encode("windows-1252"), "Café – €"),
        (b"\xe9\x81", "é\ufffd"),
    ],
)
def test_a_text_is_read_as_it_was_written(raw: bytes, text: str):
    assert encoding.text(raw) == text


@pytest.mark.parametrize("raw", [b"\xff\xfea", b"\xff\xfe\x00\xd8"])
def test_half_a_character_is_a_broken_file(raw: bytes):
    with pytest.raises(FileRefused) as caught:
        encoding.text(raw)

    assert caught.value.reason is Refusal.BROKEN
