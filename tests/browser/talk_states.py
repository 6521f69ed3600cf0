"""Bring the conversation with an initiative into each of its parts, alone and at one table."""

import re
from typing import Final

from playwright.sync_api import expect

from tests.browser.state import Act, State, example, of_empty, still
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
    """Go to a part of the conversation."""
    number = TALK_PARTS.index(ident) + 1
    visitor.page.get_by_role("radio", name=re.compile(rf"^{number}\. ")).click(delay=CLICK)
    name = talk_words.part(_BOOK, ident)
    expect(visitor.page.get_by_role("heading", name=f"{number}. {name}")).to_be_visible()
    still(visitor)


def fold(visitor: Visitor, name: str, then: str) -> None:
    """Open the first fold with this name, and wait for what is in it."""
    visitor.page.get_by_text(name, exact=True).first.click(delay=CLICK)
    expect(visitor.page.get_by_text(then, exact=True).first).to_be_visible()
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
        for name, then in folds:
            fold(visitor, name, then)

    return act


TALK_STATES: Final = (
    State("gesprek-leeg", of_empty("gesprek")),
    *(State(f"gesprek-{ident}", _at(ident)) for ident in TALK_PARTS),
    State("gesprek-momenten", _at("voorbereiding", ("Gespreksmomenten", "Gespreksmoment erbij"))),
    State("gesprek-behoeften-kiezen", _at("behoeften", (NEEDS, "Je kunt er meer dan één kiezen"))),
    State("gesprek-behoefte-open", _at("behoeften", ("Wie, wanneer en toelichting", "Wie regelt dit? (functie)"))),
    State("gesprek-doel-open", _at("doelen", ("Tekst en toelichting", "Doel van het initiatief"))),
    State("gesprek-aan-tafel", _at("voorbereiding", together=True)),
    State("gesprek-aan-tafel-behoeften", _at("behoeften", together=True)),
)
