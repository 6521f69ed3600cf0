"""Everyone can use every screen: no rule of axe-core broken by us, and what axe cannot see is measured."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from itertools import combinations, pairwise
from pathlib import Path
from typing import Final, Literal

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser import axe
from tests.browser.app_server import AppServer
from tests.browser.dossiers import small
from tests.browser.state import State, drawn, example
from tests.browser.states import STATES
from tests.browser.visitor import CLICK, LOOK, SETTLED, Visitor
from tests.browser.waiting import until
from tests.browser.words import all_dutch
from tests.once import once
from wizard.model.change import Create
from wizard.model.item import Body
from wizard.model.screens import Screen
from wizard.storage.store import Store

BEFORE: Final = {after.name: before.name for before, after in pairwise(STATES)}
SCREENS: Final = tuple(screen.value.address for screen in Screen)
MENU: Final = (
    *(
        "Overzicht",
        "Wijken en buurten",
        "Stap 1 – Rol per wijk",
        "Stap 2 – Doelen per wijk",
        "Stap 3 – Algemene aanpak",
    ),
    *("Bewonersinitiatieven", "Gesprek met een initiatief", "Nakijken", "In beeld", "Verslagen", "Presenteren"),
    *("Voorbeelden van partnerschappen", "Onderzoek en begrippen", "Start"),
)
Scheme = Literal["dark", "light"]
OTHER: Final[dict[str, Scheme]] = {"dark": "light", "light": "dark"}
ALWAYS_OURS: Final = {"color-contrast"}
"""The colours are those of our own theme, so Streamlit's own say nothing."""
PLAIN: Final = Path(__file__).with_name("plain_app.py")

SIZES: Final = ((320, 640), (640, 360))
"""The narrowest screen that must do, and a window of 1280×720 at 200%."""
TOO_SMALL: Final = """() => [...document.querySelectorAll("button, a[href], [role=combobox], summary, input, textarea")]
    .filter((one) => one.tabIndex >= 0 && one.checkVisibility({visibilityProperty: true, opacityProperty: true}))
    .map((one) => [one.closest(":is([data-testid=stCheckbox], [data-testid=stRadio]) label") ?? one, one])
    .map(([whole, one]) => [whole.getBoundingClientRect(), one])
    .filter(([box]) => box.right > 0 && box.width > 1 && box.height > 1)
    .filter(([box]) => Math.min(box.width, box.height) < 24)
    .map(([box, one]) => `${box.width} × ${box.height}: ${one.outerHTML.slice(0, 160)}`)"""
TOO_WIDE: Final = """() => [document.documentElement, document.querySelector("[data-testid=stMain]")]
    .filter((part) => part.scrollWidth > part.clientWidth)
    .map((part) => `${part.tagName}: ${part.scrollWidth} > ${part.clientWidth}`)"""
BOXES: Final = """() => [...document.querySelectorAll(".st-key-matrix .main-svg text")]
    .filter((one) => one.textContent.trim() && one.checkVisibility())
    .map((one) => {
      const {left, right, top, bottom} = one.getBoundingClientRect();
      return {text: one.textContent, left, right, top, bottom};
    })"""

IN_SCHEME: Final = """(scheme) =>
  getComputedStyle(document.querySelector("[data-testid=stApp]")).colorScheme === scheme"""

Found = set[tuple[str, str]]


@dataclass(frozen=True)
class Box:
    """Hold where a text stands on the screen, in pixels."""

    text: str
    left: float
    right: float
    top: float
    bottom: float

    def lies_over(self, other: "Box") -> bool:
        """Say whether two texts touch by more than the air around their letters."""
        beside = min(self.right, other.right) - max(self.left, other.left)
        below = min(self.bottom, other.bottom) - max(self.top, other.top)
        return beside > 1 and below > 4


@pytest.fixture(autouse=True)
def as_always(window: Visitor) -> None:
    window.page.set_viewport_size({"width": 1280, "height": 720})


def broken(page: Page) -> list[axe.Violation]:
    """Return what axe finds: by every rule in the light or the dark, as it is, then in colours in the other."""
    other = OTHER[page.get_by_test_id("stApp").evaluate("app => getComputedStyle(app).colorScheme")]
    _calm(page)
    found = axe.violations(page)
    page.emulate_media(color_scheme=other)
    page.wait_for_function(IN_SCHEME, arg=other, polling=LOOK)
    _calm(page)
    return found + axe.violations(page, *axe.COLOURS)


def _calm(page: Page) -> None:
    """Let what moves be where it goes; while a run is going on, what is old turns pale."""
    page.wait_for_function(SETTLED, polling=LOOK)
    page.evaluate("() => document.getAnimations().forEach((one) => { try { one.finish(); } catch { one.cancel(); } })")


def none_left(page: Page, found: str) -> None:
    """Wait until a measurement finds nothing any more; charts follow a new size a moment later."""
    try:
        until(lambda: not page.evaluate(found), seconds=3)
    except AssertionError:
        raise AssertionError(f"{page.viewport_size}: {page.evaluate(found)}") from None


@pytest.fixture(scope="module")
def theirs(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Found:
    """Say which rules Streamlit's own parts break, on a plain app with nothing of ours; found anew in every run."""

    def find(path: Path) -> None:
        running = AppServer(tmp_path_factory.mktemp("plain"), PLAIN)
        running.start()
        context = browser.new_context(viewport={"width": 1280, "height": 720}, locale="nl-NL")
        found = {one.key for one in _of_plain(Visitor(context.new_page(), running)) if one.rule not in ALWAYS_OURS}
        context.close()
        running.stop()
        path.write_text(json.dumps(sorted(found)), encoding="utf-8")

    return {(rule, place) for rule, place in json.loads(once("gewoon.json", find).read_text(encoding="utf-8"))}


def _of_plain(visitor: Visitor) -> list[axe.Violation]:
    page = visitor.page
    page.goto(visitor.server.url)
    expect(page.locator(".js-plotly-plot")).to_be_visible()
    found = broken(page)
    page.get_by_text("Uitklapper").click(delay=CLICK)
    page.get_by_test_id("stTooltipHoverTarget").first.hover()
    expect(page.get_by_test_id("stTooltipContent")).to_be_visible()
    found += broken(page)
    page.get_by_role("combobox", name="Keuze").click(delay=CLICK)
    expect(page.get_by_role("option").first).to_be_visible()
    found += broken(page)
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Klapper", exact=True).click(delay=CLICK)
    expect(page.get_by_test_id("stPopoverBody")).to_be_visible()
    return found + broken(page)


@pytest.mark.parametrize("state", STATES, ids=str)
def test_every_state_is_dutch_breaks_no_rule_of_accessibility_and_fits_small_screens(
    window: Visitor, store: Store, theirs: Found, state: State
) -> None:
    state.follow(window, store, BEFORE.get(state.name))

    all_dutch(window.page)
    ours = [violation for violation in broken(window.page) if violation.key not in theirs]

    assert not ours, "\n".join(f"{one.rule} ({one.place}): {one.html}\n{one.why}" for one in ours)
    assert not window.page.evaluate(TOO_SMALL)
    for width, height in SIZES:
        window.page.set_viewport_size({"width": width, "height": height})
        none_left(window.page, TOO_SMALL)
        none_left(window.page, TOO_WIDE)


def test_every_screen_has_a_title_of_its_own_and_tells_in_one_place_that_is_read_aloud_what_is_stored(
    window: Visitor, store: Store
) -> None:
    dossier = example(store)
    titles: list[str] = []

    window.go("", dossier)
    for address in SCREENS:
        window.move(address, dossier)
        expect(window.page.locator("html")).to_have_attribute("lang", "nl")
        titles.append(window.page.title())
        status = window.page.get_by_role("status").filter(has_text="opgeslagen")
        expect(status).to_have_count(1)
        expect(status).to_have_attribute("aria-live", "polite")

    assert len(set(titles)) == len(SCREENS)
    assert not [title for title in titles if "Streamlit" in title]


def test_after_a_page_switch_the_heading_has_the_focus(window: Visitor, store: Store) -> None:
    window.go("", example(store))

    for name in MENU:
        window.menu(name)

        expect(window.page.get_by_test_id("stSidebarNav").locator("[aria-current=page]")).to_contain_text(name)
        expect(window.page.locator("h1:focus")).to_have_count(1)


def test_a_projector_shows_the_name_of_the_dossier_above_the_whole_menu(window: Visitor, store: Store) -> None:
    window.go("overzicht", example(store))

    menu = window.page.get_by_test_id("stSidebarNav")
    name, first = window.page.locator(".st-key-dossiernaam").bounding_box(), menu.bounding_box()

    assert name
    assert first
    assert 0 <= name["y"] < name["y"] + name["height"] <= first["y"] + 1
    expect(menu.get_by_role("link").last).to_be_in_viewport(ratio=1)


def filled(count: int, *roles: str) -> Callable[[Store], str]:
    """Return what starts a dossier with this many neighbourhoods, spread over these roles."""

    def fill(store: Store) -> str:
        dossier = small(store, *(f"Buurtschap {number} aan de Kromme Vaart" for number in range(count)))
        bodies: list[Body] = [{"model": "nsob", "wanted": roles[one % len(roles)]} for one in range(count)]
        places = [Create("choice", f"n{one}.nsob", f"n{one}", body) for one, body in enumerate(bodies)]
        store.apply(dossier, places, "test")
        return dossier

    return fill


CROWDS: Final = (
    pytest.param(example, id="het voorbeeld"),
    pytest.param(filled(12, "netwerkend"), id="12 in een vak"),
    pytest.param(filled(40, "rechtmatig", "presterend", "netwerkend", "responsief"), id="40 in vier vakken"),
    pytest.param(filled(24, "netwerkend"), id="24 in een vak"),
    pytest.param(filled(40, "netwerkend"), id="40 in een vak"),
)


@pytest.mark.parametrize("fill", CROWDS)
def test_no_name_in_the_matrix_lies_over_another_or_is_cut_off(
    window: Visitor, store: Store, fill: Callable[[Store], str]
) -> None:
    window.go("rollen", fill(store))
    drawn(window)
    plot = window.page.locator(".st-key-matrix .js-plotly-plot")
    expect(plot).to_be_visible()
    edge = plot.bounding_box()
    names = [Box(**box) for box in window.page.evaluate(BOXES)]

    assert edge is not None
    assert len(names) > 8
    assert not [one.text for one in names if one.left < edge["x"] - 1 or one.right > edge["x"] + edge["width"] + 1]
    assert not [(one.text, other.text) for one, other in combinations(names, 2) if one.lies_over(other)]
