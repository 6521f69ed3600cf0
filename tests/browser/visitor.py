"""Do in a browser what people do, and keep what must not happen: requests elsewhere, blocked scripts."""

import re
from collections.abc import Callable
from typing import Final

from playwright.sync_api import ConsoleMessage, Locator, Page, Request, expect
from playwright.sync_api import TimeoutError as NotInTime

from tests.browser.app_server import AppServer
from tests.browser.cable import Cable
from tests.browser.waiting import until

CLICK: Final = 60
"""Milliseconds that a finger rests on a button; a zero-length click loses the page switch."""


LOOK: Final = 50
"""Milliseconds between two looks at a page; Playwright's `expect` describes the whole page after every vain look."""

SETTLED: Final = """() => {
  const [app, headings] = [document.querySelector("[data-testid=stApp]"), document.querySelectorAll("h1")];
  return app?.dataset.testScriptState === "notRunning" && headings.length === 1 && headings[0].checkVisibility()
    && document.querySelector("[data-testid=stSkeleton]") === null;
}"""


WATCH: Final = """() => {
  const app = document.querySelector("[data-testid=stApp]");
  window.ran = new Promise((ran, late) => {
    let pause = 0;
    new MutationObserver((_, watch) => {
      clearTimeout(pause);
      if (app.dataset.testScriptState !== "notRunning") return;
      pause = setTimeout(() => { watch.disconnect(); ran(); }, 80);
    }).observe(app, {attributes: true, attributeFilter: ["data-test-script-state"]});
    setTimeout(() => late(new Error("nothing ran")), 20000);
  });
  window.ran.catch(() => null);
}"""
"""Notice that the app ran; after a look at what colleagues did, which may be under way, its own run begins at once."""
RAN: Final = "() => window.ran"
MOVE: Final = """(to) => {
  history.pushState({}, "", to);
  dispatchEvent(new PopStateEvent("popstate", {state: {}}));
}"""
"""Go to an address of the app as the browser's own buttons do."""


def _path(address: str, dossier: str | None, item: str | None) -> str:
    query = "&".join(f"{key}={value}" for key, value in (("dossier", dossier), ("bij", item)) if value)
    return f"/{address}" + (f"?{query}" if query else "")


class Visitor:
    """Drive one window of the app in the words of a user."""

    def __init__(self, page: Page, server: AppServer | Cable) -> None:
        self.page, self.server = page, server
        self.left_host: list[str] = []
        self.blocked: list[str] = []
        self.shows: str | None = None
        """The name of the state in which a test brought this window."""
        self._coming: set[Request] = set()
        page.set_default_timeout(20_000)
        page.on("request", self._requested)
        page.on("requestfinished", self._arrived)
        page.on("requestfailed", self._arrived)
        page.on("console", self._said)

    def _requested(self, request: Request) -> None:
        own = (self.server.url, self.server.url.replace("http", "ws"), "data:", "blob:")
        if not request.url.startswith(own):
            self.left_host.append(request.url)
        self._coming.add(request)

    def _arrived(self, request: Request) -> None:
        self._coming.discard(request)

    def _said(self, message: ConsoleMessage) -> None:
        if "Content Security Policy" in message.text:
            self.blocked.append(message.text)

    def stayed_in(self) -> None:
        """Assert that nothing was asked of another host, and no script had to be stopped."""
        assert self.left_host == []
        assert self.blocked == []

    def go(self, address: str, dossier: str | None = None, item: str | None = None) -> None:
        """Open a screen as from a link in a mail: a new visit."""
        self.shows = None
        self._coming.clear()
        self.page.goto(self.server.url + _path(address, dossier, item))
        self.settle()

    def move(self, address: str, dossier: str | None = None, item: str | None = None) -> None:
        """Go to a screen in the same visit; less than half the work of a new one, but what was chosen stays."""
        if not self.page.get_by_test_id("stApp").count():
            self.go(address, dossier, item)
            return
        self.shows = None
        self.ran(lambda: self.page.evaluate(MOVE, _path(address, dossier, item)))

    def ran(self, act: Callable[[], object]) -> None:
        """Do something that the app answers, and wait until it has drawn that."""
        self.page.evaluate(WATCH)
        act()
        self.page.evaluate(RAN)
        self.settle()

    def settle(self) -> None:
        """Wait until the app has drawn what was asked for."""
        self.page.wait_for_function(SETTLED, polling=LOOK)
        # Playwright's own "networkidle" waits half a second on every page.
        for _ in range(800):
            if not self._coming:
                return
            self.page.wait_for_timeout(25)
        raise AssertionError(f"these do not come: {[request.url for request in self._coming]}")

    def heading(self) -> str:
        return self.page.locator("h1").inner_text()

    def menu(self, name: str) -> None:
        self.page.get_by_test_id("stSidebarNav").get_by_role("link", name=name, exact=True).click(delay=CLICK)

    def button(self, name: str | re.Pattern[str]) -> Locator:
        return self.page.get_by_test_id("stMain").get_by_role("button", name=name)

    def press(self, name: str) -> None:
        self.button(name).first.click(delay=CLICK)

    def field(self, label: str) -> Locator:
        return self.page.get_by_label(label, exact=True)

    def fill(self, label: str, text: str) -> None:
        self.field(label).fill(text)
        self.field(label).blur()

    def holds(self, label: str, text: str) -> None:
        """Wait until there is one such field, and it holds this text."""
        until(lambda: self.field(label).evaluate_all("found => found.map((one) => one.value)") == [text])

    def choose(self, label: str, option: str) -> None:
        """Open a list and choose in it; open it again, as a user would, when a redraw closed it."""
        box = self.page.get_by_role("combobox", name=label, exact=True)
        wanted = self.page.get_by_role("option", name=option, exact=True)
        for _ in range(5):
            if not wanted.is_visible():
                box.click(delay=CLICK)
            try:
                wanted.click(delay=CLICK, timeout=3_000)
            except NotInTime:
                continue
            return
        raise AssertionError(f"{option} cannot be chosen in {label}")

    def saved(self) -> None:
        """Wait until the app says that the answer is stored."""
        expect(self.page.locator(".st-key-status")).to_have_text("Opgeslagen")

    def reconnected(self) -> None:
        """Wait until the browser has found the server again after it was away."""
        self.page.wait_for_function(
            "() => document.querySelector('[data-testid=stApp]')?.dataset.testConnectionState === 'CONNECTED'"
        )

    def disconnected(self) -> None:
        """Wait until the browser has noticed that the server is away."""
        self.page.wait_for_function(
            "() => document.querySelector('[data-testid=stApp]')?.dataset.testConnectionState !== 'CONNECTED'"
        )
