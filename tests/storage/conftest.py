"""Give every test of the store a fresh database of each kind."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from tests import groups, postgres
from tests.storage.making import PROFILE, neighbourhood
from wizard.storage.store import Store
from wizard.storage.tables import metadata

KINDS = ("sqlite", pytest.param("postgres", marks=pytest.mark.group("postgres")))


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """Give the address of one PostgreSQL for the whole run."""
    groups.need("postgres", postgres.available(), "postgresql")
    with postgres.server(durable=False) as url:
        yield url


@pytest.fixture(params=KINDS)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Give the address of an empty database."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/data/test.sqlite"
    found: str = request.getfixturevalue("postgres_url")
    engine = create_engine(found)
    metadata.drop_all(engine)
    engine.dispose()
    return found


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    """Give a store on an empty database."""
    made = Store(url)
    yield made
    made.close()


@pytest.fixture
def dossier(store: Store) -> str:
    """Give a dossier with a profile and two neighbourhoods, at batch 1."""
    return store.start([PROFILE, neighbourhood("noord"), neighbourhood("zuid")], "maker")
