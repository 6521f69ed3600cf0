"""Give browser tests a running app, a real browser, and pages that notice what must not happen."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.browser.app_server import AppServer
from tests.browser.browser_path import ARGUMENTS, REMEDY, installed
from tests.browser.cable import Cable
from tests.browser.dossiers import clear
from tests.browser.visitor import Visitor
from tests.browser.windows import Scheme, Windows
from tests.groups import need
from wizard.storage.store import Store

# How long something may take says `make bench`; here a busy machine must not make a test fail.
expect.set_options(timeout=20_000)


# Ends with this folder's last test: Playwright keeps an event loop running, beside which `anyio.run` refuses to start.
@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    path = installed()
    need("browser", path, REMEDY)
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield found
        found.close()


@pytest.fixture(scope="package")
def windows(browser: Browser) -> Iterator[Windows]:
    """Open windows, and keep those that are left for whoever comes next."""
    kept = Windows(browser)
    yield kept
    kept.close()


# One for all files, at one address: a test that kills it starts it again.
@pytest.fixture(scope="package")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AppServer]:
    running = AppServer(tmp_path_factory.mktemp("server"))
    running.start()
    yield running
    running.stop()


@pytest.fixture
def store(server: AppServer) -> Iterator[Store]:
    opened = Store(server.database)
    yield opened
    opened.close()


@pytest.fixture(scope="module", autouse=True)
def empty_shelf(server: AppServer) -> None:
    """Begin every file without dossiers, so that the start screen stays short."""
    opened = Store(server.database)
    clear(opened)
    opened.close()


@pytest.fixture
def visit(windows: Windows, server: AppServer) -> Iterator[Callable[..., Visitor]]:
    """Open windows of separate people; each ends without a message of the browser's own guard."""
    visitors: list[Visitor] = []

    def open_window(
        width: int = 1280, height: int = 720, scheme: Scheme = "light", running: AppServer | Cable = server
    ) -> Visitor:
        visitors.append(windows.open(running, width, height, scheme))
        return visitors[-1]

    yield open_window
    for visitor in visitors:
        windows.leave(visitor)
    for visitor in visitors:
        visitor.stayed_in()


@pytest.fixture(scope="module")
def window(windows: Windows, server: AppServer) -> Iterator[Visitor]:
    """Open one window for many screens after each other."""
    visitor = windows.open(server)
    yield visitor
    windows.leave(visitor)
    visitor.stayed_in()
