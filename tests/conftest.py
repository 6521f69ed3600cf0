"""Give every test what all tests share: the list of groups that could not run, and how many run side by side."""

import os

import pytest

from tests import template
from tests.groups import pytest_terminal_summary

__all__ = ["pytest_terminal_summary"]


def pytest_xdist_auto_num_workers() -> int:
    """Run two tests for each core: most of them wait for a browser, a database or the office."""
    return 2 * (os.cpu_count() or 1)


@pytest.fixture(scope="session", autouse=True)
def moulds(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> None:
    """Let tests that run side by side share the dossiers that take long to make."""
    base = tmp_path_factory.getbasetemp()
    os.environ[template.SHARED] = str(base if worker_id == "master" else base.parent)
