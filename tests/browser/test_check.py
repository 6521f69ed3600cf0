"""Look everything over in a browser: points come and go with the answers, and every link leads where it says."""

import re
from collections.abc import Iterator
from itertools import cycle
from typing import Final
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect

from tests import app, links
from tests.browser.check_states import REASON, answers, point, rest, resting
from tests.browser.dossiers import small
from tests.browser.state import example, still
from tests.browser.visitor import CLICK, Visitor
from tests.browser.waiting import until
from tests.links import Target
from wizard import content
from wizard.logic import talk_words
from wizard.model.change import Create
from wizard.model.dossier import Dossier
from wizard.model.entity import Location, location_id
from wizard.model.screens import DOSSIER, ITEM, PART, Screen
from wizard.session.arrival import EXAMPLE
from wizard.storage.store import Store

BOOK: Final = content.load()
NO_ROLE: Final = "Noord: er is nog geen gewenste rol"
CHECK: Final = "Nakijken"
ROLES: Final = "Stap 1 – Rol per wijk"

ADDRESSES: Final = {screen.value.address: screen for screen in Screen}
CHOSEN: Final = """() => [
  ...[...document.querySelectorAll("[data-testid=stMain] [data-testid=stSelectbox]")]
    .map((one) => one.innerText + " " + [...one.querySelectorAll("input")].map((box) => box.value).join(" ")),
  ...[...document.querySelectorAll("[data-testid=stMain] [data-testid=stRadio] label:has(input:checked)")]
    .map((one) => one.innerText),
  ...[...document.querySelectorAll("[data-testid=stMain] :is(textarea, input[type=text])")].map((box) => box.value),
].join("\\n")"""
"""What is chosen on a screen: in its lists, and in the text boxes that are open."""

LINKS: Final = """() => [...document.querySelectorAll("[data-testid=stMain] a[href]")]
  .filter((one) => one.host === location.host && one.checkVisibility())
  .map((one) => one.href)"""
"""Where the links lead, also in a new tab."""


def begun(store: Store) -> str:
    """Start a dossier in which an initiative is active in a neighbourhood without a role."""
    dossier = small(store, "Noord", "Zuid")
    place = Create(Location.kind, location_id("zon", "n0"), "zon", {"neighbourhood": "n0"})
    store.apply(dossier, [Create("initiative", "zon", None, {"name": "Zon", "order": "a0"}), place], "test")
    return dossier


def read(store: Store, dossier: str) -> Dossier:
    found = store.read(dossier)
    assert found is not None
    return found


def test_a_change_on_one_screen_makes_its_point_go_and_come_on_the_next(window: Visitor, store: Store) -> None:
    window.go("controle", begun(store))
    expect(point(window, NO_ROLE)).to_be_visible()
    still(window)

    point(window, NO_ROLE).get_by_role("link", name=f"{ROLES}: Noord").click(delay=CLICK)
    expect(window.page.locator("h1")).to_have_text(ROLES)
    still(window)
    window.choose("Gewenste rol", "Netwerkende overheid")
    window.saved()
    window.menu(CHECK)
    expect(window.page.get_by_text("Er zijn nu geen aandachtspunten.")).to_be_visible()
    still(window)

    window.menu(ROLES)
    expect(window.page.get_by_role("combobox", name="Gewenste rol", exact=True)).to_be_visible()
    still(window)
    window.choose("Gewenste rol", "(niet ingevuld)")
    window.saved()
    window.menu(CHECK)
    expect(point(window, NO_ROLE)).to_be_visible()


def test_a_point_that_rests_is_still_there_after_a_refresh_and_comes_back_when_one_asks(
    window: Visitor, store: Store
) -> None:
    dossier = begun(store)
    window.go("controle", dossier)
    still(window)

    rest(window, NO_ROLE, "Dat komt in mei.")
    expect(window.page.get_by_text(f"Dit punt rust nu: “{NO_ROLE}”")).to_be_visible()
    window.page.reload()
    still(window)
    resting(window)
    window.holds(REASON, "Dat komt in mei.")
    still(window)
    window.press("Toch weer tonen")

    expect(point(window, NO_ROLE)).to_be_visible()
    assert read(store, dossier).value("opzij.rol-ontbreekt.n0", "reason") is None


def test_a_half_typed_reason_is_stored_when_one_leaves_by_the_menu(window: Visitor, store: Store) -> None:
    dossier = begun(store)
    window.go("controle", dossier)
    still(window)
    point(window, NO_ROLE).get_by_text("Laat dit rusten").click(delay=CLICK)
    expect(window.field(REASON)).to_be_visible()
    still(window)
    window.field(REASON).press_sequentially("Dat komt in m")

    window.menu(ROLES)

    until(lambda: read(store, dossier).value("opzij.rol-ontbreekt.n0", "reason") == "Dat komt in m")


def test_one_comes_back_to_the_same_place_by_the_link_and_by_the_back_button(window: Visitor, store: Store) -> None:
    window.go("controle", example(store))
    still(window)
    answers(window)
    window.choose("Toon", "Gesprekken")
    still(window)
    window.choose("Bladzijde", "Bladzijde 2 van 4")
    change = window.page.get_by_role("link", name="Verander: Stichting Warme Regels, Gesprek: Vorm en afspraken")
    expect(change).to_be_visible()
    still(window)

    change.click(delay=CLICK)
    expect(window.page.get_by_role("heading", name="7. Vorm en afspraken")).to_be_visible()
    still(window)
    window.page.get_by_role("link", name="Terug naar waar je was bij Nakijken").click(delay=CLICK)
    expect(change).to_be_visible()
    still(window)
    assert f"{ITEM}=warme-regels" in window.page.url

    change.click(delay=CLICK)
    expect(window.page.get_by_role("heading", name="7. Vorm en afspraken")).to_be_visible()
    still(window)
    window.page.go_back()
    expect(change).to_be_visible()


def pages(window: Visitor, dossier: str) -> Iterator[Screen | None]:
    """Bring the window to every screen, and to both ways of looking everything over; name it as one first sees it."""
    window.go("", dossier)
    for screen in Screen:
        window.move(screen.value.address, dossier)
        yield screen
        if screen is Screen.CHECK:
            answers(window)
            for only in ("Wijken en buurten", "Stap 1: rollen", "Stap 3: aanpak", "Bewonersinitiatieven", "Gesprekken"):
                window.ran(lambda only=only: window.choose("Toon", only))
                yield None


def bounded(found: list[str]) -> list[str]:
    """Return one link of every kind; `tests/test_links.py` follows them all, without a browser."""
    kinds: dict[tuple[str, frozenset[str]], str] = {}
    for link in found:
        kinds.setdefault((urlsplit(link).path, frozenset(parse_qs(urlsplit(link).query))), link)
    return [*kinds.values()]


def fault(window: Visitor, dossier: Dossier, link: str) -> str | None:
    """Follow a link in an open app, and return what is wrong with where it leads."""
    asked = {key: values[0] for key, values in parse_qs(urlsplit(link).query).items()}
    screen, item, part = ADDRESSES[urlsplit(link).path.strip("/")], asked.get(ITEM), asked.get(PART)
    window.move(link.removeprefix(f"{window.server.url}/"))
    if window.page.title() != BOOK.say(f"screens.{screen.name.lower()}") or asked[DOSSIER] != dossier.id:
        return f"{link} leads to {window.page.title()}"
    chosen = " ".join(str(window.page.evaluate(CHOSEN)).split())
    if item and screen is not Screen.CHECK and " ".join(links.name_of(dossier, item).split()) not in chosen:
        return f"{link}: {links.name_of(dossier, item)} is not chosen, but {chosen}"
    if screen is Screen.CONVERSATION and part:
        name = re.compile(rf"^\d\. {re.escape(talk_words.part(BOOK, part))}")
        if window.page.get_by_role("heading", name=name).count() != 1:
            return f"{link}: {part} is not open"
    return None


def without_browser() -> dict[Screen, set[Target]]:
    """Return where the links of every screen lead, as they are read without a browser."""
    with app.fresh():
        there = app.example()
        shown = {screen: links.shown(app.Window(screen, there, unfolded=False)) for screen in Screen}
    assert {one.dossier for known in shown.values() for one in known} <= {there, EXAMPLE}
    return {screen: {one.target for one in known} for screen, known in shown.items()}


def targets(window: Visitor) -> set[Target]:
    """Return where the links on the screen lead."""
    parts = [urlsplit(link) for link in window.page.evaluate(LINKS)]
    return {links.target(one.path.strip("/"), one.query)[0] for one in parts}


@pytest.mark.long
def test_a_browser_shows_the_links_that_are_followed_without_one_and_every_kind_leads_where_it_says(
    window: Visitor, store: Store
) -> None:
    dossier, known = read(store, example(store)), without_browser()
    found: dict[str, None] = {}

    for screen in pages(window, dossier.id):
        until(lambda screen=screen: screen is None or targets(window) == known[screen])
        found |= dict.fromkeys(window.page.evaluate(LINKS))
    twin = read(store, example(store))
    wrong: list[str] = []
    for there, link in zip(cycle((twin, dossier)), bounded([*found]), strict=False):
        # Another dossier than the link before, so that nothing is chosen there yet.
        said = fault(window, there, link.replace(dossier.id, there.id))
        wrong += [said] if said else []

    assert len(found) > 100
    assert {parse_qs(urlsplit(one).query)[DOSSIER][0] for one in found} <= {dossier.id, EXAMPLE}
    assert not wrong, "\n".join(wrong)


def test_the_link_to_the_start_leads_there_in_a_new_tab_and_by_a_click(window: Visitor, store: Store) -> None:
    window.go("overzicht", example(store))
    still(window)
    link = window.page.get_by_role("link", name="Terug naar Start")

    until(lambda: link.evaluate("one => one.pathname") == "/")
    link.click(delay=CLICK)

    expect(window.page.locator("h1")).to_have_text(BOOK.say("start.title"))
    assert urlsplit(window.page.url).path == "/"


def test_a_link_to_another_item_would_be_noticed(window: Visitor, store: Store) -> None:
    dossier = read(store, example(store))
    address = f"{window.server.url}/gesprek?dossier={dossier.id}&bij=bestaat-niet&deel=doelen"
    window.go("overzicht", dossier.id)

    assert "is not chosen" in str(fault(window, dossier, address))
