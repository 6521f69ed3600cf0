"""Tell which groups of tests could not run here, and what to install so that they can."""

import re
from collections.abc import Iterable
from typing import Final, Protocol

import pytest

_SAID: Final = re.compile(r"NIET GEDRAAID: .*")


class Report(Protocol):
    """Be what pytest tells of a test that was skipped: file, line and reason."""

    longrepr: tuple[str, int, str]


def missing(group: str, remedy: str) -> None:
    """Skip the test, with the group that cannot run here and what remedies it as the reason."""
    pytest.skip(f"NIET GEDRAAID: {group} (installeer {remedy})")


def need(group: str, condition: object, remedy: str) -> None:
    """Skip the test and name its group, unless the condition holds."""
    if not condition:
        missing(group, remedy)


def left_out(skipped: Iterable[Report]) -> list[str]:
    """Return a line for each group that was left out, from what the tests said wherever they ran."""
    return sorted({found[0] for report in skipped if (found := _SAID.search(report.longrepr[2]))})


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the groups that could not run as the last lines of the report."""
    for line in left_out(terminalreporter.stats.get("skipped", [])):
        terminalreporter.write_line(line)
