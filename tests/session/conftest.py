"""Give every test of the session a store of its own."""

from collections.abc import Iterator

import pytest

from tests import app
from wizard.storage.store import Store


@pytest.fixture(autouse=True)
def store() -> Iterator[Store]:
    """Give the store that the session uses, empty."""
    with app.fresh() as made:
        yield made
