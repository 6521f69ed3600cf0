"""Tell which groups of tests could not run here, and what to install so that they can."""

from typing import Final

import pytest

_missing: Final[dict[str, str]] = {}


def missing(group: str, remedy: str) -> None:
    """Note that a group cannot run here and what remedies it, and skip the test that asked."""
    _missing[group] = remedy
    pytest.skip(f"NIET GEDRAAID: {group} (installeer {remedy})")


def need(group: str, condition: object, remedy: str) -> None:
    """Skip the test and note its group, unless the condition holds."""
    if not condition:
        missing(group, remedy)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the groups that could not run as the last lines of the report."""
    for group, remedy in sorted(_missing.items()):
        terminalreporter.write_line(f"NIET GEDRAAID: {group} (installeer {remedy})")
