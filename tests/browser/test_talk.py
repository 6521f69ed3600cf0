"""A conversation in the browser: nothing typed is lost on the way to another part, and the table shows no notes."""

from typing import Final

from playwright.sync_api import expect

from tests.browser.dossiers import read
from tests.browser.state import example, still
from tests.browser.talk_states import NEEDS, fold, part, sit
from tests.browser.visitor import CLICK, Visitor
from tests.browser.waiting import until
from wizard import content
from wizard.model import talk
from wizard.model.talk import Talk
from wizard.storage.store import Store

BOOK: Final = content.load()
DIFFERENCE: Final = BOOK.say("fields.conversation.difference")
NOTE: Final = BOOK.say("fields.conversation.internal_note")


def said(store: Store, dossier: str) -> Talk:
    found = read(store, dossier)
    return talk.of(found, found.initiatives[0])


def at(window: Visitor, store: Store, ident: str) -> str:
    """Open a part of the first conversation of the example; return the dossier's id."""
    dossier = example(store)
    window.go("gesprek", dossier)
    still(window)
    part(window, ident)
    return dossier


def test_a_half_typed_text_is_stored_on_the_way_to_another_part_and_initiative(window: Visitor, store: Store):
    dossier = at(window, store, "doelen")

    window.field(DIFFERENCE).fill("Wij willen het allebei anders")
    part(window, "waarden")
    stored = said(store, dossier).conversation.difference
    part(window, "doelen")
    window.field(DIFFERENCE).fill("En dat mag")
    window.press("Volgende")

    assert stored == "Wij willen het allebei anders"
    until(lambda: said(store, dossier).conversation.difference == "En dat mag")


def test_needs_are_chosen_by_keyboard_without_losing_ones_place(window: Visitor, store: Store):
    dossier = at(window, store, "behoeften")
    before = {one.prompt for one in said(store, dossier).needs("gemeente")}
    fold(window, NEEDS, "Je kunt er meer dan één kiezen")
    names = [one.name for one in BOOK.agenda.needs_of("gemeente") if one.id not in before][:2]

    for name in names:
        pill = window.page.get_by_role("button", name=name, exact=True)
        pill.focus()
        window.page.keyboard.press("Space")
        expect(window.page.get_by_role("combobox", name=name, exact=True)).to_be_visible()
        still(window)
        expect(pill).to_be_focused()
        expect(pill).to_have_attribute("aria-pressed", "true")

    assert len(said(store, dossier).needs("gemeente")) >= len(before) + 2


def test_what_is_dropped_comes_back_by_one_press(window: Visitor, store: Store):
    dossier = at(window, store, "behoeften")
    before = said(store, dossier).needs("gemeente")
    first = next(one for one in BOOK.agenda.needs_of("gemeente") if one.id in {need.prompt for need in before})
    fold(window, NEEDS, "Je kunt er meer dan één kiezen")

    window.page.get_by_role("button", name=first.name, exact=True).click(delay=CLICK)
    expect(window.button("Maak ongedaan")).to_be_visible()
    dropped = len(said(store, dossier).needs("gemeente"))
    still(window)
    window.press("Maak ongedaan")
    until(lambda: said(store, dossier).needs("gemeente") == before)

    assert dropped == len(before) - 1
    expect(window.page.get_by_role("button", name=first.name, exact=True)).to_have_attribute("aria-pressed", "true")


def test_at_the_table_no_note_of_the_municipality_reaches_the_browser(window: Visitor, store: Store):
    dossier = at(window, store, "voorbereiding")
    note = "Dit blijft tussen ons"
    window.fill(NOTE, note)
    window.saved()

    sit(window)
    shown = window.page.content()
    window.page.reload()
    window.settle()
    again = window.page.content()

    assert said(store, dossier).conversation.internal_note == note
    assert note not in shown
    assert note not in again
    assert "Verder als gemeente" in again
