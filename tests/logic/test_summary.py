from tests.logic.making import dossier, model
from wizard.logic.summary import roles_summary


def test_own_roles_count_as_placed_and_gone_ones_do_not():
    found = roles_summary(
        model(2, 2), dossier({"now": "eigen", "wanted": "r1"}, {"now": "weg", "wanted": "eigen"}, None)
    )

    assert (found.total, found.placed_now, found.placed_wanted) == (3, 1, 2)
    assert (found.own_now, found.own_wanted, found.moving) == (1, 1, 2)
    assert found.wanted == (("r0", 0), ("r1", 1), ("r2", 0), ("r3", 0))


def test_the_roles_wanted_most_are_none_one_or_several():
    def most(*roles):
        return roles_summary(model(2, 2), dossier(*({"wanted": role} for role in roles))).most_wanted

    assert most() == ()
    assert most("eigen") == ()
    assert most("r0", "r1", "r1") == ("r1",)
    assert most("r3", "r0") == ("r0", "r3")


def test_a_role_that_stays_does_not_move():
    assert roles_summary(model(2, 2), dossier({"now": "r0", "wanted": "r0"}, {"now": "r0"})).moving == 0
