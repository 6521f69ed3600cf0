"""Bring the screens of steps 2 and 3, the register of initiatives and the pictures, into each of their states."""

from typing import Final

from playwright.sync_api import expect

from tests.browser.picture_states import as_table
from tests.browser.state import Act, State, example, of_empty, of_example, still, then
from tests.browser.visitor import CLICK, Visitor
from wizard.storage.store import Store

GOALS: Final = (
    "Wijk\tTermijn\tDoel\tJaar\n"
    "Binnenstad\tkort\tDe winkels doen mee met het isolatieplan.\t2027\n"
    "Verweggistan\tkort\tHier bestaat geen wijk voor.\t2027\n"
    "Binnenstad\tooit\tDit heeft geen termijn.\t\n"
    "Binnenstad\tlang\tDe oude kern is klaar voor een warmtenet.\tooit\n"
)
"""Two good rows and two bad ones; the year of the last one does not fit."""


def goal(visitor: Visitor, store: Store) -> None:
    """Open the first goal of the first neighbourhood, with the questions of the Wijkkompas."""
    visitor.go("doelen", example(store), "binnenstad")
    _edit(visitor, store)


def _edit(visitor: Visitor, _store: Store) -> None:
    with_compass(visitor)
    visitor.press("Bewerk")
    expect(visitor.field("Doel")).to_be_visible()
    still(visitor)


def with_compass(visitor: Visitor) -> None:
    """Ask for the detail of the Wijkkompas."""
    visitor.page.get_by_role("radio", name="Meer detail met het Wijkkompas").click(delay=CLICK)
    expect(visitor.page.get_by_text("Over het Wijkkompas: sporen en fasen")).to_be_visible()
    still(visitor)


def _add(visitor: Visitor, store: Store) -> None:
    visitor.go("doelen", example(store), "binnenstad")
    still(visitor)
    visitor.press("Doel erbij")
    expect(visitor.page.get_by_role("button", name="Schrijf zelf een doel")).to_be_visible()


def _copy(visitor: Visitor, store: Store) -> None:
    goal(visitor, store)
    _copied(visitor, store)


def _copied(visitor: Visitor, _store: Store) -> None:
    visitor.press("Kopieer")
    expect(visitor.page.get_by_test_id("stPopoverBody")).to_be_visible()
    still(visitor)


def _open(state: str, name: str, inside: str) -> State:
    def act(visitor: Visitor, store: Store) -> None:
        visitor.go("doelen", example(store), "binnenstad")
        unfold(visitor, store)

    def unfold(visitor: Visitor, _store: Store) -> None:
        still(visitor)
        visitor.page.get_by_text(name).click(delay=CLICK)
        expect(visitor.page.get_by_text(inside).first).to_be_visible()
        still(visitor)

    return State(state, act, then("doelen", unfold, "binnenstad"))


def _compass(visitor: Visitor, store: Store) -> None:
    visitor.go("doelen", example(store), "binnenstad")
    _tracks(visitor, store)


def _tracks(visitor: Visitor, _store: Store) -> None:
    with_compass(visitor)
    visitor.page.get_by_text("Over het Wijkkompas: sporen en fasen").click(delay=CLICK)
    expect(visitor.field("Naam van fase 2")).to_be_visible()
    still(visitor)


def paste_goals(visitor: Visitor, text: str) -> None:
    """Put a text in the box for goals, and wait for the verdicts."""
    visitor.page.get_by_text("Plak veel doelen tegelijk").click(delay=CLICK)
    box = visitor.page.get_by_test_id("stMain").get_by_test_id("stTextArea").locator("textarea:visible").last
    box.fill(text)
    box.blur()
    expect(visitor.page.get_by_text("Dit gaat er gebeuren")).to_be_visible()
    still(visitor)


def _paste(visitor: Visitor, store: Store) -> None:
    visitor.go("doelen", example(store), "binnenstad")
    still(visitor)
    paste_goals(visitor, GOALS)


def _remove_initiative(visitor: Visitor, store: Store) -> None:
    visitor.go("initiatieven", example(store))
    _removing(visitor, store)


def _removing(visitor: Visitor, _store: Store) -> None:
    still(visitor)
    visitor.press("Verwijder dit initiatief")
    expect(visitor.page.get_by_role("button", name="Ja, verwijder")).to_be_visible()


def _picture(name: str, table: bool = False) -> Act:
    def act(visitor: Visitor, store: Store) -> None:
        visitor.go("beeld", example(store))
        picture(visitor, name)
        if table:
            as_table(visitor)

    return act


def _other(name: str, table: bool = False) -> Act:
    """Return the way from one picture to another."""

    def act(visitor: Visitor, _store: Store) -> None:
        picture(visitor, name)
        if table:
            as_table(visitor)

    return act


def picture(visitor: Visitor, name: str) -> None:
    """Choose one of the pictures."""
    visitor.page.get_by_role("radio", name=name, exact=True).click(delay=CLICK)
    expect(visitor.page.get_by_role("radio", name=name, exact=True)).to_be_checked()
    still(visitor)


PLAN_STATES: Final = (
    of_empty("doelen-leeg", "doelen"),
    of_example("doelen"),
    State("doelen-open", goal, _edit),
    State("doelen-kopieren", _copy, _copied),
    State("doelen-erbij", _add),
    State("doelen-plakken", _paste),
    _open("doelen-jaren", "Welke jaren horen bij welke termijn?", "We tellen vanaf"),
    State("doelen-wijkkompas", _compass, then("doelen", _tracks, "binnenstad")),
    _open("doelen-veranderd", "Wat is er veranderd sinds de handreiking?", "Laatst gecontroleerd"),
    of_empty("aanpak-leeg", "aanpak"),
    of_example("aanpak"),
    of_empty("initiatieven-leeg", "initiatieven"),
    of_example("initiatieven"),
    State("initiatieven-verwijderen", _remove_initiative, _removing),
    of_empty("beeld-leeg", "beeld"),
    State("beeld-rollen", _picture("Rollen"), then("beeld", _other("Rollen"))),
    State("beeld-tijd", _picture("Doelen in de tijd"), _other("Doelen in de tijd")),
    State("beeld-wijken", _picture("Doelen per wijk"), _other("Doelen per wijk")),
    State("beeld-aanpak", _picture("Algemene aanpak"), _other("Algemene aanpak")),
    State("beeld-tabel", _picture("Doelen in de tijd", table=True), _other("Doelen in de tijd", table=True)),
)
