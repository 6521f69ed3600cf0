from docx import Document
from docx.oxml.ns import qn

from tests.samples.house.make import logo
from wizard.report import figure


def test_a_picture_keeps_its_shape_and_knows_its_number_and_its_words():
    facts = {"id": "3", "name": "Figuur 3", "descr": "Drie golven"}

    made, height = figure.build(Document(), logo(), 6.0, facts)

    (told,) = made.iter(qn("wp:docPr"))
    assert {name: told.get(name) for name in facts} == facts
    assert round(height, 2) == 2.0
    assert next(iter(made.iter(qn("w:pStyle")))).get(qn("w:val")) == "Figure"
