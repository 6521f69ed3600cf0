"""Bring the pictures of the initiatives, and that of the points of attention, into each of their states."""

from typing import Final

from playwright.sync_api import expect

from tests.browser.state import Act, State, empty, example, still, then
from tests.browser.visitor import CLICK, Visitor
from wizard.storage.store import Store


def of_initiatives(visitor: Visitor, dossier: str, name: str) -> None:
    """Choose one of the pictures of the initiatives."""
    visitor.go("beeld", dossier)
    still(visitor)
    for choice in ("Initiatieven", name):
        choose(visitor, choice)


def choose(visitor: Visitor, name: str) -> None:
    """Choose one of the pictures, or one of the subjects above them."""
    visitor.page.get_by_role("radio", name=name, exact=True).click(delay=CLICK)
    expect(visitor.page.get_by_role("radio", name=name, exact=True)).to_be_checked()
    still(visitor)


def as_table(visitor: Visitor) -> None:
    """Change from the picture to its table."""
    visitor.page.get_by_role("radio", name="Tabel", exact=True).click(delay=CLICK)
    expect(visitor.page.get_by_test_id("stTable").first).to_be_visible()
    still(visitor)


def _picture(name: str, *, table: bool = False) -> Act:
    def act(visitor: Visitor, store: Store) -> None:
        of_initiatives(visitor, example(store), name)
        if table:
            as_table(visitor)

    return act


def _other(name: str) -> Act:
    """Return the way from one picture of the initiatives to another."""
    return lambda visitor, _store: choose(visitor, name)


def of_points(visitor: Visitor, dossier: str) -> None:
    """Choose the picture of the points of attention."""
    visitor.go("beeld", dossier)
    still(visitor)
    visitor.page.get_by_role("radio", name="Aandachtspunten", exact=True).click(delay=CLICK)
    expect(visitor.page.get_by_role("link", name="Bekijk dit bij Nakijken")).to_be_visible()
    still(visitor)


def _points(*, table: bool = False) -> Act:
    def act(visitor: Visitor, store: Store) -> None:
        of_points(visitor, example(store))
        if table:
            as_table(visitor)

    return act


def _without(visitor: Visitor, store: Store) -> None:
    of_initiatives(visitor, empty(store), "Behoeften")


PICTURE_STATES: Final = (
    State("beeld-initiatieven-leeg", _without),
    State("beeld-initiatieven", _picture("Fase en intensiteit"), then("beeld", _other("Fase en intensiteit"))),
    State("beeld-behoeften", _picture("Behoeften"), _other("Behoeften")),
    State("beeld-kompas", _picture("Wijkkompas"), _other("Wijkkompas")),
    State("beeld-waar", _picture("Waar actief"), _other("Waar actief")),
    State("beeld-aandachtspunten-leeg", lambda visitor, store: of_points(visitor, empty(store))),
    State("beeld-aandachtspunten", _points(), then("beeld", lambda visitor, _store: still(visitor))),
    State("beeld-aandachtspunten-tabel", _points(table=True), lambda visitor, _store: as_table(visitor)),
    State("beeld-initiatieven-tabel", _picture("Fase en intensiteit", table=True)),
)
