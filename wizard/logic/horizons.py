"""Say which years the three horizons of a dossier are, and in which one a year falls."""

from dataclasses import dataclass
from typing import Final

from wizard.model.entity import HORIZONS, Profile

SHORT_YEARS: Final = 2
MIDDLE_YEARS: Final = 5
"""Years from the start until the short and the middle term end, where nobody chose otherwise."""


@dataclass(frozen=True, slots=True)
class Span:
    """Hold one horizon: its years counted from the start, and as calendar years when the start is known.

    The last of both is None for the long term, which has no end; `starts` and `ends` are None without a start.
    """

    horizon: str
    after: int
    until: int | None
    starts: int | None
    ends: int | None


def of(profile: Profile) -> tuple[Span, ...]:
    """Return the short, the middle and the long term; the middle one is at least a year."""
    short = profile.short_years or SHORT_YEARS
    middle = max(profile.middle_years or MIDDLE_YEARS, short + 1)
    limits = ((0, short), (short + 1, middle), (middle + 1, None))
    return tuple(_span(horizon, *limit, profile.start_year) for horizon, limit in zip(HORIZONS, limits, strict=True))


def _span(horizon: str, after: int, until: int | None, start: int | None) -> Span:
    if start is None:
        return Span(horizon, after, until, None, None)
    return Span(horizon, after, until, start + after, None if until is None else start + until)


def holding(profile: Profile, year: int) -> str | None:
    """Return the horizon in which a year falls; None before the start, or when the start is not known."""
    for span in of(profile):
        if span.starts is not None and span.starts <= year and (span.ends is None or year <= span.ends):
            return span.horizon
    return None


def fit(profile: Profile) -> bool:
    """Tell whether the chosen years follow each other; of() mends them when they do not."""
    return (profile.middle_years or MIDDLE_YEARS) > (profile.short_years or SHORT_YEARS)
