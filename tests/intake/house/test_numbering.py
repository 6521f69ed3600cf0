import pytest
from docx.oxml.ns import qn

from tests.samples.house.parts import node, style
from wizard.intake.house import numbering, tree
from wizard.intake.house.resolving import Styles
from wizard.model.house import HouseNumber

LEVELS = "".join(
    f'<w:lvl w:ilvl="{place}"><w:start w:val="{start}"/><w:numFmt w:val="{figures}"/>{named}'
    f'<w:lvlText w:val="{text}"/></w:lvl>'
    for place, start, figures, named, text in (
        (0, 1, "upperRoman", '<w:pStyle w:val="Heading1"/>', "%1."),
        (1, 3, "decimal", "", "%1.%2"),
        (2, 1, "bullet", "", "•"),
    )
)
LISTS = (
    f'<w:abstractNum w:abstractNumId="5">{LEVELS}</w:abstractNum>'
    '<w:abstractNum w:abstractNumId="6"><w:numStyleLink w:val="Lijst"/></w:abstractNum>'
    '<w:num w:numId="7"><w:abstractNumId w:val="5"/></w:num><w:num w:numId="8"><w:abstractNumId w:val="6"/></w:num>'
)


def numbered(number, level=None):
    told = "" if level is None else f'<w:ilvl w:val="{level}"/>'
    return f'<w:pPr><w:numPr>{told}<w:numId w:val="{number}"/></w:numPr></w:pPr>'


def found(*headings, lists=LISTS):
    styles = "".join(style(f"Heading{place}", f"heading {place}", inner) for place, inner in enumerate(headings, 1))
    linked = style("Lijst", "Lijst", numbered(7), kind="numbering")
    return numbering.of(Styles(node("w:styles", styles + linked)), node("w:numbering", lists))


def test_a_heading_is_numbered_by_the_level_that_names_it_or_that_it_names():
    assert found(numbered(7), numbered(7, 1), numbered(7, 2)) == (
        HouseNumber("%1.", "upperRoman", 1),
        HouseNumber("%1.%2", "decimal", 3),
        None,
        None,
    )


def test_a_list_can_be_that_of_a_style():
    assert found(numbered(8))[0] == HouseNumber("%1.", "upperRoman", 1)


@pytest.mark.parametrize("number", ["0", "99"])
def test_a_heading_in_no_list_has_no_number(number):
    assert found(numbered(number), "") == (None, None, None, None)


def test_lists_that_refer_to_each_other_end_somewhere():
    circle = '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="Lijst"/></w:abstractNum>'
    uses = '<w:num w:numId="7"><w:abstractNumId w:val="5"/></w:num>'

    assert found(numbered(7), lists=circle + uses)[0] is None


def test_a_list_with_plain_dots_is_made_once_beside_those_that_are_there():
    root, styles = node("w:numbering", LISTS), Styles(node("w:styles"))

    first, second = numbering.dots(styles, root), numbering.dots(styles, root)

    assert (first, second) == (9, 9)
    assert [one.tag.rpartition("}")[2] for one in root] == ["abstractNum"] * 3 + ["num"] * 3
    assert [tree.val(one) for one in root.iter(qn("w:lvlText"))][-1] == "•"


def test_a_template_without_lists_gets_one():
    root = numbering.empty()

    assert numbering.dots(Styles(node("w:styles")), root) == 1
    assert len(root) == 2


def test_the_style_of_lists_is_put_in_a_list_unless_it_is_in_one():
    free, taken = (Styles(node("w:styles", style("ListBullet", "List Bullet", one))) for one in ("", numbered(7)))

    for styles in (free, taken):
        numbering.dots(styles, node("w:numbering", LISTS))

    assert [one.value("ListBullet", "w:pPr", "w:numPr", "w:numId") for one in (free, taken)] == ["9", "7"]
