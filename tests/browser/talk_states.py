"""Bring the conversation with an initiative into each of its parts, alone and at one table."""

import re
from typing import Final

from playwright.sync_api import expect

from tests.browser.state import Act, State, example, of_empty, still, then
from tests.browser.visitor import CLICK, Visitor
from wizard import content
from wizard.logic import talk_words
from wizard.model.entity import TALK_PARTS
from wizard.storage.store import Store

SIT: Final = "Ga samen aan tafel"
ALONE: Final = "Verder als gemeente"
NEEDS: Final = "Kies wat de gemeente nodig heeft"

_BOOK: Final = content.load()


def part(visitor: Visitor, ident: str) -> None:
    """Go to a part of the conversation; press again, as a user would, when a redraw took the first press."""
    number = TALK_PARTS.index(ident) + 1
    way = visitor.page.get_by_role("radio", name=re.compile(rf"^{number}\. "))
    for _ in range(3):
        still(visitor)
        way.click(delay=CLICK)
        still(visitor)
        if way.is_checked():
            break
    name = talk_words.part(_BOOK, ident)
    expect(visitor.page.get_by_role("heading", name=f"{number}. {name}")).to_be_visible()
    still(visitor)


def fold(visitor: Visitor, name: str, inside: str) -> None:
    """Open the first fold with this name, and wait for what is in it."""
    visitor.page.get_by_text(name, exact=True).first.click(delay=CLICK)
    expect(visitor.page.get_by_text(inside, exact=True).first).to_be_visible()
    still(visitor)


def sit(visitor: Visitor) -> None:
    """Sit at the table with the initiative."""
    visitor.press(SIT)
    expect(visitor.button(ALONE)).to_be_visible()
    still(visitor)


def _at(ident: str, *folds: tuple[str, str], together: bool = False) -> Act:
    def act(visitor: Visitor, store: Store) -> None:
        visitor.go("gesprek", example(store))
        still(visitor)
        if together:
            sit(visitor)
        part(visitor, ident)
        for name, inside in folds:
            fold(visitor, name, inside)

    return act


def _on(ident: str, *folds: tuple[str, str]) -> Act:
    """Return the way to a part of the conversation that is open."""

    def act(visitor: Visitor, _store: Store) -> None:
        part(visitor, ident)
        for name, inside in folds:
            fold(visitor, name, inside)

    return act


def _sat(visitor: Visitor, _store: Store) -> None:
    sit(visitor)
    part(visitor, "voorbereiding")


MOMENTS: Final = ("Gespreksmomenten", "Gespreksmoment erbij")
CHOOSE: Final = (NEEDS, "Je kunt er meer dan één kiezen")
NEED: Final = ("Wie, wanneer en toelichting", "Wie regelt dit? (functie)")
GOAL: Final = ("Tekst en toelichting", "Doel van het initiatief")

TALK_STATES: Final = (
    of_empty("gesprek-leeg", "gesprek"),
    State(f"gesprek-{TALK_PARTS[0]}", _at(TALK_PARTS[0]), then("gesprek", _on(TALK_PARTS[0]))),
    *(State(f"gesprek-{ident}", _at(ident), _on(ident)) for ident in TALK_PARTS[1:]),
    State("gesprek-momenten", _at("voorbereiding", MOMENTS), _on("voorbereiding", MOMENTS)),
    State("gesprek-behoeften-kiezen", _at("behoeften", CHOOSE), _on("behoeften", CHOOSE)),
    State("gesprek-behoefte-open", _at("behoeften", NEED), _on("behoeften", NEED)),
    State("gesprek-doel-open", _at("doelen", GOAL), _on("doelen", GOAL)),
    State("gesprek-aan-tafel", _at("voorbereiding", together=True), _sat),
    State("gesprek-aan-tafel-behoeften", _at("behoeften", together=True), _on("behoeften")),
)
