"""A cut connection or a stuck database loses nothing, and work goes on by itself."""

import sqlite3
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import expect

from tests.browser.app_server import AppServer
from tests.browser.cable import Cable
from tests.browser.dossiers import choice, small
from tests.browser.visitor import Visitor
from tests.browser.waiting import until
from wizard.model.change import Edit
from wizard.storage.store import Store

MEANING = "Wat dit betekent voor bewonersinitiatieven"

Visit = Callable[..., Visitor]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AppServer]:
    """Run a server that forgets a visit one second after its connection went."""
    forgetful = AppServer(tmp_path_factory.mktemp("server"), STREAMLIT_SERVER_DISCONNECTED_SESSION_TTL="1")
    forgetful.start()
    yield forgetful
    forgetful.stop()


@pytest.fixture
def cable(server: AppServer) -> Iterator[Cable]:
    made = Cable(server)
    yield made
    made.away()


@pytest.fixture
def dossier(store: Store) -> str:
    return small(store)


def test_a_half_typed_text_survives_a_cut_longer_than_the_server_remembers(
    visit: Visit, store: Store, dossier: str, cable: Cable
) -> None:
    visitor = visit(running=cable)
    visitor.go("rollen", dossier)
    visitor.field(MEANING).press_sequentially("Voor de tunnel")

    cable.pull_out()
    visitor.disconnected()
    visitor.page.wait_for_timeout(2_500)  # longer than the server remembers: this is what is tested
    cable.put_in()
    visitor.reconnected()
    visitor.field(MEANING).blur()

    until(lambda: choice(store, dossier).meaning == "Voor de tunnel")
    visitor.holds(MEANING, "Voor de tunnel")


def test_a_text_left_while_the_connection_was_gone_is_stored_when_it_is_back(
    visit: Visit, store: Store, dossier: str, cable: Cable
) -> None:
    visitor = visit(running=cable)
    visitor.go("rollen", dossier)

    cable.pull_out()
    visitor.disconnected()
    visitor.page.wait_for_timeout(2_500)  # longer than the server remembers: this is what is tested
    cable.put_in()
    visitor.reconnected()
    visitor.fill(MEANING, "In de tunnel getypt")

    until(lambda: choice(store, dossier).meaning == "In de tunnel getypt")


def test_a_colleagues_text_from_during_the_cut_is_never_overwritten(
    visit: Visit, store: Store, dossier: str, cable: Cable
) -> None:
    visitor = visit(running=cable)
    visitor.go("rollen", dossier)
    visitor.fill(MEANING, "Eerste tekst")
    visitor.saved()
    visitor.field(MEANING).press_sequentially(" en mijn vervolg")

    cable.pull_out()
    visitor.disconnected()
    store.apply(dossier, [Edit("n0.nsob", "meaning", "Eerste tekst", "Tekst van een collega")], "collega")
    visitor.page.wait_for_timeout(2_500)  # longer than the server remembers: this is what is tested
    cable.put_in()
    visitor.reconnected()
    visitor.field(MEANING).blur()

    expect(visitor.page.get_by_text("Een collega heeft dit veld ook veranderd.")).to_be_visible()
    assert choice(store, dossier).meaning == "Tekst van een collega"
    visitor.press("Houd mijn tekst")
    until(lambda: choice(store, dossier).meaning == "Eerste tekst en mijn vervolg")


def test_a_locked_database_is_said_in_words_and_the_text_is_stored_by_itself_later(
    visit: Visit, store: Store, dossier: str, server: AppServer
) -> None:
    visitor = visit()
    visitor.go("rollen", dossier)
    other = sqlite3.connect(server.database.removeprefix("sqlite:///"), isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")

    visitor.fill(MEANING, "Tijdens de storing")
    refusal = visitor.page.get_by_text("is nog niet opgeslagen", exact=False).first
    expect(refusal).to_be_visible(timeout=15_000)
    expect(visitor.page.locator(".st-key-status")).not_to_have_text("Opgeslagen")
    visitor.holds(MEANING, "Tijdens de storing")
    other.execute("ROLLBACK")
    other.close()

    until(lambda: choice(store, dossier).meaning == "Tijdens de storing", seconds=20)
    expect(refusal).to_be_hidden()
    visitor.holds(MEANING, "Tijdens de storing")
