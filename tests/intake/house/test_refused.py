from wizard.intake.house.refused import HouseRefused
from wizard.model.house import HouseReason


def test_a_refusal_tells_why_and_holds_nothing_of_the_file():
    refused = HouseRefused(HouseReason.TOO_LARGE, "10")

    assert (refused.reason, refused.detail, str(refused)) == (HouseReason.TOO_LARGE, "10", "too_large 10")
    assert str(HouseRefused(HouseReason.BROKEN)) == "broken"
