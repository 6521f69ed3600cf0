from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from wizard.views.plain import escape

MARKS = r"\`*_{}[]()<>#+-.!|~$&^=@:;1a "
SPOKEN = (
    "In 2029 is alles klaar.",
    "De Hoven (noord)",
    "Ja! Nee?",
    "10-12 woningen",
    "a + b = c",
    "R&D, 50%",
    "Let op: ja.",
)


def read(text: str) -> str:
    """Return what a reader sees of a paragraph of Markdown; anything but plain text stands out."""
    seen: list[str] = []
    for token in MarkdownIt("gfm-like", {"linkify": False}).parse(text):
        if token.type == "inline":
            seen += [
                one.content if one.type in {"text", "text_special"} else f"<{one.type}>" for one in token.children or ()
            ]
        elif token.type not in {"paragraph_open", "paragraph_close"}:
            seen.append(f"<{token.type}>")
    return "".join(seen).replace("\u2060", "")


@pytest.mark.parametrize("text", ["Noord", "'t Hoefblad", "Veemarkt/Smedenkwartier", "élan ünd 東京", "", *SPOKEN])
def test_what_people_write_stays_as_it_is_so_that_it_can_be_read_aloud(text: str):
    assert escape(text) == text


@given(st.text(MARKS, min_size=1).map(str.strip).filter(bool))
def test_whatever_marks_a_text_holds_one_reads_it_as_it_was_written(text: str):
    assert read(escape(text)) == " ".join(text.split(" "))


@pytest.mark.parametrize("text", ["# Kop", "- punt", "+ punt", "> woord", "1. eerst", "12) dan", "===", "---"])
@pytest.mark.parametrize("before", ["", "Eerst dit\n", "Eerst dit\n  "])
def test_no_line_starts_a_heading_a_list_or_a_quotation(before: str, text: str):
    shown = read(escape(f"{before}{text}"))

    assert "<" not in shown.replace("<softbreak>", "")
    assert shown.endswith(text)


@pytest.mark.parametrize("text", [":material/home:", ":red[x]", ":smile:", ":+1:", "10:30", "http://x.nl"])
def test_no_colon_starts_a_directive_or_a_link(text: str):
    escaped = escape(text)

    inside = [after for before, after in pairwise(escaped) if before == ":"]
    assert inside == ["\u2060"] * len(inside) != []


@pytest.mark.parametrize("text", ["www.voorbeeld.nl", "WWW.voorbeeld.nl", "wie@voorbeeld.nl"])
def test_no_address_becomes_a_link(text: str):
    assert "\u2060" in escape(text)
