"""Draw every screen of the example into build/screenshots, so that somebody can look at them."""

import sys
import tempfile
from pathlib import Path
from typing import Final

from playwright.sync_api import Page, sync_playwright

from tests.browser.app_server import AppServer
from tests.browser.browser_path import REMEDY, installed
from wizard.model.screens import Screen

FOLDER: Final = Path(__file__).resolve().parent.parent.parent / "build" / "screenshots"
SIZES: Final = {"beamer": (1280, 720), "telefoon": (320, 720)}


def main() -> int:
    """Draw every screen, on a projector and on a phone, light and dark."""
    path = installed()
    if path is None:
        print(f"There is no browser; install {REMEDY}.")
        return 1
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        server = AppServer(Path(folder))
        server.start()
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        for name, (width, height) in SIZES.items():
            for scheme in ("light", "dark"):
                context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
                _draw(context.new_page(), server.url, f"{name}-{scheme}")
                context.close()
        browser.close()
        server.stop()
    print(f"{len(list(FOLDER.glob('*.png')))} pictures in {FOLDER}")
    return 0


def _draw(page: Page, url: str, name: str) -> None:
    page.goto(f"{url}/?dossier=voorbeeld")
    page.wait_for_url(lambda address: "dossier=" in address and "voorbeeld" not in address)
    query = page.url.partition("?")[2]
    for screen in Screen:
        page.goto(f"{url}/{screen.value.address}?{query}")
        page.locator("h1").first.wait_for()
        page.locator("[data-test-script-state=notRunning]").first.wait_for()
        page.wait_for_timeout(700)  # pictures fade in
        page.screenshot(path=FOLDER / f"{screen.name.lower()}-{name}.png", full_page=True)


if __name__ == "__main__":
    sys.exit(main())
