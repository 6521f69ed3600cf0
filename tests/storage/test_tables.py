"""Test how moments are kept."""

from datetime import UTC, datetime, timedelta, timezone

from sqlalchemy.dialects import sqlite

from wizard.storage.tables import Moment


def test_a_moment_comes_back_as_the_same_moment_in_utc():
    here = datetime(2026, 3, 29, 2, 30, tzinfo=timezone(timedelta(hours=2)))
    dialect = sqlite.dialect()

    stored = Moment().process_bind_param(here, dialect)

    back = Moment().process_result_value(stored, dialect)
    assert stored == datetime(2026, 3, 29, 0, 30)  # noqa: DTZ001 - the database keeps no time zone
    assert back == here
    assert back is not None
    assert back.tzinfo is UTC


def test_no_moment_is_no_moment():
    dialect = sqlite.dialect()

    assert Moment().process_bind_param(None, dialect) is None
    assert Moment().process_result_value(None, dialect) is None
