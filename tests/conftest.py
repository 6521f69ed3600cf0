"""Give every test what all tests share: the list of groups that could not run, and how many run side by side."""

import os

from tests.groups import pytest_terminal_summary

__all__ = ["pytest_terminal_summary"]


def pytest_xdist_auto_num_workers() -> int:
    """Run two tests for each core: most of them wait for a browser, a database or the office."""
    return 2 * (os.cpu_count() or 1)
