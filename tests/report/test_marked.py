from tests.report import marked
from wizard.model.entity import INTERNAL


def test_a_naughty_text_goes_through_every_field_that_people_type_in():
    made = marked.with_texts("Stout")

    held = {(entity.kind, name) for entity in made.entities.values() for name, value in entity if value == "Stout"}
    assert held == marked.FREE | marked.LINES
    assert {("initiative", "internal_note"), ("participant", "function"), ("edition", "version")} < held
    assert held > INTERNAL
