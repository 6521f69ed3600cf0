from tests.logic.boards.talks import SAY, of, said
from tests.logic.dated import HANDBOOK
from wizard.logic.boards import weighing
from wizard.model.dossier import Dossier

CLEAR = {"joint_goal": "Samen isoleren."}


def weights(made: Dossier) -> list[tuple[str, bool]]:
    return [(one.weight, one.is_chosen) for one in weighing.every(HANDBOOK, made)]


def test_without_a_shared_goal_a_talk_about_goals_comes_first():
    assert weights(of({"stage": "ontwikkeling"})) == [(weighing.FIRST_GOALS, False)]


def test_with_a_shared_goal_the_advice_counts():
    assert weights(said(of({"scope": "smal"}), "i0", **CLEAR)) == [("licht", False)]


def test_what_both_sides_chose_wins_from_the_advice_also_before_there_is_a_shared_goal():
    assert weights(said(of({"scope": "smal"}), "i0", intensity="zwaar")) == [("zwaar", True)]


def test_an_initiative_with_which_they_stopped_has_no_intensity_any_more():
    made = said(of({"outcome": "stoppen"}, {"outcome": "pauze"}), "i0", intensity="zwaar")

    assert weights(made) == [(weighing.STOPPED, False), (weighing.FIRST_GOALS, False)]
    assert [one.id for one in weighing.going(made)] == ["i1"]


def test_they_stand_in_the_order_of_the_register_and_are_weighed_once():
    made = of({"order": "b"}, {"order": "a"})

    found = weighing.every(HANDBOOK, made)

    assert [one.initiative.id for one in found] == ["i1", "i0"]
    assert weighing.every(HANDBOOK, made) is found


def test_every_weight_has_a_name():
    assert weighing.name(HANDBOOK, "zwaar") == SAY("talk.intensity_zwaar")
    assert weighing.name(HANDBOOK, weighing.FIRST_GOALS) == SAY("picture.weight_eerst_doelen")
    assert len({weighing.name(HANDBOOK, one) for one in weighing.WEIGHTS}) == len(weighing.WEIGHTS)
