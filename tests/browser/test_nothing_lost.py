"""Nothing that a user typed is ever lost, whatever happens to the page, the server or the connection."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.app_server import AppServer
from tests.browser.dossiers import choice, read, small
from tests.browser.visitor import Visitor
from tests.browser.waiting import until
from wizard.model.change import Create, Edit, Remove
from wizard.storage.store import Store

MEANING = "Wat dit betekent voor bewonersinitiatieven"
REASON = "Reden: wat vinden we belangrijk?"

Visit = Callable[..., Visitor]


@pytest.fixture
def dossier(store: Store) -> str:
    return small(store)


def colleague_writes(store: Store, dossier: str, field: str, value: str) -> None:
    seen = getattr(choice(store, dossier), field)
    make = Create("choice", "n0.nsob", "n0", {"model": "nsob"})
    store.apply(dossier, [make, Edit("n0.nsob", field, seen, value)], "collega")


def test_an_answer_stands_after_a_reload(visit: Visit, store: Store, dossier: str) -> None:
    visitor = visit()
    visitor.go("rollen", dossier)

    visitor.fill(MEANING, "Jullie krijgen een vaste contactpersoon.")
    visitor.saved()
    visitor.page.reload()
    visitor.settle()

    visitor.holds(MEANING, "Jullie krijgen een vaste contactpersoon.")
    assert choice(store, dossier).meaning == "Jullie krijgen een vaste contactpersoon."


def test_an_answer_stands_after_the_back_button(visit: Visit, store: Store, dossier: str) -> None:
    visitor = visit()
    visitor.go("rollen", dossier)
    visitor.fill(MEANING, "Eerst praten.")
    visitor.saved()

    visitor.menu("Overzicht")
    expect(visitor.page).to_have_url(f"{visitor.server.url}/overzicht?dossier={dossier}&bij=n0")
    visitor.page.go_back()

    visitor.holds(MEANING, "Eerst praten.")
    assert choice(store, dossier).meaning == "Eerst praten."


def test_a_half_typed_text_is_stored_when_the_mouse_goes_to_another_screen(
    visit: Visit, store: Store, dossier: str
) -> None:
    visitor = visit()
    visitor.go("rollen", dossier)

    visitor.field(MEANING).press_sequentially("Half getypt")
    visitor.menu("Overzicht")

    expect(visitor.page.locator("h1")).to_have_text("Proef")
    until(lambda: choice(store, dossier).meaning == "Half getypt")


def test_a_half_typed_text_is_stored_when_the_keyboard_goes_to_another_screen(
    visit: Visit, store: Store, dossier: str
) -> None:
    visitor = visit()
    visitor.go("rollen", dossier)

    visitor.field(MEANING).press_sequentially("Met het toetsenbord")
    visitor.page.get_by_test_id("stSidebarNav").get_by_role("link", name="Overzicht").focus()
    visitor.page.wait_for_timeout(150)  # no finger is faster from Tab to Enter
    visitor.page.keyboard.press("Enter")

    expect(visitor.page.locator("h1")).to_have_text("Proef")
    until(lambda: choice(store, dossier).meaning == "Met het toetsenbord")


def test_a_half_typed_text_is_stored_by_a_click_of_no_length(visit: Visit, store: Store, dossier: str) -> None:
    visitor = visit()
    visitor.go("rollen", dossier)

    visitor.field(MEANING).press_sequentially("Heel snel geklikt")
    visitor.page.get_by_test_id("stSidebarNav").get_by_role("link", name="Overzicht").click()

    until(lambda: choice(store, dossier).meaning == "Heel snel geklikt")


def test_next_straight_from_a_text_box_stores_the_text_and_goes_on(visit: Visit, store: Store, dossier: str) -> None:
    visitor = visit()
    visitor.go("rollen", dossier, "n0")

    visitor.field(MEANING).press_sequentially("Door naar de volgende")
    visitor.press("Volgende")

    expect(visitor.page.get_by_text("Waarom deze rol in 't Hool?")).to_be_visible()
    until(lambda: choice(store, dossier).meaning == "Door naar de volgende")
    visitor.holds(MEANING, "")


def test_an_answer_is_stored_when_the_tab_closes_after_leaving_the_field(
    visit: Visit, store: Store, dossier: str
) -> None:
    visitor = visit()
    visitor.go("rollen", dossier)

    visitor.fill(MEANING, "Tab dicht")
    visitor.page.close()

    until(lambda: choice(store, dossier).meaning == "Tab dicht")


def test_a_half_typed_text_survives_a_killed_server(
    visit: Visit, store: Store, dossier: str, server: AppServer
) -> None:
    visitor = visit()
    visitor.go("rollen", dossier)
    visitor.fill(REASON, "Al opgeslagen")
    visitor.saved()

    visitor.field(MEANING).press_sequentially("Half getypt toen de stroom uitviel")
    server.kill()
    server.start()
    visitor.reconnected()
    visitor.field(MEANING).blur()

    until(lambda: choice(store, dossier).meaning == "Half getypt toen de stroom uitviel")
    assert choice(store, dossier).reason_values == "Al opgeslagen"


def test_a_restart_never_puts_an_old_text_over_what_a_colleague_wrote_meanwhile(
    visit: Visit, store: Store, dossier: str, server: AppServer
) -> None:
    visitor = visit()
    visitor.go("rollen", dossier)
    visitor.fill(REASON, "Van mij")
    visitor.saved()

    server.kill()
    colleague_writes(store, dossier, "reason_values", "Van een collega")
    server.start()
    visitor.reconnected()
    visitor.fill(MEANING, "Iets anders")

    until(lambda: choice(store, dossier).meaning == "Iets anders")
    visitor.settle()
    assert choice(store, dossier).reason_values == "Van een collega"
    visitor.holds(REASON, "Van een collega")


def test_two_texts_are_both_shown_when_two_windows_write_in_one_field(visit: Visit, store: Store, dossier: str) -> None:
    first, second = visit(), visit()
    first.go("rollen", dossier)
    second.go("rollen", dossier)

    first.field(MEANING).press_sequentially("Tekst van de eerste")
    second.fill(MEANING, "Tekst van de tweede")
    second.saved()
    expect(first.page.get_by_text("Een collega heeft dit veld veranderd.")).to_be_visible()
    first.holds(MEANING, "Tekst van de eerste")
    first.field(MEANING).blur()

    expect(first.page.get_by_text("Een collega heeft dit veld ook veranderd.")).to_be_visible()
    expect(first.page.get_by_text("Tekst van de tweede", exact=True)).to_be_visible()
    assert choice(store, dossier).meaning == "Tekst van de tweede"
    first.press("Zet ze onder elkaar")
    until(lambda: choice(store, dossier).meaning == "Tekst van de tweede\n\nTekst van de eerste")


@pytest.mark.parametrize(("way", "kept"), [("Houd mijn tekst", "Mijn"), ("Neem de tekst van je collega", "Zijn")])
def test_the_user_chooses_between_two_texts(visit: Visit, store: Store, dossier: str, way: str, kept: str) -> None:
    visitor = visit()
    visitor.go("rollen", dossier)

    visitor.field(MEANING).press_sequentially("Mijn")
    colleague_writes(store, dossier, "meaning", "Zijn")
    visitor.field(MEANING).blur()
    visitor.press(way)

    until(lambda: choice(store, dossier).meaning == kept)
    visitor.holds(MEANING, kept)


def test_two_windows_on_different_fields_of_one_neighbourhood_do_not_meet(
    visit: Visit, store: Store, dossier: str
) -> None:
    first, second = visit(), visit()
    first.go("rollen", dossier)
    second.go("rollen", dossier)

    first.fill(MEANING, "Van de een")
    second.fill(REASON, "Van de ander")
    first.saved()
    second.saved()

    found = choice(store, dossier)
    assert (found.meaning, found.reason_values) == ("Van de een", "Van de ander")


def test_a_change_of_a_colleague_is_seen_within_two_seconds_without_touching_the_field_in_use(
    visit: Visit, store: Store, dossier: str
) -> None:
    visitor = visit()
    visitor.go("rollen", dossier)
    visitor.field(MEANING).press_sequentially("Ik ben nog aan het")

    colleague_writes(store, dossier, "wanted", "netwerkend")

    expect(visitor.page.get_by_text("In 1 van de 4 wijken is de gewenste rol gekozen.")).to_be_visible(timeout=2000)
    expect(visitor.field(MEANING)).to_be_focused()
    visitor.holds(MEANING, "Ik ben nog aan het")
    visitor.page.keyboard.type(" typen")
    visitor.field(MEANING).blur()
    until(lambda: choice(store, dossier).meaning == "Ik ben nog aan het typen")


def test_a_text_survives_that_a_colleague_removes_its_neighbourhood(visit: Visit, store: Store, dossier: str) -> None:
    visitor = visit()
    visitor.go("rollen", dossier, "n0")
    visitor.field(MEANING).press_sequentially("Net op dat moment")

    store.apply(dossier, [Remove("n0")], "collega")
    expect(visitor.page.get_by_text("Centrum is verwijderd.")).to_be_visible()
    visitor.field(MEANING).blur()
    visitor.press("Zet terug en bewaar mijn tekst")

    until(lambda: "n0" in read(store, dossier).entities and choice(store, dossier).meaning == "Net op dat moment")
