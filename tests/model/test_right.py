from wizard.model.right import Right


def test_on_your_own_machine_there_is_one_right():
    assert list(Right) == [Right.OWN_MACHINE]
