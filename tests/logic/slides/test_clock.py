from datetime import UTC, datetime, timedelta

import pytest

from wizard import content
from wizard.logic.slides import clock
from wizard.model.stage import Stage

HANDBOOK = content.load()
BEGAN = datetime(2026, 11, 27, 13, 0, tzinfo=UTC)
TURNED = BEGAN + timedelta(minutes=10, seconds=20)


def at(**since: float) -> datetime:
    return BEGAN + timedelta(**since)


def test_before_the_meeting_began_there_is_no_time_and_nothing_to_wait_for():
    assert clock.of(Stage(turned=TURNED), HANDBOOK.stage, "welkom", BEGAN) is None
    assert clock.changes(Stage(turned=TURNED), BEGAN) is None


def test_it_tells_whole_minutes_of_the_part_and_of_the_meeting():
    found = clock.of(Stage(began=BEGAN, turned=TURNED), HANDBOOK.stage, "besluit", at(minutes=14))

    assert found == (3, HANDBOOK.note("besluit").minutes, 14, sum(note.minutes for note in HANDBOOK.stage))


@pytest.mark.parametrize("turned", [None, BEGAN - timedelta(hours=1)])
def test_a_part_that_was_turned_to_before_the_meeting_counts_from_its_beginning(turned):
    found = clock.of(Stage(began=BEGAN, turned=turned), HANDBOOK.stage, "welkom", at(minutes=5))

    assert found is not None
    assert found.part == found.whole == 5


def test_a_clock_that_runs_behind_counts_from_nought():
    found = clock.of(Stage(began=BEGAN), HANDBOOK.stage, "welkom", at(minutes=-5))

    assert found is not None
    assert (found.part, found.whole) == (0, 0)


@pytest.mark.parametrize(
    ("now", "then"),
    [
        (at(minutes=14, seconds=5), at(minutes=14, seconds=20)),
        (at(minutes=14, seconds=30), at(minutes=15)),
        (at(minutes=14), at(minutes=14, seconds=20)),
    ],
)
def test_it_changes_when_the_first_of_both_minutes_is_full(now, then):
    assert clock.changes(Stage(began=BEGAN, turned=TURNED), now) == then
