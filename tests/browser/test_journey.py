"""One official walks the whole way, from an empty dossier to a Word report, with stops and restarts between."""

import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest
from docx import Document
from playwright.sync_api import Locator, expect

from tests.browser.app_server import AppServer
from tests.browser.dossiers import read
from tests.browser.state import drawn, example, still
from tests.browser.states import table, upload
from tests.browser.visitor import CLICK, Visitor
from tests.browser.waiting import until
from wizard.model.dossier import Dossier
from wizard.model.entity import Choice
from wizard.storage import dossier_file
from wizard.storage.store import Store

PASTE: Final = "Plak hier, of typ één naam per regel"
REASON: Final = "Reden: wat vinden we belangrijk?"
MEANING: Final = "Wat dit betekent voor bewonersinitiatieven"
ROLES: Final = ("rechtmatig", "presterend", "netwerkend", "responsief")
FROM_EXCEL: Final = (
    "Wijknaam\tInwoners\tOpmerking\n"
    "Centrum\t4.000\tstaat er al\n"
    "'t Hool\t1.210\t\n"
    "\t\t\n"
    "Nieuwmarkt/Lastage\t2.400\t\n"
    "'t Hool\t1.210\tdubbel\n"
)

Visit = Callable[..., Visitor]


def open_dossier(visitor: Visitor) -> str:
    """Return the id of the dossier in the address."""
    until(lambda: "dossier=" in visitor.page.url)
    return visitor.page.url.partition("dossier=")[2].partition("&")[0]


def begin(visitor: Visitor, name: str) -> str:
    """Start a dossier on the start screen, and return its id."""
    visitor.go("")
    visitor.field("Gemeente").fill("Proefstad")
    visitor.field("Naam van het dossier").fill(name)
    visitor.press("Begin")
    expect(visitor.page.locator("h1")).to_have_text("Wijken en buurten")
    drawn(visitor)
    return open_dossier(visitor)


def paste(visitor: Visitor, text: str) -> None:
    """Put a text in the box for neighbourhoods, and wait for the verdicts."""
    visitor.fill(PASTE, text)
    expect(visitor.page.get_by_text("Dit gaat er gebeuren")).to_be_visible()
    still(visitor)


def add(visitor: Visitor, text: str, count: int) -> None:
    """Paste neighbourhoods and add them."""
    paste(visitor, text)
    visitor.press("Verwerk 1 wijk" if count == 1 else f"Verwerk {count} wijken")
    expect(visitor.button("Maak ongedaan")).to_be_visible()


def ids(dossier: Dossier) -> dict[str, str]:
    """Return the id of each neighbourhood by its name."""
    return {one.name: one.id for one in dossier.neighbourhoods}


def role_in(store: Store, dossier: str, name: str) -> Choice | None:
    found = read(store, dossier)
    return found.choice(ids(found)[name], "nsob")


def cell(visitor: Visitor, role: str) -> Locator:
    return visitor.page.locator(".st-key-matrix .barlayer .point path").nth(ROLES.index(role))


def click_in_matrix(visitor: Visitor, role: str) -> None:
    """Click low in the cell of a role, where no name stands."""
    still(visitor)
    cell(visitor, role).scroll_into_view_if_needed()
    box = cell(visitor, role).bounding_box()
    assert box is not None
    visitor.page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] - 6, delay=CLICK)


def tab_to(visitor: Visitor, label: str) -> None:
    """Go on with the Tab key until this field has the focus."""
    for _ in range(60):
        visitor.page.keyboard.press("Tab")
        if visitor.page.evaluate("document.activeElement.getAttribute('aria-label')") == label:
            return
    raise AssertionError(f"the keyboard does not reach {label}")


def pick_by_keyboard(visitor: Visitor, option: str) -> None:
    """Choose in the list that has the focus, with the arrow keys and Enter."""
    wanted = visitor.page.get_by_role("option", name=option, exact=True)
    visitor.page.keyboard.press("ArrowDown")
    expect(wanted).to_be_visible()
    for _ in range(10):
        if wanted.get_attribute("data-focused"):
            break
        visitor.page.keyboard.press("ArrowDown")
    visitor.page.keyboard.press("Enter")


def save(visitor: Visitor, button: str, folder: Path) -> bytes:
    """Press a download button and return the file."""
    still(visitor)
    with visitor.page.expect_download() as coming:
        # By the keyboard: in a fold that opens, the button moves away from under a finger.
        visitor.page.get_by_role("button", name=button).press("Enter")
    path = folder / coming.value.suggested_filename
    coming.value.save_as(path)
    return path.read_bytes()


def words_of(report: bytes) -> str:
    """Return all text of a Word file, the tables included."""
    return "\n".join(text for text in Document(io.BytesIO(report)).element.itertext())


def test_neighbourhoods_come_from_excel_with_a_verdict_for_every_row(visit: Visit, store: Store) -> None:
    visitor = visit()
    dossier = begin(visitor, "Uit Excel")
    add(visitor, "Centrum", 1)
    visitor.page.get_by_text("Voeg wijken of buurten toe").click(delay=CLICK)

    paste(visitor, FROM_EXCEL)

    preview = visitor.page.get_by_role("table", name="Tabel: per geplakte regel wat ermee gebeurt")
    for verdict in ("Kopje", "Krijgt andere gegevens", "Komt erbij", "Lege regel", "Staat hierboven al"):
        expect(preview.get_by_text(verdict).first).to_be_visible()
    assert list(ids(read(store, dossier))) == ["Centrum"]
    visitor.press("Verwerk 3 wijken")
    until(lambda: list(ids(read(store, dossier))) == ["Centrum", "'t Hool", "Nieuwmarkt/Lastage"])
    assert [one.inhabitants for one in read(store, dossier).neighbourhoods] == [4000, 1210, 2400]


def test_matrix_table_and_keyboard_give_the_same_answer(visit: Visit, store: Store) -> None:
    visitor = visit()
    dossier = begin(visitor, "Drie wegen")
    add(visitor, "Centrum\nHaven\nWeide", 3)
    places = ids(read(store, dossier))

    visitor.go("rollen", dossier, places["Centrum"])
    click_in_matrix(visitor, "netwerkend")
    until(lambda: role_in(store, dossier, "Centrum") is not None)
    table(visitor)
    visitor.choose("Gewenste rol in Haven", "Netwerkende overheid")
    until(lambda: role_in(store, dossier, "Haven") is not None)
    visitor.go("rollen", dossier, places["Weide"])
    tab_to(visitor, "Gewenste rol")
    pick_by_keyboard(visitor, "Netwerkende overheid")
    until(lambda: role_in(store, dossier, "Weide") is not None)

    answers = [role_in(store, dossier, name) for name in places]
    assert {one and one.wanted for one in answers} == {"netwerkend"}
    bare = [one and one.model_dump(exclude={"id", "parent"}) for one in answers]
    assert bare[0] == bare[1] == bare[2]
    assert [one and (one.id, one.parent) for one in answers] == [(f"{ident}.nsob", ident) for ident in places.values()]


def test_a_placement_can_be_undone(visit: Visit, store: Store) -> None:
    visitor = visit()
    dossier = begin(visitor, "Ongedaan")
    add(visitor, "Centrum", 1)
    visitor.menu("Stap 1 – Rol per wijk")
    expect(visitor.page.locator("h1")).to_have_text("Stap 1 – Rol per wijk")

    click_in_matrix(visitor, "presterend")
    until(lambda: (found := role_in(store, dossier, "Centrum")) is not None and found.wanted == "presterend")
    expect(visitor.page.get_by_text("Centrum: gewenste rol is nu Presterende overheid.")).to_be_visible()
    visitor.press("Maak ongedaan")

    until(lambda: (found := role_in(store, dossier, "Centrum")) is None or found.wanted is None)
    visitor.holds("Gewenste rol", "(niet ingevuld)")


def test_the_word_report_holds_what_was_answered_before_a_reload_and_a_restart(
    visit: Visit, store: Store, server: AppServer, tmp_path: Path
) -> None:
    visitor = visit()
    dossier = begin(visitor, "Verslag")
    add(visitor, "Nieuwmarkt/Lastage\n't Hool", 2)
    visitor.menu("Stap 1 – Rol per wijk")
    expect(visitor.page.locator("h1")).to_have_text("Stap 1 – Rol per wijk")
    click_in_matrix(visitor, "responsief")
    visitor.fill(REASON, "Bewoners willen hier zelf kiezen.")
    visitor.fill(MEANING, "Jullie krijgen een vaste contactpersoon.")
    until(lambda: (found := role_in(store, dossier, "Nieuwmarkt/Lastage")) is not None and bool(found.meaning))

    visitor.page.reload()
    visitor.holds(REASON, "Bewoners willen hier zelf kiezen.")
    server.kill()
    server.start()
    visitor.reconnected()
    visitor.page.reload()
    visitor.settle()
    visitor.menu("Verslagen")
    expect(visitor.page.locator("h1")).to_have_text("Verslagen")
    report = words_of(save(visitor, "Download het gemeenterapport", tmp_path))

    for words in (
        "Nieuwmarkt/Lastage",
        "'t Hool",
        "Responsieve (participerende) overheid",
        "Bewoners willen hier zelf kiezen.",
        "Jullie krijgen een vaste contactpersoon.",
        "(niet ingevuld)",
    ):
        assert words in report


def test_a_neighbourhood_with_answers_goes_and_comes_back_whole(visit: Visit, store: Store) -> None:
    visitor = visit()
    dossier = example(store)
    before = dossier_file.export(read(store, dossier), "proef")
    visitor.go("wijken", dossier, "binnenstad")

    visitor.press("Verwijder deze wijk")
    expect(visitor.page.get_by_text("Dan verdwijnen ook")).to_be_visible()
    visitor.page.get_by_role("button", name="Ja, verwijder").click(delay=CLICK)
    until(lambda: "binnenstad" not in read(store, dossier).entities)
    visitor.press("Maak ongedaan")

    until(lambda: "binnenstad" in read(store, dossier).entities)
    assert dossier_file.export(read(store, dossier), "proef") == before


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[AppServer]:
    """Give another computer, with an empty database."""
    running = AppServer(tmp_path)
    running.start()
    yield running
    running.stop()


def test_a_dossier_file_brings_an_equal_dossier_to_another_computer(
    visit: Visit, store: Store, elsewhere: AppServer, tmp_path: Path
) -> None:
    visitor = visit()
    dossier = begin(visitor, "Mee naar huis")
    add(visitor, "Centrum\nHaven", 2)
    visitor.go("")
    visitor.page.locator(f".st-key-dossier-{dossier}").get_by_text("Meer", exact=True).click(delay=CLICK)
    raw = save(visitor, "Bewaar als dossierbestand", tmp_path)

    other = visit(running=elsewhere)
    other.go("")
    other.page.get_by_text("Lees een dossierbestand in").click(delay=CLICK)
    upload(other, "dossier.json", raw)
    other.page.get_by_role("button", name="Lees een dossierbestand in").click(delay=CLICK)
    expect(other.page.locator("h1")).to_have_text("Mee naar huis")
    opened = Store(elsewhere.database)
    taken = dossier_file.export(read(opened, open_dossier(other)), "proef")
    opened.close()

    assert taken == dossier_file.export(read(store, dossier), "proef")


@pytest.mark.parametrize(("address", "heading"), [("", "Partnerschapswijzer"), ("rollen", "Stap 1 – Rol per wijk")])
def test_every_visit_to_the_example_gets_a_copy_of_its_own(
    visit: Visit, store: Store, address: str, heading: str
) -> None:
    first, second = visit(), visit()

    for visitor in (first, second):
        visitor.go(address, "voorbeeld")
        expect(visitor.page.locator("h1")).to_have_text(heading)
        until(lambda page=visitor.page: "dossier=" in page.url and "voorbeeld" not in page.url)

    one, other = open_dossier(first), open_dossier(second)
    assert one != other
    assert len(read(store, one).neighbourhoods) == len(read(store, other).neighbourhoods) == 12


def test_the_menu_keeps_the_dossier_in_the_address(visit: Visit, store: Store) -> None:
    visitor = visit()
    dossier = example(store)
    visitor.go("", dossier)

    for name, address in (("Overzicht", "overzicht"), ("Verslagen", "verslag"), ("Wijken en buurten", "wijken")):
        visitor.menu(name)

        visitor.page.wait_for_url(f"**/{address}?dossier={dossier}*")


def test_the_menu_keeps_the_dossier_after_a_restart_of_the_server(
    visit: Visit, store: Store, server: AppServer
) -> None:
    visitor = visit()
    visitor.go("rollen", example(store))

    server.kill()
    server.start()
    visitor.reconnected()
    visitor.menu("Verslagen")

    expect(visitor.page.locator("h1")).to_have_text("Verslagen")


def test_a_dossier_gets_another_name_and_comes_back_from_the_bin(visit: Visit, store: Store) -> None:
    visitor = visit()
    dossier = begin(visitor, "Eerste naam")
    visitor.go("")
    card = visitor.page.locator(f".st-key-dossier-{dossier}")

    card.get_by_text("Meer", exact=True).click(delay=CLICK)
    visitor.field("Nieuwe naam").fill("Tweede naam")
    visitor.field("Nieuwe naam").press("Enter")
    expect(card.get_by_text("Tweede naam")).to_be_visible()
    visitor.go("")
    card.get_by_text("Meer", exact=True).click(delay=CLICK)
    visitor.page.get_by_role("button", name="Verwijder dit dossier").press("Enter")
    expect(card).to_have_count(0)
    assert dossier in [found.id for found in store.bin()]
    visitor.page.locator(f".st-key-prullenbak-{dossier}").get_by_role("button", name="Zet terug").click(delay=CLICK)

    expect(card.get_by_text("Tweede naam")).to_be_visible()
    assert read(store, dossier).profile.title == "Tweede naam"
