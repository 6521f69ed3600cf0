from datetime import UTC, datetime, timedelta

import streamlit as st

from tests import app
from tests.app import choice, chosen, colleague, small
from wizard import session
from wizard.model import slot
from wizard.session import visit
from wizard.session.refresh import Status
from wizard.storage.store import Store


def asked(**address: str) -> None:
    st.query_params.from_dict(address)
    session.begin()


def waits(monkeypatch) -> str:
    """Let an answer in a new dossier wait for the database, which then works again; return the dossier's id."""
    dossier = small("Noord")
    asked(dossier=dossier)
    with monkeypatch.context() as down:
        down.setattr(Store, "apply", app.fails)
        session.pen().write(slot.of_choice("n0", "nsob", "meaning"), None, "ruimte")
    return dossier


def test_a_run_ends_with_what_it_has_to_tell():
    here = visit.current()
    here.saved = here.timed = True
    here.message = "niet gelukt"
    here.touched.add(("n0", "name"))

    told = session.status()
    session.end()

    assert told is Status.SAVED
    assert session.status() is Status.QUIET
    assert not here.timed
    assert here.message is None
    assert not here.touched


def test_an_answer_that_waits_is_told_before_one_that_was_stored():
    here = visit.current()
    here.saved = True
    here.waiting["dossier", "n0", "name"] = ()

    assert session.status() is Status.WAITING


def test_there_is_no_news_without_a_dossier():
    asked()

    assert not session.news()


def test_what_a_colleague_stored_is_news_and_the_next_run_is_the_clocks():
    dossier = small("Noord")
    asked(dossier=dossier)
    session.dossier()
    quiet = session.news()
    colleague(dossier, chosen("n0", meaning="ruimte"))

    assert not quiet
    assert session.news()
    assert session.pen().timed


def test_an_answer_that_waits_is_tried_again_once(monkeypatch):
    dossier = waits(monkeypatch)

    settled = session.news()

    assert settled
    assert visit.current().saved
    assert not visit.current().waiting
    assert choice(dossier).meaning == "ruimte"


def test_an_answer_that_waited_while_a_colleague_was_first_waits_no_longer(monkeypatch):
    dossier = waits(monkeypatch)
    colleague(dossier, chosen("n0", meaning="van een collega"))

    settled = session.news()

    assert settled
    assert not visit.current().saved
    assert not visit.current().waiting
    assert choice(dossier).meaning == "van een collega"


def test_an_answer_that_waited_for_a_dossier_that_is_gone_waits_no_longer(monkeypatch, store):
    dossier = waits(monkeypatch)
    store.discard(dossier)

    assert session.news()
    assert not visit.current().waiting


def test_a_database_that_fails_is_no_news(monkeypatch):
    waits(monkeypatch)
    monkeypatch.setattr(Store, "apply", app.fails)

    assert not session.news()
    assert visit.current().waiting


def test_a_dossier_that_was_removed_is_news_once(store):
    dossier = small("Noord")
    asked(dossier=dossier)
    session.dossier()
    store.discard(dossier)

    first = session.news()
    session.begin()
    still_open = session.is_open()

    assert first
    assert not still_open
    assert not session.news()


def test_as_long_as_nothing_can_be_read_every_look_is_news():
    assert session.waiting()
    assert session.waiting()
    assert visit.current().timed


def shows_the_wall() -> str:
    dossier = small("Noord")
    asked(dossier=dossier)
    session.hand()
    return dossier


def test_a_turn_on_the_wall_is_news_for_who_shows_it(store):
    dossier = shows_the_wall()
    quiet = session.news()

    store.stages.put(dossier, slide="slot")

    assert not quiet
    assert session.news()


def test_a_turn_on_the_wall_is_no_news_elsewhere(store):
    dossier = shows_the_wall()
    session.begin()
    session.dossier()

    store.stages.put(dossier, slide="slot")

    assert not session.news()


def test_what_a_colleague_stored_is_news_on_the_wall():
    dossier = shows_the_wall()

    colleague(dossier, chosen("n0", meaning="ruimte"))

    assert session.news()


def test_a_look_at_the_wall_asks_the_database_once(monkeypatch):
    shows_the_wall()
    monkeypatch.setattr(Store, "seq", app.fails)

    assert not session.news()


def test_a_minute_that_is_full_is_news_for_who_shows_the_clock():
    shows_the_wall()
    visit.current().clock = datetime.now(UTC) + timedelta(minutes=1)
    quiet = session.news()

    visit.current().clock = datetime.now(UTC)

    assert not quiet
    assert session.news()


def test_a_wall_whose_dossier_was_removed_is_news_once(store):
    dossier = shows_the_wall()
    store.discard(dossier)

    first = session.news()
    session.begin()
    still_open = session.is_open()

    assert first
    assert not still_open
    assert not session.news()
