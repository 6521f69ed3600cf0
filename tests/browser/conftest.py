"""Give browser tests a running app, a real browser, and pages that notice what must not happen."""

from collections.abc import Callable, Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, BrowserContext, expect, sync_playwright

from tests.browser.app_server import AppServer
from tests.browser.browser_path import ARGUMENTS, REMEDY, installed
from tests.browser.cable import Cable
from tests.browser.visitor import Visitor
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


@pytest.fixture(scope="module")
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


@pytest.fixture
def visit(browser: Browser, server: AppServer) -> Iterator[Callable[..., Visitor]]:
    """Open windows of separate people; each ends without a message of the browser's own guard."""
    contexts: list[BrowserContext] = []
    visitors: list[Visitor] = []

    def open_window(
        width: int = 1280,
        height: int = 720,
        scheme: Literal["light", "dark"] = "light",
        running: AppServer | Cable = server,
    ) -> Visitor:
        context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme, locale="nl-NL")
        contexts.append(context)
        visitors.append(Visitor(context.new_page(), running))
        return visitors[-1]

    yield open_window
    for context in contexts:
        context.close()
    for visitor in visitors:
        assert visitor.left_host == []
        assert visitor.blocked == []


@pytest.fixture(scope="module")
def window(browser: Browser, server: AppServer) -> Iterator[Visitor]:
    """Open one window for many screens after each other; it keeps what it fetched, so each screen comes faster."""
    context = browser.new_context(viewport={"width": 1280, "height": 720}, locale="nl-NL")
    visitor = Visitor(context.new_page(), server)
    yield visitor
    context.close()
    assert visitor.left_host == []
    assert visitor.blocked == []
