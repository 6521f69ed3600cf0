"""Give every test what all tests share: the list of groups that could not run, and how many run side by side."""

import gc
import os

import pytest
from hypothesis import settings

from tests.groups import pytest_terminal_summary
from tests.once import SHARED

__all__ = ["pytest_terminal_summary"]

# How long one case takes says more about what else the machine does than about our code; `make bench` measures that.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


def pytest_xdist_auto_num_workers() -> int:
    """Run one test more than there are cores: some wait for a browser, a database or the office."""
    return 1 + (os.cpu_count() or 1)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the tests that take a minute, so that nobody waits for one of them at the end."""
    items.sort(key=lambda one: one.get_closest_marker("long") is None)


def pytest_collection_finish() -> None:
    """Take what was loaded to run the tests out of the search for what nobody uses any more: it stays anyway."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def moulds(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> None:
    """Let tests that run side by side share the dossiers that take long to make."""
    base = tmp_path_factory.getbasetemp()
    os.environ[SHARED] = str(base if worker_id == "master" else base.parent)
