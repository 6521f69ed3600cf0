from tests.samples.house.parts import node
from wizard.intake.house import order, tree


def names(root):
    return [one.tag.rpartition("}")[2] for one in root]


def test_a_child_stands_where_the_schema_wants_it_and_there_is_one_of_its_kind():
    look = node("w:pPr", '<w:pStyle w:val="a"/><w:spacing/><w:outlineLvl w:val="3"/>')

    order.put(look, tree.make("w:keepNext"))
    order.put(look, tree.make("w:outlineLvl", val=0))

    assert names(look) == ["pStyle", "keepNext", "spacing", "outlineLvl"]
    assert tree.val(tree.child(look, "w:outlineLvl")) == "0"


def test_what_is_there_is_not_made_again():
    style = node("w:style", '<w:name w:val="a"/><w:pPr><w:jc/></w:pPr>')

    assert len(order.ensured(style, "w:pPr")) == 1
    assert len(order.ensured(style, "w:rPr")) == 0
    assert names(style) == ["name", "pPr", "rPr"]


def test_what_the_schema_does_not_know_comes_last():
    look = node("w:pPr", "<w:unknown/>")

    order.put(look, tree.make("w:keepNext"))

    assert names(look) == ["keepNext", "unknown"]
