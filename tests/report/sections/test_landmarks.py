import pytest

from tests.report import marked, talking
from tests.report.conftest import DAY
from wizard.model.entity import Activity, block_id
from wizard.report.sections import landmarks
from wizard.report.subject import Subject


@pytest.fixture
def told() -> Subject:
    return Subject(marked.handbook(), talking.dossier({"a01": (Activity, {"name": "Bellen", "order": "a"})}, {}), DAY)


def test_every_neighbourhood_initiative_and_building_block_has_its_place(told):
    found = landmarks.marks(told)

    blocks = {block_id(one.id) for one in told.handbook.blocks}
    assert set(found) == {"n", "i", *blocks}
    assert len(set(found.values())) == len(found)


@pytest.mark.parametrize(("about", "place"), [("n", "n"), ("i", "i"), ("a01", "i")])
def test_what_has_no_place_of_its_own_stands_with_what_it_is_a_part_of(told, about, place):
    known = landmarks.marks(told)

    assert landmarks.of(told, known, about) == known[place]
