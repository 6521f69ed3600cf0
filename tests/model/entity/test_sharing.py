import pytest
from pydantic import ValidationError

from wizard.model.entity import SHARINGS, GoalView, TheirGoal, goal_view_id


@pytest.mark.parametrize("sharing", SHARINGS)
def test_a_goal_of_either_side_can_be_shared_or_not(sharing: str):
    view = GoalView(id=goal_view_id("zon", "g"), parent="zon", goal="g", sharing=sharing)
    theirs = TheirGoal(id="t", parent="zon", order="a0", sharing=sharing)

    assert (view.sharing, theirs.sharing) == (sharing, sharing)


@pytest.mark.parametrize("kind", [GoalView, TheirGoal])
def test_what_is_no_sharing_is_refused(kind: type[GoalView | TheirGoal]):
    with pytest.raises(ValidationError, match="sharing"):
        kind.model_validate({"id": "zon.doel.g", "parent": "zon", "goal": "g", "order": "a0", "sharing": "misschien"})


@pytest.mark.parametrize(("ident", "parent"), [("g", "zon"), ("wind.doel.g", "zon"), ("zon.doel.g", None)])
def test_a_view_on_a_goal_under_another_id_is_refused(ident: str, parent: str | None):
    assert goal_view_id("zon", "g") == "zon.doel.g"
    with pytest.raises(ValidationError, match="made of its initiative and its goal"):
        GoalView(id=ident, parent=parent, goal="g")


def test_on_which_goal_it_is_a_view_never_changes():
    assert GoalView.fixed == {"goal"}
