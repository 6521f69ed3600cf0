"""Measure in two real browsers how soon the wall shows what is done in the window of who leads the meeting."""

import statistics
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser, sync_playwright

from tests.benchmarks import dossiers
from tests.benchmarks.results import Figure, at_most
from tests.browser import following, stage_states
from tests.browser.app_server import AppServer
from tests.browser.browser_path import ARGUMENTS, installed
from tests.browser.visitor import Visitor
from wizard.storage.store import Store

TURNS: Final = 12
"""Even, so that it ends on the slide on which it began."""

ROLES: Final = ("Netwerkende overheid", "Presterende overheid", "Rechtmatige overheid")
_TITLES: Final = ("Drie vragen voor elke wijk.", "Warmte in de wijk 2026")


def measure(folder: Path) -> Iterator[Figure]:
    """Yield the seconds from a key or a choice until it stands on the wall; says so where there is no browser."""
    path = installed()
    if path is None:
        yield Figure("the wall follows", "example", "not measured: there is no browser")
        return
    server = AppServer(folder)
    server.start()
    store = Store(server.database)
    dossier = dossiers.example(store)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        leads, room = (_window(browser, server) for _ in range(2))
        stage_states.lead(leads, dossier)
        stage_states.wall(room, dossier)
        turned = [_turn(leads, room, number) for number in range(TURNS)]
        stage_states.put(leads, "Besluit: Nieuw-Zuid (2e fase)")
        stage_states.stands(room, "Besluit: Nieuw-Zuid (2e fase)")
        stage_states.record(leads)
        placed = [_place(leads, room, role) for role in ROLES]
        browser.close()
    store.close()
    server.stop()
    for name, waits in (("turned by a key", turned), ("placed and recorded", placed)):
        yield Figure(f"the wall in another window, {name}", "example", f"{statistics.median(waits):.2f} s")
        yield at_most(f"the wall in another window, {name}: longest", "example", max(waits), following.LOOKS, "s")


def _window(browser: Browser, server: AppServer) -> Visitor:
    context = browser.new_context(viewport={"width": 1280, "height": 720}, locale="nl-NL")
    return Visitor(context.new_page(), server)


def _turn(leads: Visitor, room: Visitor, number: int) -> float:
    """Go one slide on, and at the next turn one back."""
    key = "ArrowLeft" if number % 2 else "ArrowRight"
    return following.seconds(leads.page, room.page, partial(stage_states.press, leads, key), _TITLES[number % 2])


def _place(leads: Visitor, room: Visitor, role: str) -> float:
    """Choose the role that is wanted in a neighbourhood while its decision stands on the wall."""
    words = f"Gewenste rol: {role}"
    return following.seconds(leads.page, room.page, partial(leads.choose, "Gewenste rol", role), words)
