"""Pull the cable out for ten real minutes under somebody who types, and count the answers that are lost."""

import time
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser, sync_playwright

from tests.benchmarks.results import Figure, at_most
from tests.browser.app_server import AppServer
from tests.browser.browser_path import ARGUMENTS, installed
from tests.browser.cable import Cable
from tests.browser.dossiers import choice, small
from tests.browser.visitor import Visitor
from tests.browser.waiting import until
from wizard.storage.store import Store

MINUTES: Final = 10
MEANING: Final = "Wat dit betekent voor bewonersinitiatieven"
REASON: Final = "Reden: wat vinden we belangrijk?"


def measure(folder: Path) -> Figure:
    """Return how many of two answers were lost: one half typed when it went, one typed after it came back."""
    path, server = installed(), AppServer(folder)
    server.start()
    cable, store = Cable(server), Store(server.database)
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
            lost = _lost(browser, cable, store)
            browser.close()
    finally:
        store.close()
        cable.away()
        server.stop()
    return at_most(f"answers lost over {MINUTES} real minutes offline", "small", lost, 0, "answers", digits=0)


def _lost(browser: Browser, cable: Cable, store: Store) -> int:
    dossier = small(store)
    visitor = Visitor(browser.new_page(), cable)
    visitor.go("rollen", dossier)
    visitor.field(MEANING).press_sequentially("Half getypt toen het licht uitging")
    cable.pull_out()
    visitor.disconnected()
    time.sleep(MINUTES * 60)
    cable.put_in()
    visitor.reconnected()
    visitor.field(MEANING).blur()
    until(lambda: choice(store, dossier).meaning is not None, seconds=60)
    visitor.fill(REASON, "Getypt toen het weer aan was")
    until(lambda: choice(store, dossier).reason_values is not None, seconds=60)
    found = choice(store, dossier)
    wanted = ("Half getypt toen het licht uitging", "Getypt toen het weer aan was")
    return sum(one != other for one, other in zip((found.meaning, found.reason_values), wanted, strict=True))
