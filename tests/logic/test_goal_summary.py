from tests.logic.dated import HANDBOOK, dossier
from tests.logic.making import with_goals
from wizard.logic import goal_summary


def of(*places):
    return goal_summary.of(HANDBOOK, dossier(*places))


def test_without_neighbourhoods_everything_is_none():
    found = of()

    assert (found.neighbourhoods, found.with_goals, found.complete, found.total) == (0, 0, 0, 0)
    assert found.years == ()


def test_goals_and_the_neighbourhoods_that_have_them_are_counted_by_horizon():
    found = of([("kort", 2026), ("kort", 2027), ("lang", None)], [("kort", None)], [])

    assert (found.neighbourhoods, found.with_goals, found.total) == (3, 2, 4)
    assert found.goals == (("kort", 3), ("middel", 0), ("lang", 1))
    assert found.covered == (("kort", 2), ("middel", 0), ("lang", 1))


def test_a_neighbourhood_is_complete_with_a_goal_on_every_horizon():
    every = [("kort", None), ("middel", None), ("lang", None)]

    assert of(every, every[:2]).complete == 1


def test_years_are_counted_from_early_to_late_and_goals_without_a_year_apart():
    found = of([("lang", 2040), ("kort", 2027)], [("kort", 2027), ("kort", None)])

    assert found.years == ((2027, 2), (2040, 1))
    assert found.without_year == 1


def test_a_goal_without_text_counts_as_none():
    found = goal_summary.of(HANDBOOK, with_goals(dossier([]), ("kort", None), ("lang", "a")))

    assert found.goals == (("kort", 0), ("middel", 0), ("lang", 1))
    assert found.without_year == 1


def test_a_role_of_the_neighbourhood_is_no_goal():
    made = dossier([("kort", None)])

    assert [one.horizon for one in goal_summary.written(made, "n0")] == ["kort"]
    assert not list(goal_summary.written(made, "weg"))
