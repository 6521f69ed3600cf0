import pytest

from tests.logic import making
from tests.logic.talking import conversation, criterion, goal, goal_view, talk_of, their_goal
from wizard.logic import common_goals
from wizard.model import talk

SHARED = (goal("a"), goal_view("a", "gedeeld"))


def of(*things):
    return common_goals.of(talk_of(*things))


def test_every_goal_stands_where_both_sides_put_it():
    found = of(
        *(goal("a", "A"), goal_view("a", "gedeeld")),
        *(goal("b", "B"), goal_view("b", "alleen")),
        *(goal("c", "C"), goal_view("c", "bespreken")),
        *(goal("d", "D"), goal_view("d", None)),
        goal("e", "E"),
        their_goal("f", "F", "gedeeld"),
        their_goal("g", "G", "alleen"),
        their_goal("h", "H", "bespreken"),
        their_goal("i", "I"),
    )

    assert found.shared == ("A", "F")
    assert found.only_municipality == ("B",)
    assert found.only_initiative == ("G",)
    assert found.to_discuss == ("C", "H")
    assert found.unjudged == ("D", "E", "I")
    assert found.total == 9


def test_a_goal_without_a_text_is_none():
    found = of(goal("a", None), goal_view("a", "gedeeld"), their_goal("b", None, "gedeeld"))

    assert found.total == 0
    assert not found.is_clear


def test_a_text_in_more_neighbourhoods_counts_once():
    made = making.with_initiatives(making.dossier(None, None), {}, places=["n0", "n1"])
    made = made.after(9, [goal("a", "A"), goal("b", "A", "n1"), goal_view("a", "gedeeld"), goal_view("b", "gedeeld")])

    assert common_goals.of(talk.of(made, made.initiatives[0])).shared == ("A",)


def test_a_goal_elsewhere_is_not_theirs_to_judge():
    made = making.with_initiatives(making.dossier(None, None), {}, places=["n0"])
    made = made.after(9, [goal("a", "A", "n1"), goal_view("a", "gedeeld")])

    assert common_goals.of(talk.of(made, made.initiatives[0])).total == 0


@pytest.mark.parametrize(
    ("things", "clear"),
    [
        ((), False),
        (SHARED, True),
        ((goal("a"), goal_view("a", "alleen")), False),
        ((goal("a"), goal_view("a", "bespreken")), False),
        ((their_goal("a", sharing="gedeeld"),), True),
        ((their_goal("a", sharing="alleen"),), False),
        ((conversation(joint_goal="Samen"),), True),
        ((conversation(difference="Anders"),), False),
        ((*SHARED, criterion("doel-helder", "ja")), True),
        ((*SHARED, criterion("doel-helder", "onbekend")), True),
        ((*SHARED, criterion("doel-helder", None)), True),
        ((*SHARED, criterion("doel-helder", "nee")), False),
        ((*SHARED, conversation(joint_goal="Samen"), criterion("doel-helder", "nee")), False),
        ((criterion("doel-helder", "ja"),), False),
        ((*SHARED, criterion("serieus-groot", "nee")), True),
    ],
)
def test_a_common_goal_is_clear_when_it_is_there_and_nobody_says_that_it_is_not(things, clear):
    assert of(*things).is_clear is clear
