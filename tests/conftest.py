"""Give every test what all tests share: the list of groups that could not run, and how many run side by side."""

import gc
import os
from pathlib import Path
from typing import Final

import pytest
from hypothesis import settings

from tests import template
from tests.groups import pytest_terminal_summary

__all__ = ["pytest_terminal_summary"]

# How long one case takes says more about what else the machine does than about our code; `make bench` measures that.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

TESTS: Final = Path(__file__).resolve().parent

UNTRACED: Final = frozenset(
    {
        *("benchmarks", "browser", "charts", "server", "session", "views"),
        *("test_frame.py", "test_links.py", "test_main.py", "test_fourth_model.py"),
    }
)
"""Tests of layers that are not asked to be covered whole, or of everything at once: following each line costs as much
as running it, and the tests beside the code cover it already."""


def pytest_xdist_auto_num_workers() -> int:
    """Run two tests for each core: most of them wait for a browser, a database or the office."""
    return 2 * (os.cpu_count() or 1)


def pytest_collection_finish() -> None:
    """Take what was loaded to run the tests out of the search for what nobody uses any more: it stays anyway."""
    gc.collect()
    gc.freeze()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Do not follow every line where no coverage is asked for."""
    for item in items:
        if item.path.relative_to(TESTS).parts[0] in UNTRACED:
            item.add_marker(pytest.mark.no_cover)


@pytest.fixture(scope="session", autouse=True)
def moulds(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> None:
    """Let tests that run side by side share the dossiers that take long to make."""
    base = tmp_path_factory.getbasetemp()
    os.environ[template.SHARED] = str(base if worker_id == "master" else base.parent)
