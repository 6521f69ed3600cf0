from unittest import mock

import pytest

from wizard.views.field import widget


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("12", 12),
        ("12.345", 12345),
        ("1.234.567", 1234567),
        (" 7 ", 7),
        ("007", 7),
        ("", None),
        (None, None),
        ("12,5", "12,5"),
        ("1.2", "1.2"),
        ("12.3456", "12.3456"),
        ("-3", "-3"),
        ("veel", "veel"),
        ("1e5", "1e5"),
    ],
)
def test_a_number_is_read_as_it_is_written_in_dutch(written, value):
    assert widget.read_number(written) == value


@pytest.mark.parametrize("written", ["²", "①", "½", "४५", "9" * 10, "9" * 5000])
def test_what_is_no_plain_number_is_handed_on_as_it_was_written(written):
    assert widget.read_number(written) == written


def test_someone_may_be_typing_in_a_text_or_a_number_but_not_in_a_choice():
    assert widget.text("Naam", False, None).typed
    assert widget.number("Woningen", None).typed
    assert not widget.choice("Rol", [(None, "leeg")], None, "onbekend", None).typed


def test_a_text_that_is_not_there_reads_as_empty():
    assert widget.text("Naam", False, None).read(None) == ""


def test_nothing_chosen_reads_as_nothing():
    made = widget.choice("Rol", [(None, "leeg"), ("a", "A")], None, "onbekend", None)

    assert made.read(None) is None
    assert made.read("a") == "a"


def test_a_long_text_grows_with_what_is_written_in_it():
    with mock.patch.object(widget.st, "text_area", return_value="") as area:
        widget.text("Reden", True, None).draw("sleutel", "", lambda: None)

    assert area.call_args.kwargs["height"] == "content"
