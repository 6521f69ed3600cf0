import pytest

from tests.logic.making import dossier, with_goals
from wizard.logic import open_parts


@pytest.mark.parametrize(
    ("goals", "missing"),
    [
        ((), ("kort", "middel", "lang")),
        ((("kort", "Isoleren"),), ("middel", "lang")),
        ((("kort", "Isoleren"), ("middel", None)), ("middel", "lang")),
        ((("kort", "Isoleren"), ("lang", "Warmtenet"), ("middel", "Plan")), ()),
    ],
)
def test_a_horizon_is_open_until_a_goal_is_written(goals: tuple[tuple[str, str | None], ...], missing: tuple[str, ...]):
    assert open_parts.of_goals(with_goals(dossier(None), *goals), "n0") == missing


@pytest.mark.parametrize(
    ("answers", "touched"),
    [(None, False), ({}, False), ({"standing": "voorstel"}, False), ({"second": "r2"}, True), ({"meaning": "x"}, True)],
)
def test_a_role_is_touched_when_one_of_its_parts_is_answered(answers: dict[str, str] | None, touched: bool):
    choice = dossier(answers).choice("n0", "m")

    assert open_parts.is_touched(choice) is touched
