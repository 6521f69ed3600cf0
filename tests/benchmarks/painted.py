"""Measure in a real browser how long it takes from opening the app to the first painted page."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser, sync_playwright

from tests.benchmarks import dossiers, servers
from tests.benchmarks.results import Figure, at_most, milliseconds
from tests.browser.browser_path import installed
from wizard.storage.store import Store

TURNS: Final = 7


def measure(folder: Path) -> Iterator[Figure]:
    """Yield the line of the first painted page; says so where there is no browser."""
    path = installed()
    if path is None:
        yield Figure("first painted page", "example", "not measured: there is no browser")
        return
    address = f"sqlite:///{folder / 'painted.sqlite'}"
    store = Store(address)
    dossier = dossiers.example(store)
    store.close()
    with servers.app(folder, address) as app, servers.stock(folder) as stock, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        ours, empty = [], []
        for _ in range(TURNS):
            ours.append(_open(browser, f"{app.url}/overzicht?dossier={dossier}", "h1"))
            empty.append(_open(browser, stock.url, "[data-testid=stButton]"))
        browser.close()
    ratio = milliseconds(ours) / milliseconds(empty)
    yield Figure("first painted page", "example", f"{milliseconds(ours):.0f} ms; stock {milliseconds(empty):.0f} ms")
    yield at_most("first painted page, against stock", "example", ratio, 1.5, "×", digits=2)


def _open(browser: Browser, address: str, sign: str) -> float:
    """Return the seconds until the page shows its sign, with nothing kept from before."""
    context = browser.new_context(viewport={"width": 1280, "height": 720})
    page = context.new_page()
    started = time.perf_counter()
    page.goto(address)
    page.locator(sign).first.wait_for()
    seconds = time.perf_counter() - started
    context.close()
    return seconds
