from docx.oxml.parser import OxmlElement

from wizard.report.element import Element


def test_an_element_of_lxml_can_do_all_that_our_code_asks_of_it():
    made = OxmlElement("w:p")

    asked = {name for name in vars(Element) if not name.startswith("_")} | set(Element.__annotations__)
    assert asked
    assert all(hasattr(made, name) for name in asked)
