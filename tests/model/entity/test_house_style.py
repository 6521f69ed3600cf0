import pytest
from pydantic import ValidationError

from wizard.model.entity import HOUSE_STYLE, HouseStyle


def test_a_dossier_has_one_house_style():
    digest = "0" * 64

    assert HouseStyle(id=HOUSE_STYLE, file="huis.dotx", digest=digest).digest == digest
    with pytest.raises(ValidationError):
        HouseStyle(id="tweede", file="huis.dotx", digest=digest)


@pytest.mark.parametrize("digest", ["", "0" * 63, "../../etc/passwd", "G" * 64])
def test_a_digest_is_sixty_four_digits(digest):
    with pytest.raises(ValidationError):
        HouseStyle(id=HOUSE_STYLE, file="huis.dotx", digest=digest)
