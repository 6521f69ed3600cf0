"""Give every test of the views a store of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import app
from wizard.storage.store import Store


@pytest.fixture(autouse=True)
def store(tmp_path: Path) -> Iterator[Store]:
    """Give the store that the session uses, empty."""
    with app.fresh(tmp_path) as made:
        yield made
