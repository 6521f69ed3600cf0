from dataclasses import dataclass

import pytest

from tests import groups


@dataclass
class Skip:
    longrepr: tuple[str, int, str]


def skipped(reason: str) -> Skip:
    return Skip(("tests/test_x.py", 3, f"Skipped: {reason}"))


def test_a_group_is_named_once_with_its_remedy():
    reports = [skipped("NIET GEDRAAID: office (installeer LibreOffice)")] * 2 + [skipped("anders")]

    assert groups.left_out(reports) == ["NIET GEDRAAID: office (installeer LibreOffice)"]


def test_a_test_that_needs_what_is_not_there_is_skipped_with_the_name_of_its_group():
    with pytest.raises(pytest.skip.Exception, match=r"NIET GEDRAAID: postgres \(installeer postgresql\)"):
        groups.need("postgres", None, "postgresql")


def test_a_test_that_has_what_it_needs_runs():
    groups.need("postgres", "/usr/lib/postgresql", "postgresql")

    assert groups.left_out([]) == []
