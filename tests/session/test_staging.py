import pytest
import streamlit as st

from tests import app
from tests.app import small
from wizard import session
from wizard.model.stage import Stage
from wizard.session import staging, visit
from wizard.storage.engine import StoreError
from wizard.storage.rows import NoDossier
from wizard.storage.stages import Stages


def asked(**address: str) -> None:
    st.query_params.from_dict(address)
    session.begin()


def test_without_a_dossier_there_is_no_wall():
    asked()

    with pytest.raises(NoDossier):
        staging.current()


def test_what_stands_on_the_wall_is_read_once_in_a_run(store):
    dossier = small("Noord")
    asked(dossier=dossier)
    first = staging.current()
    store.stages.put(dossier, slide="slot")

    again = staging.current()
    session.begin()

    assert first == again == Stage()
    assert staging.current().slide == "slot"


def test_while_the_database_fails_what_was_there_last_stays(monkeypatch, store):
    dossier = small("Noord")
    store.stages.put(dossier, slide="slot")
    asked(dossier=dossier)
    staging.current()
    session.begin()

    monkeypatch.setattr(Stages, "read", app.fails)

    assert staging.current().slide == "slot"
    assert visit.current().unread


def test_a_wall_that_was_never_read_cannot_be_shown_while_the_database_fails(monkeypatch):
    asked(dossier=small("Noord"))
    monkeypatch.setattr(Stages, "read", app.fails)

    with pytest.raises(StoreError):
        staging.current()


def test_another_dossier_has_another_wall(store):
    first, second = small("Noord"), small("Zuid")
    store.stages.put(first, slide="slot")
    asked(dossier=first)
    staging.current()

    asked(dossier=second)

    assert staging.current() == Stage()
