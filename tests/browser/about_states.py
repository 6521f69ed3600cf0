"""Bring the screens to look something up into each of their states, with a dossier and without one."""

import re
from typing import Final

from playwright.sync_api import expect

from tests.browser.state import State, example, of_example, still
from tests.browser.visitor import CLICK, Visitor
from wizard.storage.store import Store

SEARCH: Final = "Zoek in alles op dit scherm"


def way(visitor: Visitor, name: str) -> None:
    """Choose one of the parts at the top of the screen; while one searches a number stands behind its name."""
    chosen = visitor.page.get_by_role("radio", name=re.compile(rf"^{re.escape(name)}( \(\d+\))?$"))
    chosen.click(delay=CLICK)
    expect(chosen).to_be_checked()
    still(visitor)


def search(visitor: Visitor, words: str) -> None:
    """Look for words, and wait until every part tells how much it has."""
    visitor.fill(SEARCH, words)
    expect(visitor.page.get_by_role("radio", name=re.compile(r"^Begrippen \(\d+\)$"))).to_be_visible()
    still(visitor)


def _alike(visitor: Visitor, store: Store) -> None:
    visitor.go("voorbeelden", example(store))
    _likened(visitor, store)


def _likened(visitor: Visitor, _store: Store) -> None:
    still(visitor)
    way(visitor, "Welke lijkt op ons?")
    expect(visitor.page.get_by_text("Lijkt op jullie in").first).to_be_visible()


def _search(visitor: Visitor, store: Store) -> None:
    visitor.go("onderzoek", example(store))
    _searched(visitor, store)


def _searched(visitor: Visitor, _store: Store) -> None:
    still(visitor)
    search(visitor, "cooperatie")


def _version(visitor: Visitor, _store: Store) -> None:
    visitor.go("over")
    _versioned(visitor, _store)


def _versioned(visitor: Visitor, _store: Store) -> None:
    still(visitor)
    way(visitor, "Versie en licentie")
    expect(visitor.page.get_by_text("Waar rust de app op?")).to_be_visible()


def _terms(visitor: Visitor, _store: Store) -> None:
    visitor.go("onderzoek")
    still(visitor)
    way(visitor, "Begrippen")
    expect(visitor.page.get_by_text("Accounthouder")).to_be_visible()


ABOUT_STATES: Final = (
    of_example("voorbeelden"),
    State("voorbeelden-lijkt-op", _alike, _likened),
    of_example("onderzoek"),
    State("onderzoek-zoeken", _search, _searched),
    State("onderzoek-begrippen", _terms),
    of_example("over"),
    State("over-versie", _version, _versioned),
)
