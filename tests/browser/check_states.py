"""Bring the screen to look everything over into each of its states."""

from typing import Final

from playwright.sync_api import Locator, expect

from tests.browser.state import State, example, of_empty, of_example, still
from tests.browser.visitor import CLICK, Visitor
from tests.browser.waiting import until
from wizard.storage.store import Store

REASON: Final = "Waarom laten jullie dit rusten?"


def point(visitor: Visitor, title: str) -> Locator:
    """Return the box of the point of attention with this title."""
    heading = visitor.page.get_by_role("heading", name=title, level=3, exact=True)
    return visitor.page.locator("[class*=st-key-punt-]").filter(has=heading)


def rest(visitor: Visitor, title: str, reason: str) -> None:
    """Let a point of attention rest, and wait until it does."""
    point(visitor, title).get_by_text("Laat dit rusten").click(delay=CLICK)
    expect(visitor.field(REASON)).to_be_visible()
    visitor.fill(REASON, reason)
    expect(point(visitor, title)).to_have_count(0)
    still(visitor)


def resting(visitor: Visitor) -> None:
    """Open the fold of what rests."""
    visitor.page.get_by_text("rusten", exact=False).last.click(delay=CLICK)
    expect(visitor.field(REASON).first).to_be_visible()
    still(visitor)
    _unmoving(visitor.button("Toch weer tonen").first)


def _unmoving(one: Locator) -> None:
    """Wait until a button stands where it will stay: on a short page nothing else tells that a fold still opens."""

    def stays() -> bool:
        before = one.bounding_box()
        one.page.wait_for_timeout(200)
        return before == one.bounding_box()

    until(stays)


def answers(visitor: Visitor) -> None:
    """Change to all answers."""
    visitor.page.get_by_role("radio", name="Alle antwoorden").click(delay=CLICK)
    expect(visitor.page.get_by_role("heading", name="Dit dossier", level=2)).to_be_visible()
    still(visitor)


def _rest(visitor: Visitor, store: Store) -> None:
    visitor.go("controle", example(store))
    still(visitor)
    resting(visitor)


def _answers(visitor: Visitor, store: Store) -> None:
    visitor.go("controle", example(store))
    _read(visitor, store)


def _read(visitor: Visitor, _store: Store) -> None:
    still(visitor)
    answers(visitor)


def _writing(visitor: Visitor, store: Store) -> None:
    visitor.go("controle", example(store))
    _written(visitor, store)


def _written(visitor: Visitor, _store: Store) -> None:
    still(visitor)
    visitor.page.get_by_text("Laat dit rusten").first.click(delay=CLICK)
    expect(visitor.field(REASON)).to_be_visible()
    still(visitor)


def _led(visitor: Visitor, store: Store) -> None:
    visitor.go("controle", example(store))
    still(visitor)
    visitor.page.get_by_role("link", name="Warm Hoefblad, Vorm en afspraken").click(delay=CLICK)
    expect(visitor.page.get_by_role("link", name="Terug naar waar je was bij Nakijken")).to_be_visible()
    still(visitor)


CHECK_STATES: Final = (
    of_empty("nakijken-leeg", "controle"),
    of_example("nakijken", "controle"),
    State("nakijken-reden", _writing, _written),
    State("nakijken-rusten", _rest),
    State("nakijken-antwoorden", _answers, _read),
    State("nakijken-terug", _led),
)
