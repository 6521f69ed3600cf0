"""Keep windows for the next visit: fetching and reading Streamlit's own scripts is most of what a new window costs."""

from typing import Final, Literal

from playwright.sync_api import Browser, Error

from tests.browser.app_server import AppServer
from tests.browser.cable import Cable
from tests.browser.visitor import Visitor

Scheme = Literal["light", "dark"]

QUIET: Final = "_stcore/health"
"""A page of the same server without scripts: nothing runs on there, and the browser keeps what it has read."""


class Windows:
    """Open windows of separate people; a window that somebody left is for who comes next."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._left: list[Visitor] = []

    def open(
        self, running: AppServer | Cable, width: int = 1280, height: int = 720, scheme: Scheme = "light"
    ) -> Visitor:
        """Give a window with this size and scheme, in which nothing of the app is open yet."""
        visitor = next((one for one in self._left if one.server is running), None)
        if visitor is None:
            visitor = Visitor(self._browser.new_context(locale="nl-NL").new_page(), running)
        else:
            self._left.remove(visitor)
        visitor.page.set_viewport_size({"width": width, "height": height})
        visitor.page.emulate_media(color_scheme=scheme)
        return visitor

    def leave(self, visitor: Visitor) -> None:
        """End a visit; the window is kept when the page can still be used."""
        try:
            visitor.page.unroute_all()
            visitor.page.goto(f"{visitor.server.url}/{QUIET}")
        except Error:  # the test closed the page, or its server is away
            visitor.page.context.close()
        else:
            self._left.append(visitor)

    def close(self) -> None:
        """Close what was kept."""
        for visitor in self._left:
            visitor.page.context.close()
