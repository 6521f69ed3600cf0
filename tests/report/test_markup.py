from docx.oxml.ns import qn

from wizard.report.markup import Strong, element, parted, text_of, value


def test_attributes_and_children_keep_their_order():
    made = element("w:p", {"w:rsidR": 1}, value("w:jc", "left"), value("w:ind", 2))

    assert [child.tag for child in made] == [qn("w:jc"), qn("w:ind")]
    assert made.get(qn("w:rsidR")) == "1"


def test_what_somebody_typed_is_parted_at_empty_lines():
    assert parted("een\ntwee\n \n\ndrie\tvier") == ["een\ntwee", "drie\tvier"]


def test_the_text_of_a_paragraph_is_that_of_all_its_parts():
    assert text_of(("a", Strong("b"))) == "ab"
