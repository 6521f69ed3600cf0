import pytest

from tests.samples.house.parts import node
from wizard.intake.house import tree
from wizard.intake.house.refused import HouseRefused
from wizard.model.house import HouseReason

LAUGHS = b"""<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>"""


def test_a_part_comes_back_without_comments_and_instructions():
    root = tree.parse(b"<a><!-- wie dit leest --><?doe iets?><b/></a>")

    assert [one.tag for one in root] == ["b"]
    assert b"wie dit leest" not in tree.write(root)


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", HouseReason.BROKEN),
        (b"<a>", HouseReason.BROKEN),
        (b"\xff\xfe<", HouseReason.BROKEN),
        (b"<a>" * 5_000 + b"</a>" * 5_000, HouseReason.BROKEN),
        (LAUGHS, HouseReason.BOMB),
        (b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', HouseReason.BOMB),
    ],
)
def test_a_part_that_is_broken_or_declares_something_is_refused(raw, reason):
    with pytest.raises(HouseRefused) as caught:
        tree.parse(raw)

    assert caught.value.reason is reason


def test_an_element_is_found_by_its_path_and_its_attribute_by_its_name():
    style = node("w:style", '<w:pPr><w:jc w:val="right"/></w:pPr>')

    assert tree.val(tree.child(style, "w:pPr", "w:jc")) == "right"
    assert tree.val(tree.child(style, "w:rPr", "w:jc")) is None
    assert [tree.val(one) for one in tree.children(style, "w:pPr")] == [None]


def test_what_is_taken_away_goes_with_all_that_is_in_it_and_what_is_opened_leaves_its_children():
    root = node("w:p", "<w:ins><w:r/><w:r/></w:ins><w:del><w:r/></w:del>")

    tree.unwrap(tree.children(root, "w:ins"))
    tree.drop(tree.children(root, "w:del"))

    assert [one.tag.rpartition("}")[2] for one in root] == ["r", "r"]


def test_a_root_stays_where_it_is():
    root = node("w:p", "<w:r/>")

    tree.drop([root])
    tree.unwrap([root])

    assert len(root) == 1


@pytest.mark.parametrize(("text", "found"), [("12", 12), ("-1.5", -1.5), ("", 7), (None, 7), ("nan", 7), ("1e9", 7)])
def test_a_figure_that_is_none_or_far_too_large_becomes_the_usual_one(text, found):
    assert tree.number(text, 7) == found
