"""Test that files stay with their dossier, each once."""

import pytest
from sqlalchemy import create_engine, inspect, text

from wizard.storage.rows import NoDossier
from wizard.storage.store import Store


def test_a_file_is_found_under_its_digest_in_its_own_dossier_only(store: Store, dossier: str) -> None:
    digest = store.attachments.keep(dossier, b"sjabloon")

    assert store.attachments.get(dossier, digest) == b"sjabloon"
    assert store.attachments.get("ander", digest) is None
    assert store.attachments.get(dossier, "0" * 64) is None
    assert store.attachments.get("é\0", "\0") is None


def test_a_file_that_comes_again_is_kept_once(store: Store, dossier: str) -> None:
    assert store.attachments.keep(dossier, b"a") == store.attachments.keep(dossier, b"a")


def test_there_is_no_file_without_a_dossier(store: Store, dossier: str) -> None:
    store.discard(dossier)

    for gone in (dossier, "weg"):
        with pytest.raises(NoDossier):
            store.attachments.keep(gone, b"a")


def test_files_go_with_their_dossier(store: Store, dossier: str) -> None:
    digest = store.attachments.keep(dossier, b"a")

    store.erase(dossier)

    assert store.attachments.get(dossier, digest) is None


def test_a_database_of_before_gets_the_table(url: str) -> None:
    first = Store(url)
    first.close()
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("DROP TABLE attachment"))

    Store(url).close()

    assert "attachment" in inspect(engine).get_table_names()
    engine.dispose()
