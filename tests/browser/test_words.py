"""No English of Streamlit's own stands on any screen, or is read aloud; also not while the server is away."""

import re
from collections.abc import Callable
from typing import Final

import pytest
from playwright.sync_api import Page, expect

from tests.browser.app_server import AppServer
from tests.browser.states import STATES, State, example, still
from tests.browser.visitor import CLICK, Visitor
from tests.browser.waiting import until
from wizard.model.change import Edit
from wizard.storage.store import Store

Visit = Callable[..., Visitor]

# Words and phrases in Streamlit's own parts; what is Dutch too (open, stop, start, server, print) is not here.
ENGLISH: Final = (
    *("add", "and", "app pages", "apply", "browse files", "cancel", "choose an option", "choose options", "clear"),
    *("close", "collapse", "connecting", "connection", "copy", "dark", "delete", "deploy", "dismiss", "does not"),
    *("drag", "drop", "empty", "enter to", "error", "expand", "failed", "file upload", "from", "fullscreen"),
    *("get help", "heading", "help for", "hide", "invalid", "is not", "learn more", "light", "limit", "link to"),
    *("loading", "lost", "made with", "must be", "next", "no options", "no results", "none", "not found", "options"),
    *("or smaller", "per file", "please", "press", "previous", "reconnect", "record", "remove", "report a bug"),
    *("rerun", "retry", "running", "scrollable", "search", "select", "settings", "show", "sidebar", "skip", "still"),
    *("streamlit", "submit", "terminal", "the", "this", "to", "today", "traceback", "try again", "unable", "upload"),
    *("use", "view", "wait", "warning", "with", "you", "your"),
)
FOUND: Final = re.compile(r"\b(?:" + "|".join(map(re.escape, ENGLISH)) + r")\b", re.IGNORECASE)
SHOWN: Final = """() => {
  const seen = (one) => one.checkVisibility({visibilityProperty: true, opacityProperty: true});
  const sized = (one) => getComputedStyle(one).fontSize !== "0px";
  const found = new Set([document.title]);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const silent = parent.closest("style, script, noscript, [translate=no][aria-hidden=true]");
    const named = parent.getBoundingClientRect().width <= 1 && parent.closest("button[aria-label]");
    if (!silent && !named && node.data.trim() && seen(parent) && sized(parent)) found.add(node.data.trim());
  }
  for (const one of document.querySelectorAll("body, body *")) {
    if (!seen(one)) continue;
    for (const name of ["aria-label", "aria-description", "aria-valuetext", "placeholder", "title", "alt"])
      if (one.getAttribute(name)) found.add(one.getAttribute(name));
    for (const part of ["::before", "::after"]) {
      const content = getComputedStyle(one, part).content;
      if (/[a-z]{2}/i.test(content) && content !== "none" && content !== "normal") found.add(content);
    }
  }
  return [...found];
}"""


def english(page: Page) -> dict[str, list[str]]:
    """Return what is English in what is shown or read aloud, with the words that give it away."""
    return {text: words for text in page.evaluate(SHOWN) if (words := FOUND.findall(text))}


def all_dutch(page: Page) -> None:
    """Look until nothing is English; the help script comes a blink after what Streamlit draws."""
    try:
        until(lambda: english(page) == {}, seconds=2)
    except AssertionError:
        assert english(page) == {}


def notice(page: Page) -> str:
    """Return what the style sheet shows over the page; 'none' when that is nothing."""
    return page.get_by_test_id("stApp").evaluate("app => getComputedStyle(app, '::after').content")


@pytest.mark.parametrize("state", STATES, ids=str)
def test_no_screen_holds_english(window: Visitor, store: Store, state: State) -> None:
    state.reach(window, store)

    all_dutch(window.page)


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
    visitor.page.route("**/hulp/*", lambda route: route.abort())
    visitor.go("verslag", example(store))

    server.kill()
    dialog = visitor.page.get_by_test_id("stDialog")
    expect(dialog).to_be_attached(timeout=20_000)

    expect(dialog).to_be_hidden()
    assert "De verbinding is weg." in notice(visitor.page)
    server.start()
    visitor.reconnected()
