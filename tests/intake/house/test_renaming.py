from docx.oxml.ns import qn

from tests.samples.house.parts import node, style
from wizard.intake.house import renaming, tree


def test_styles_are_known_by_the_name_that_every_word_stores():
    styles = node("w:styles", style("Kop1", "heading 1") + style("Standaard", "Normal") + style("TOC1", "toc 1"))

    assert renaming.of(styles) == {"Kop1": "Heading1", "Standaard": "Normal", "TOC1": "Toc1"}


def test_an_alias_or_a_dutch_name_counts_where_the_name_itself_is_not_there():
    aliased = style("a", "Hoofdstuk", '<w:aliases w:val="heading 1"/>')
    styles = node("w:styles", aliased + style("b", "Kop 1") + style("c", "Kop 2") + style("d", "caption,Bijschrift"))

    assert renaming.of(styles) == {"a": "Heading1", "c": "Heading2", "d": "Caption"}


def test_a_style_that_only_has_one_of_our_ids_gives_it_up():
    styles = node("w:styles", style("Heading1", "Brief kop") + style("Heading11", "x") + style("Kop1", "heading 1"))

    assert renaming.of(styles) == {"Kop1": "Heading1", "Heading1": "Heading12"}


def test_styles_of_other_kinds_have_ids_of_their_own():
    styles = node(
        "w:styles",
        style("Standaardtabel", "Normal Table", kind="table")
        + style("Link", "Hyperlink", kind="character")
        + style("Kop1", "heading 1", kind="character"),
    )

    assert renaming.of(styles) == {"Standaardtabel": "TableNormal", "Link": "Hyperlink"}


def test_our_own_names_count_only_in_a_template_that_came_from_here():
    theirs, ours = style("Intro0", "Intro"), style("Cover", "Cover Label")

    assert renaming.of(node("w:styles", theirs)) == {}
    assert renaming.of(node("w:styles", theirs + ours)) == {"Intro0": "Intro", "Cover": "CoverLabel"}


def test_the_new_ids_stand_wherever_a_style_is_named():
    styles = node("w:styles", style("Kop1", "heading 1", '<w:basedOn w:val="Standaard"/><w:next w:val="x"/>'))
    header = node("w:hdr", '<w:p><w:pPr><w:pStyle w:val="Kop1"/></w:pPr></w:p>')

    for root in (styles, header):
        renaming.apply(root, {"Kop1": "Heading1", "Standaard": "Normal"})

    found = {tree.val(one) for root in (styles, header) for one in root.iter() if one.tag != qn("w:name")} - {None}
    assert found == {"Normal", "x", "Heading1"}
    assert [tree.val(one, "w:styleId") for one in styles] == ["Heading1"]


def test_a_name_of_ours_on_another_style_is_told_apart():
    styles = node("w:styles", style("Intro1", "Intro") + style("Heading1", "heading 1"))

    renaming.tell_apart(styles)

    assert [tree.val(tree.child(one, "w:name")) for one in styles] == ["Intro (Intro1)", "heading 1"]
