"""No English of Streamlit's own is shown or read aloud where something goes wrong; test_access walks every state."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.browser.app_server import AppServer
from tests.browser.state import example, still
from tests.browser.states import STATES
from tests.browser.visitor import CLICK, Visitor
from tests.browser.words import all_dutch
from wizard.model.change import Edit
from wizard.storage.store import Store

Visit = Callable[..., Visitor]


def notice(page: Page) -> str:
    """Return what the style sheet shows over the page; 'none' when that is nothing."""
    return page.get_by_test_id("stApp").evaluate("app => getComputedStyle(app, '::after').content")


def test_a_file_that_is_too_large_is_refused_in_dutch(window: Visitor, store: Store) -> None:
    next(state for state in STATES if state.name == "start-inlezen").reach(window, store)

    large = {"name": "groot.json", "mimeType": "application/json", "buffer": b" " * 10_500_000}
    window.page.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(files=[large])  # pyright: ignore[reportArgumentType] - a plain dict is what Playwright takes
    expect(window.page.get_by_test_id("stFileChip")).to_contain_text("Dit bestand is te groot")

    all_dutch(window.page)


def test_a_file_that_is_dragged_is_welcomed_in_dutch(window: Visitor, store: Store) -> None:
    next(state for state in STATES if state.name == "start-inlezen").reach(window, store)

    window.page.get_by_test_id("stFileUploaderDropzone").evaluate(
        """zone => {
          const held = new DataTransfer();
          held.items.add(new File(["x"], "dossier.json"));
          for (const step of ["dragenter", "dragover"])
            zone.dispatchEvent(new DragEvent(step, {bubbles: true, cancelable: true, dataTransfer: held}));
        }"""
    )
    expect(window.page.get_by_text("Drag and drop a file here")).to_be_attached()

    all_dutch(window.page)


def test_an_act_that_did_not_succeed_is_told_in_dutch(window: Visitor, store: Store) -> None:
    dossier = example(store)
    window.go("wijken", dossier)
    window.page.get_by_text("Voeg wijken of buurten toe").click(delay=CLICK)
    window.fill("Plak hier, of typ één naam per regel", "Naam\tInwoners\nBinnenstad\t4.000\n")
    expect(window.button("Verwerk 1 wijk")).to_be_visible()
    still(window)

    store.apply(dossier, [Edit("binnenstad", "inhabitants", 3940, 5000)], "collega")
    window.press("Verwerk 1 wijk")
    expect(window.page.get_by_test_id("stAlert").filter(has_text="Dit is niet gelukt")).to_be_visible()

    all_dutch(window.page)


def test_an_address_that_does_not_exist_shows_no_english(window: Visitor) -> None:
    window.go("bestaat-niet")

    expect(window.page.get_by_test_id("stDialog")).to_have_count(0)
    all_dutch(window.page)


def test_a_server_that_is_away_is_told_in_dutch_until_it_is_back(visit: Visit, store: Store, server: AppServer) -> None:
    visitor = visit()
    visitor.go("rollen", example(store))
    visitor.page.evaluate(
        """() => {
          const look = () => { window.told ||= document.querySelector("[data-testid=stDialog]") !== null; };
          new MutationObserver(look).observe(document.body, {childList: true, subtree: true});
        }"""
    )

    server.kill()
    visitor.page.wait_for_function("() => window.told", timeout=20_000)
    expect(visitor.page.get_by_test_id("stDialog")).to_have_count(0)

    assert "De verbinding is weg." in notice(visitor.page)
    expect(visitor.page.get_by_role("status").filter(has_text="De verbinding is weg.")).to_be_attached()
    all_dutch(visitor.page)
    server.start()
    visitor.reconnected()
    assert notice(visitor.page) == "none"
    expect(visitor.page.get_by_text("De verbinding is weg.")).to_have_count(0)


def test_without_the_help_script_a_server_that_is_away_is_told_in_dutch_too(
    visit: Visit, store: Store, server: AppServer
) -> None:
    visitor = visit()
    visitor.page.route("**/hulp/toegankelijk.js", lambda route: route.abort())
    visitor.go("verslag", example(store))

    server.kill()
    dialog = visitor.page.get_by_test_id("stDialog")
    expect(dialog).to_be_attached(timeout=20_000)

    expect(dialog).to_be_hidden()
    assert "De verbinding is weg." in notice(visitor.page)
    server.start()
    visitor.reconnected()
