"""The wall of a room follows who leads the meeting, in windows on one server and on two."""

from collections.abc import Callable, Iterator
from typing import Final

import pytest
from playwright.sync_api import expect

from tests import groups, postgres
from tests.browser import following
from tests.browser.app_server import AppServer
from tests.browser.dossiers import choice, read, small
from tests.browser.rehung import wall
from tests.browser.stage_states import LOOK, lead, press, record, stands
from tests.browser.state import example, still
from tests.browser.visitor import CLICK, Visitor
from tests.browser.waiting import until
from tests.browser.windows import Windows
from wizard.storage.store import Store

Visit = Callable[..., Visitor]

BUSY: Final = 3
"""How many times as long as on a quiet machine the best of some turns may take here; `make bench` has the figures."""


@pytest.fixture(scope="module")
def leads(window: Visitor) -> Visitor:
    """Open the window of who leads the meeting; it keeps what it fetched from one test to the next."""
    return window


@pytest.fixture(scope="module")
def room(windows: Windows, server: AppServer) -> Iterator[Visitor]:
    """Open the window that hangs on the wall, of a browser of its own."""
    visitor = windows.open(server)
    yield visitor
    windows.leave(visitor)
    visitor.stayed_in()


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[AppServer, AppServer]]:
    """Run two servers on one PostgreSQL."""
    groups.need("postgres", postgres.available(), "postgresql")
    with postgres.server(durable=False) as url:
        servers = tuple(AppServer(tmp_path_factory.mktemp(f"server-{name}")) for name in "ab")
        for running in servers:
            running.database = url
            running.start()
        yield servers[0], servers[1]
        for running in servers:
            running.stop()


def loose(visitor: Visitor) -> None:
    """Wait until what was clicked has let go of the keyboard."""
    visitor.page.wait_for_function("() => document.activeElement === document.body", polling=LOOK)


def follows(leads: Visitor, room: Visitor, dossier: str) -> list[float]:
    """Place a neighbourhood and decide on it in one window; return how soon each stood in the other."""
    lead(leads, dossier)
    leads.choose("Kies een dia", "Besluit: Noord")
    wall(room, dossier)
    stands(room, "Besluit: Noord")
    record(leads)
    waits = [choose(leads, room, "Gewenste rol", "Netwerkende overheid", "Gewenste rol: Netwerkende overheid")]
    leads.page.get_by_text("Besluit en aanwezigen").click(delay=CLICK)
    expect(leads.field("Wat de minderheid vindt")).to_be_visible()
    still(leads)
    waits.append(choose(leads, room, "Hoe ver is deze keuze?", "Besloten", "Hoe ver is deze keuze? Besloten"))
    leads.fill("Wat de minderheid vindt", "Wij willen nog wachten.")
    expect(room.page.get_by_text("Wij willen nog wachten.")).to_be_visible()
    return waits


def choose(leads: Visitor, room: Visitor, label: str, option: str, words: str) -> float:
    """Choose in a list, and return the seconds until the wall shows it."""
    return following.seconds(leads.page, room.page, lambda: leads.choose(label, option), words)


@pytest.fixture
def shared(pair: tuple[AppServer, AppServer]) -> Iterator[Store]:
    """Open the database that both servers use."""
    opened = Store(pair[0].database)
    yield opened
    opened.close()


@pytest.mark.group("postgres")
def test_what_is_decided_stands_on_the_wall_within_moments_across_two_servers_on_one_database(
    visit: Visit, pair: tuple[AppServer, AppServer], shared: Store
) -> None:
    dossier = small(shared, "Noord")
    leads, room = visit(running=pair[0]), visit(running=pair[1])

    waits = follows(leads, room, dossier)
    leads.page.get_by_role("radio", name="Sturen").click(delay=CLICK)
    still(leads)
    loose(leads)
    leads.page.keyboard.press("z")

    stands(room, "Het scherm is even zwart")
    found = choice(shared, dossier)
    assert (found.wanted, found.standing, found.minority) == ("netwerkend", "besloten", "Wij willen nog wachten.")
    assert 0 < min(waits) < BUSY * following.LOOKS


def test_the_keys_turn_the_wall_from_the_other_window(leads: Visitor, room: Visitor, store: Store) -> None:
    dossier = example(store)
    lead(leads, dossier)
    wall(room, dossier)

    wait = following.seconds(leads.page, room.page, lambda: press(leads, "ArrowRight"), "Drie vragen voor elke wijk.")
    stands(room, "Stap 1: welke rol neemt de gemeente?")
    assert 0 < wait < BUSY * following.LOOKS
    press(leads, "ArrowLeft")
    stands(room, "Warmte in de wijk 2026")
    press(leads, "g")
    expect(room.page.locator(".st-key-dia-2")).to_be_visible()
    press(leads, "k")
    expect(room.page.locator(".st-key-dia-1")).to_be_visible()
    press(leads, "z")
    stands(room, "Het scherm is even zwart")
    press(leads, "z")
    stands(room, "Warmte in de wijk 2026")
    leads.choose("Kies een dia", "Besluit: Binnenstad")
    expect(room.page.get_by_text("Rol nu:")).to_be_visible()
    loose(leads)
    press(leads, "a")
    expect(room.page.get_by_text("Denk eerst zelf na.")).to_be_visible()
    expect(room.page.get_by_text("Rol nu:")).to_have_count(0)


def test_with_one_screen_the_wall_turns_itself_by_keyboard(room: Visitor, store: Store) -> None:
    dossier = example(store)
    wall(room, dossier)

    press(room, "ArrowRight")
    stands(room, "Stap 1: welke rol neemt de gemeente?")
    press(room, "z")
    stands(room, "Het scherm is even zwart")
    press(room, "z")
    stands(room, "Stap 1: welke rol neemt de gemeente?")
    press(room, "PageUp")
    stands(room, "Warmte in de wijk 2026")
    press(room, "PageDown")
    press(room, "g")

    expect(room.page.locator(".st-key-dia-2 h1")).to_have_text("Stap 1: welke rol neemt de gemeente?")


def test_where_one_writes_no_key_turns_the_wall_and_no_text_is_lost(leads: Visitor, store: Store) -> None:
    dossier = small(store, "Noord")
    lead(leads, dossier)
    record(leads)
    leads.page.get_by_text("Besluit en aanwezigen").click(delay=CLICK)
    box = leads.field("Wat de minderheid vindt")
    expect(box).to_be_visible()
    still(leads)

    box.press_sequentially("Zagen wij het goed, dan gaat het anders")
    for key in ("ArrowRight", "ArrowLeft", "a", "z", "g", "k"):
        box.press(key)
    box.blur()

    leads.saved()
    until(lambda: choice(store, dossier).minority == "Zagen wij het goed, dan gaat het anderazgks")
    assert store.stages.marks(dossier) == (store.seq(dossier), 0)


def test_in_the_list_of_slides_one_can_type_without_turning_the_wall(leads: Visitor, store: Store) -> None:
    dossier = example(store)
    lead(leads, dossier)

    leads.page.get_by_role("combobox", name="Kies een dia").click(delay=CLICK)
    leads.page.keyboard.type("gaz")
    expect(leads.page.get_by_role("option", name="Welkom")).to_have_count(0)

    assert store.stages.marks(dossier) == (1, 0)


def test_a_rehearsal_is_called_so_on_the_wall_and_leaves_a_real_dossier_alone(visit: Visit, store: Store) -> None:
    real = small(store, "Noord")
    before = read(store, real)
    leads = visit()
    lead(leads, real)

    with leads.page.expect_popup() as opened:
        leads.page.get_by_role("link", name="Oefen met het voorbeeld").click(delay=CLICK)
    practice = Visitor(opened.value, leads.server)
    practice.settle()
    with practice.page.expect_popup() as shown:
        practice.page.get_by_role("link", name="Open het scherm voor de zaal").click(delay=CLICK)
    room = Visitor(shown.value, leads.server)
    stands(room, "Warmte in de wijk 2026")
    still(practice)
    press(practice, "ArrowRight")

    stands(room, "Stap 1: welke rol neemt de gemeente?")
    expect(room.page.get_by_text("Oefening – deze gemeente bestaat niet")).to_be_visible()
    assert real not in room.page.url
    assert read(store, real) == before
    assert store.stages.marks(real) == (1, 0)
