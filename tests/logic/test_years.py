import pytest

from tests.logic.dated import HANDBOOK, dossier
from wizard.logic import goal_summary, years

EARLIER = HANDBOOK.say("picture.earlier", year=2026)
WITHOUT = HANDBOOK.say("picture.without_year")


def scale(start, *named):
    found = goal_summary.of(HANDBOOK, dossier([("kort", year) for year in named]))
    return years.scale(HANDBOOK, start, found)


def test_every_year_from_the_earliest_goal_to_the_last_has_a_column():
    assert scale(None, 2030, 2027).names == ("2027", "2028", "2029", "2030")


def test_the_columns_start_where_the_dossier_starts():
    assert scale(2026, 2028).names == ("2026", "2027", "2028")


def test_earlier_years_than_the_start_share_the_first_column():
    found = scale(2026, 2019, 2025, 2027)

    assert found.names == (EARLIER, "2026", "2027")
    assert [found.column(year) for year in (2019, 2025, 2026, 2027)] == [0, 0, 1, 2]


def test_when_all_goals_are_before_the_start_there_is_one_column():
    found = scale(2026, 2020)

    assert found.names == (EARLIER,)
    assert found.column(2020) == 0


def test_seventeen_years_each_have_a_column():
    found = scale(2026, 2026, 2042)

    assert (len(found.names), found.names[-1]) == (17, "2042")


@pytest.mark.parametrize("last", [2043, 2099])
def test_of_more_years_the_late_ones_share_the_last_column(last):
    found = scale(2026, 2026, last)

    assert len(found.names) == 17
    assert found.names[-2:] == ("2041", HANDBOOK.say("picture.later", year=2041))
    assert [found.column(year) for year in (2041, 2042, last)] == [15, 16, 16]


def test_goals_without_a_year_have_a_column_at_the_end_only_when_there_are_any():
    found = scale(2026, 2026, None)

    assert found.names == ("2026", WITHOUT)
    assert (found.column(2026), found.column(None)) == (0, 1)


def test_when_no_goal_has_a_year_there_is_only_that_column():
    assert scale(2026, None).names == (WITHOUT,)
    assert scale(None, None).column(None) == 0


def test_without_goals_there_are_no_columns():
    assert scale(2026).names == ()
