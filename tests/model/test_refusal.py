from wizard.model.refusal import Refusal


def test_two_refusals_do_not_share_their_values():
    assert Refusal("start.te_groot").values is not Refusal("start.te_groot").values
