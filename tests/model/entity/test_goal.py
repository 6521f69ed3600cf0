import pytest
from pydantic import ValidationError

from wizard.model.entity import BASES, HORIZONS, PHASES, Goal


def made(**answers: object) -> Goal:
    return Goal.model_validate({"id": "g", "parent": "n", "horizon": "kort", "order": "a0", **answers})


def test_a_goal_may_start_empty():
    goal = made()

    assert (goal.text, goal.basis, goal.year, goal.track) == (None, None, None, None)


@pytest.mark.parametrize(("name", "values"), [("horizon", HORIZONS), ("basis", BASES), ("phase", PHASES)])
def test_every_choice_can_be_stored(name: str, values: tuple[str, ...]):
    assert [getattr(made(**{name: value}), name) for value in values] == list(values)


@pytest.mark.parametrize(
    ("name", "value"),
    [("horizon", "ooit"), ("horizon", None), ("basis", "tvw"), ("phase", "7"), ("phase", 1), ("track", "A B")],
)
def test_what_is_no_choice_is_refused(name: str, value: object):
    with pytest.raises(ValidationError):
        made(**{name: value})
