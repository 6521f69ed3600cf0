from tests.report import reading
from tests.report.drafted import built
from wizard.model.entity import Goal, GoalView, TheirGoal, goal_view_id


def goals(ours, theirs):
    """Return a goal of each side, with whether the other shares it."""
    return {
        "n.1": (Goal, {"horizon": "kort", "order": "a", "text": "Doel van de stad"}),
        goal_view_id("i", "n.1"): (GoalView, {"goal": "n.1", "sharing": ours}),
        "i.d": (TheirGoal, {"order": "a", "text": "Doel van de buurt", "sharing": theirs}),
    }


def test_the_joint_goal_stands_in_its_own_words():
    raw = built("gespreksafspraken", None, {"joint_goal": "Samen warm"})

    assert "Ons gezamenlijke doel. Samen warm" in reading.paragraphs(raw, "ListBullet")


def test_goals_that_both_share_are_a_list():
    raw = built("intentieverklaring", goals("gedeeld", "gedeeld"))

    assert {"Doel van de stad", "Doel van de buurt"} <= set(reading.paragraphs(raw, "ListBullet"))
    assert "Doelen van één kant" not in reading.tables(raw)


def test_goals_of_one_side_stand_beside_each_other():
    raw = built("intentieverklaring", goals("alleen", "alleen"))

    assert reading.rows(raw, "Doelen van één kant") == [
        ["Gemeente", "Initiatief"],
        ["Doel van de stad", "Doel van de buurt"],
    ]
    assert "Er is nog geen doel waarvan beide kanten zeiden dat zij het delen." in reading.whole(raw)


def test_a_side_without_a_goal_of_its_own_says_so():
    raw = built("intentieverklaring", goals("gedeeld", "alleen"))

    assert reading.rows(raw, "Doelen van één kant")[1] == ["Geen", "Doel van de buurt"]


def test_what_both_value_is_a_table_once_one_of_them_said_so():
    told = built("green-deal", None, {"governance_initiative": "Eén stem per huis"})

    assert reading.rows(told, "Wat beide kanten belangrijk vinden")[2][2] == "Eén stem per huis"
    assert "Wat beide kanten belangrijk vinden" not in reading.tables(built("green-deal"))
