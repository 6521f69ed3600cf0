import pytest

from wizard.logic import horizons
from wizard.model.entity import Profile


def profile(start: int | None = None, short: int | None = None, middle: int | None = None) -> Profile:
    return Profile(id="dossier", title="Ronde", start_year=start, short_years=short, middle_years=middle)


@pytest.mark.parametrize(
    ("made", "spans"),
    [
        (profile(), [("kort", 0, 2, None, None), ("middel", 3, 5, None, None), ("lang", 6, None, None, None)]),
        (profile(2026), [("kort", 0, 2, 2026, 2028), ("middel", 3, 5, 2029, 2031), ("lang", 6, None, 2032, None)]),
        (
            profile(2026, 4, 9),
            [("kort", 0, 4, 2026, 2030), ("middel", 5, 9, 2031, 2035), ("lang", 10, None, 2036, None)],
        ),
        (
            profile(2026, 4, 4),
            [("kort", 0, 4, 2026, 2030), ("middel", 5, 5, 2031, 2031), ("lang", 6, None, 2032, None)],
        ),
        (profile(2026, 7), [("kort", 0, 7, 2026, 2033), ("middel", 8, 8, 2034, 2034), ("lang", 9, None, 2035, None)]),
    ],
)
def test_the_horizons_follow_each_other_without_a_gap(made: Profile, spans: list[tuple[str, int, int, int, int]]):
    assert [(one.horizon, one.after, one.until, one.starts, one.ends) for one in horizons.of(made)] == spans


@pytest.mark.parametrize(
    ("year", "horizon"),
    [(2025, None), (2026, "kort"), (2028, "kort"), (2029, "middel"), (2031, "middel"), (2032, "lang"), (2190, "lang")],
)
def test_a_year_falls_in_one_horizon(year: int, horizon: str | None):
    assert horizons.holding(profile(2026), year) == horizon


def test_a_year_falls_nowhere_when_the_start_is_not_known():
    assert horizons.holding(profile(), 2027) is None


@pytest.mark.parametrize(
    ("short", "middle", "fits"), [(None, None, True), (2, 3, True), (3, 3, False), (6, None, False), (None, 2, False)]
)
def test_years_that_do_not_follow_each_other_are_noticed(short: int | None, middle: int | None, fits: bool):
    assert horizons.fit(profile(2026, short, middle)) is fits
