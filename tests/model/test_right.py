from wizard.model.right import Right


def test_one_sees_everything_or_what_both_sides_may_see_or_what_a_room_may_see():
    assert list(Right) == [Right.OWN_MACHINE, Right.TOGETHER, Right.WALL]
