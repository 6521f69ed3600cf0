"""One official goes on with steps 2 and 3, from the first goal to both Word documents, with a restart between."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from playwright.sync_api import expect

from tests.browser.app_server import AppServer
from tests.browser.dossiers import read, small
from tests.browser.plan_states import paste_goals, with_compass
from tests.browser.state import still
from tests.browser.test_journey import save, words_of
from tests.browser.visitor import CLICK, Visitor
from tests.browser.waiting import until
from wizard import content
from wizard.model.entity import Goal
from wizard.storage.store import Store

BLOCKS: Final = tuple(one.id for one in content.load().blocks)
PLACES: Final = ("Noord", "Zuid", "Oost", "West")
FROM_EXCEL: Final = (
    "Wijk\tTermijn\tDoel\tJaar\n"
    "Zuid\tmiddellang\tDe school en de sporthal delen hun warmte.\t2030\n"
    "Verweggistan\tkort\tHier bestaat geen wijk voor.\t2027\n"
    "Oost\tlang\tDe dijkhuizen zijn van het aardgas af.\t2040\n"
    "West\tooit\tDit heeft geen termijn.\t\n"
)
AGREED: Final = (
    "Wij lezen elk plan binnen twee weken.",
    "Er is altijd een tweede contactpersoon.",
    "Iedereen krijgt uitleg.",
)

Visit = Callable[..., Visitor]


def goals(store: Store, dossier: str) -> dict[str, list[Goal]]:
    found = read(store, dossier)
    return {one.name: list(found.goals(one.id)) for one in found.neighbourhoods}


def texts(store: Store, dossier: str) -> dict[str, list[str | None]]:
    return {name: [one.text for one in found] for name, found in goals(store, dossier).items()}


def write_goal(visitor: Visitor, place: int, text: str) -> None:
    """Add a goal of one's own in one of the three columns, and leave the field."""
    still(visitor)
    visitor.button("Doel erbij").nth(place).click(delay=CLICK)
    visitor.page.get_by_role("button", name="Schrijf zelf een doel").click(delay=CLICK)
    visitor.holds("Doel", "")
    still(visitor)
    visitor.fill("Doel", text)
    visitor.saved()


def copy_to(visitor: Visitor, *names: str) -> None:
    """Copy the goal that is open to other neighbourhoods."""
    still(visitor)
    visitor.press("Kopieer")
    box = visitor.page.get_by_role("combobox", name="Naar welke wijken?")
    for name in names:
        box.click(delay=CLICK)
        visitor.page.get_by_role("option", name=name, exact=True).click(delay=CLICK)
    visitor.page.keyboard.press("Escape")
    visitor.page.get_by_role("button", name=f"Kopieer naar {len(names)} wijken").click(delay=CLICK)


def agree(visitor: Visitor, text: str) -> None:
    """Say of the building block in view that it is arranged, and how."""
    still(visitor)
    visitor.choose("Hoe ver zijn jullie?", "Geregeld")
    visitor.saved()
    visitor.fill("Wat spreken we af?", text)
    visitor.saved()


def test_goals_and_agreements_survive_a_reload_and_a_restart_and_stand_in_both_documents(
    visit: Visit, store: Store, server: AppServer, tmp_path: Path
) -> None:
    visitor = visit()
    dossier = small(store, *PLACES)
    visitor.go("doelen", dossier)

    write_goal(visitor, 0, "Elke straat heeft een aanspreekpunt.")
    copy_to(visitor, *PLACES[1:])
    until(lambda: all("Elke straat heeft een aanspreekpunt." in found for found in texts(store, dossier).values()))
    with_compass(visitor)
    write_goal(visitor, 2, "De wijk is klaar voor een warmtenet.")
    visitor.choose("Spoor van het Wijkkompas", "F – Fossielvrij energienetwerk is betrouwbaar")
    visitor.saved()
    visitor.choose("Fase van het Wijkkompas", "Fase 1: Samen starten")
    until(lambda: goals(store, dossier)["Noord"][-1].phase == "1")
    paste_goals(visitor, FROM_EXCEL)
    for verdict in ("Deze wijk", "termijn"):
        expect(visitor.page.get_by_role("table").get_by_text(verdict).first).to_be_visible()
    visitor.press("Voeg 2 doelen toe")
    until(lambda: len(texts(store, dossier)["Zuid"]) == len(texts(store, dossier)["Oost"]) == 2)
    assert len(texts(store, dossier)["West"]) == 1

    visitor.menu("Stap 3 – Algemene aanpak")
    expect(visitor.page.locator("h1")).to_have_text("Stap 3 – Algemene aanpak")
    for text in AGREED:
        agree(visitor, text)
        visitor.press("Volgende")
    until(lambda: sum(read(store, dossier).block(one) is not None for one in BLOCKS) == len(AGREED))

    visitor.page.reload()
    server.kill()
    server.start()
    visitor.reconnected()
    visitor.go("doelen", dossier)
    expect(visitor.page.get_by_text("De wijk is klaar voor een warmtenet.")).to_be_visible()
    visitor.menu("Verslagen")
    expect(visitor.page.locator("h1")).to_have_text("Verslagen")
    report = words_of(save(visitor, "Download het gemeenterapport", tmp_path))
    own = words_of(save(visitor, "Download Zo werken wij", tmp_path))

    written = [text for found in texts(store, dossier).values() for text in found if text]
    assert len(written) == 7
    assert not [text for text in (*written, *AGREED, "Fossielvrij energienetwerk") if text not in report]
    assert not [text for text in AGREED if text not in own]
    assert "Verweggistan" not in report


def test_a_goal_is_written_and_moved_by_keyboard_alone(visit: Visit, store: Store) -> None:
    visitor = visit()
    dossier = small(store, "Noord")
    visitor.go("doelen", dossier)
    write_goal(visitor, 0, "Eerste doel")
    write_goal(visitor, 0, "Tweede doel")
    still(visitor)

    visitor.field("Doel").focus()
    visitor.page.keyboard.press("End")
    visitor.page.keyboard.type(" erbij")
    for _ in range(20):
        visitor.page.keyboard.press("Tab")
        if "Omhoog" in visitor.page.evaluate("document.activeElement.innerText"):
            break
    visitor.page.keyboard.press("Enter")

    until(lambda: texts(store, dossier)["Noord"] == ["Tweede doel erbij", "Eerste doel"])
