import pytest
from docx.oxml.ns import qn

from tests.report import reading
from wizard.report.lines import paragraph, run
from wizard.report.markup import Field, Link, Plain, Quiet, Strong, properties, text_of


def test_line_breaks_and_tabs_become_those_of_word():
    made = run("a\nb\tc")

    assert [child.tag for child in made] == [qn(f"w:{tag}") for tag in ("t", "br", "t", "tab", "t")]


def test_spaces_at_the_ends_of_a_text_stay():
    assert next(iter(run(" a "))).get(qn("xml:space")) == "preserve"


@pytest.mark.parametrize(
    ("inline", "tags"),
    [
        ("los", ["r"]),
        (Strong("vet"), ["r"]),
        (Quiet("stil"), ["r"]),
        (Plain("gewoon"), ["r"]),
        (Link("verwijzing", "_Doel"), ["hyperlink"]),
        (Field("PAGE", "1"), ["r"] * 5),
    ],
)
def test_every_kind_of_text_has_its_own_elements(inline, tags):
    made = paragraph("Normal", (inline,))

    assert [child.tag for child in made][1:] == [qn(f"w:{tag}") for tag in tags]
    assert text_of((inline,)) == reading.text(made)


def test_a_bookmark_surrounds_the_text():
    made = paragraph("Normal", ("a",), (3, "_Doel"))

    assert [child.tag for child in made][1:] == [qn(f"w:{tag}") for tag in ("bookmarkStart", "r", "bookmarkEnd")]


def test_a_text_that_does_not_stand_out_is_never_bold():
    made = paragraph("Normal", (Plain("a"),))

    assert [one.get(qn("w:val")) for tag in ("w:b", "w:bCs") for one in made.iter(qn(tag))] == ["0", "0"]


def test_a_paragraph_can_start_a_page():
    made = properties(paragraph("Heading2", ("a",), fresh=True))

    assert [child.tag for child in made] == [qn("w:pStyle"), qn("w:pageBreakBefore")]


def test_a_copy_leaves_what_it_was_made_of_as_it_was():
    assert [reading.text(paragraph("Normal", (text,))) for text in ("a", "b\tc", "")] == ["a", "b\tc", ""]


def test_a_paragraph_can_be_kept_with_what_follows():
    assert [child.tag for child in properties(paragraph("Normal", (), keep=True))] == [qn("w:pStyle"), qn("w:keepNext")]
