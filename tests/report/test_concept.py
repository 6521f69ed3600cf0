import pytest

from tests.report.drafted import FORMS, concept
from wizard.model.draft import FAREWELL


def test_a_draft_knows_its_shape_and_who_reads_it():
    assert [form for form in FORMS if concept(form).is_sheet] == ["kennismaking", "gespreksafspraken"]
    assert [form for form in FORMS if concept(form).is_farewell] == [FAREWELL]
    assert not [form for form in FORMS if concept(form).is_sheet and concept(form).is_legal]
    assert [form for form in FORMS if not concept(form).is_legal] == ["kennismaking", "gespreksafspraken", FAREWELL]


def test_articles_are_numbered_past_the_loose_parts():
    about = concept("samenwerkingsverklaring")

    numbers = [about.number(part) for part in about.draft.parts]

    assert numbers == [None, None, *range(1, 13), None]
    assert about.named(about.draft.parts[2]) == "Artikel 1. Doel"
    assert about.named(about.draft.parts[0]) == "Partijen"


@pytest.mark.parametrize("form", FORMS)
def test_every_part_can_be_linked_to_under_a_name_of_its_own(form):
    about = concept(form)

    names = [about.bookmark(part.id) for part in about.draft.parts] + [about.bookmark("")]

    assert len(set(names)) == len(names)


def test_the_letter_is_no_part_of_the_rest():
    about = concept(FAREWELL)

    assert about.parts == about.draft.parts[:-1]
    assert concept("green-deal").parts == concept("green-deal").draft.parts


def test_an_open_point_is_found_at_its_place():
    about = concept("gespreksafspraken")

    assert [one.name for one in about.open_at("samen", "gebied")] == ["Gebied"]
    assert about.open_at("contact", "gebied") == ()
