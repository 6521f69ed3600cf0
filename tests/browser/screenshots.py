"""Draw every screen and its main states into docs/screenshots, so that somebody can look at them."""

import io
import sys
import tempfile
from pathlib import Path
from typing import Final, Literal

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.app_server import AppServer
from tests.browser.browser_path import REMEDY, installed
from tests.browser.conftest import ARGUMENTS
from tests.browser.state import State
from tests.browser.states import STATES
from tests.browser.visitor import Visitor
from wizard.storage.store import Store

FOLDER: Final = Path(__file__).resolve().parent.parent.parent / "docs" / "screenshots"
SIZES: Final = {"beamer": (1280, 720), "telefoon": (390, 844)}
SCHEMES: Final[dict[str, Literal["light", "dark"]]] = {"licht": "light", "donker": "dark"}
COLOURS: Final = 96
"""Colours in a picture: enough for our quiet ones, and a third of the size."""
LEFT_OUT: Final = frozenset({"start-inlezen-mislukt", "wijken-uitleg", "wijken-niets-gevonden", "onbekend-dossier"})
"""States that look like another one."""
DARK_TOO: Final = frozenset(
    {
        *("start", "overzicht", "wijken", "wijken-bestand", "rollen", "rollen-tabel", "rollen-verandering"),
        *("rollen-besluit", "rollen-vergelijken", "rollen-keuzelijst", "verslag"),
        *("doelen", "doelen-open", "aanpak", "initiatieven", "beeld-tijd", "beeld-wijken", "beeld-aanpak"),
        *("beeld-initiatieven", "beeld-behoeften", "beeld-kompas", "beeld-waar", "beeld-aandachtspunten"),
        *("presenteren", "muur-welkom", "muur-matrix", "muur-besluit", "muur-gespreksdeel"),
        *("voorbeelden", "onderzoek", "over", "nakijken", "nakijken-antwoorden"),
    }
)
"""States that are drawn in the dark as well; on a phone only in the light."""


def main() -> int:
    """Draw on a projector and on a phone, in the light; the main states in the dark too."""
    path = installed()
    if path is None:
        print(f"There is no browser; install {REMEDY}.")
        return 1
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        server = AppServer(Path(folder))
        server.start()
        try:
            browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
            drawn = {_name for state in STATES if state.name not in LEFT_OUT for _name in _draw(browser, server, state)}
            browser.close()
        finally:
            server.stop()
    for old in FOLDER.glob("*.png"):
        if old.name not in drawn:
            old.unlink()
    print(f"{len(drawn)} pictures in {FOLDER}")
    return 0


def _draw(browser: Browser, server: AppServer, state: State) -> list[str]:
    """Draw one state in every size, and in the schemes that it is drawn in; return the names of the files."""
    names: list[str] = []
    store = Store(server.database)
    for size, (width, height) in SIZES.items():
        dark_too = size == "beamer" and state.name in DARK_TOO
        for name in SCHEMES if dark_too else ("licht",):
            # A visit of its own: a chart that was drawn in the light keeps some of its colours in the dark.
            context = browser.new_context(
                viewport={"width": width, "height": height},
                color_scheme=SCHEMES[name],
                reduced_motion="reduce",
                locale="nl-NL",
            )
            visitor = Visitor(context.new_page(), server)
            state.reach(visitor, store)
            if size == "telefoon":
                _show_whole(visitor.page, width, height)
            names.append(f"{state.name}-{size}-{name}.png")
            _save(visitor.page.screenshot(animations="disabled"), FOLDER / names[-1])
            context.close()
    store.close()
    return names


def _show_whole(page: Page, width: int, height: int) -> None:
    """Make the window as high as the page: the page scrolls inside it."""
    whole = page.get_by_test_id("stMain").evaluate("element => element.scrollHeight")
    page.set_viewport_size({"width": width, "height": max(height, whole)})


def _save(picture: bytes, path: Path) -> None:
    with Image.open(io.BytesIO(picture)) as found:
        found.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)


if __name__ == "__main__":
    sys.exit(main())
