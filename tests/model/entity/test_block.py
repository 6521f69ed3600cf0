import pytest
from pydantic import ValidationError

from wizard.model.entity import STATUSES, Block, block_id


def test_a_building_block_has_one_place_for_its_answers():
    assert block_id("loket") == "bouwsteen.loket"


def test_answers_stand_under_the_one_id_they_can_have():
    with pytest.raises(ValidationError):
        Block.model_validate({"id": "bouwsteen.register", "subject": "loket"})


@pytest.mark.parametrize("status", STATUSES)
def test_every_status_can_be_stored(status: str):
    assert Block(id="bouwsteen.x", subject="x", status=status).status == status


def test_another_status_is_refused():
    with pytest.raises(ValidationError):
        Block.model_validate({"id": "bouwsteen.x", "subject": "x", "status": "klaar"})
