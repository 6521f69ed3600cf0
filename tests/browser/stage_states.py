"""Bring the wall of a room to every kind of slide, and the window of who leads the meeting into its states."""

from typing import Final

from playwright.sync_api import TimeoutError as NotInTime
from playwright.sync_api import expect

from tests.browser.state import Act, State, example, of_empty, still
from tests.browser.visitor import CLICK, Visitor
from wizard.model.screens import WALL
from wizard.model.stage_notes import SLIDES
from wizard.storage.store import Store

TALK: Final = "smeden-op-warmte"
ITEMS: Final = {"besluit": ".hoefblad", "doelen": ".hoefblad", "matrix": ".wanted", "gespreksdeel": ".behoeften"}
LOOK: Final = 50
"""Milliseconds between two looks; Playwright looks as often as it can draw, and its `expect` describes the page too."""

_STANDS: Final = """(title) => {
  const found = [...document.querySelectorAll("h1")].map((one) => one.innerText.replace(/\\s+/g, " ").trim());
  return found.length === 1 && found[0] === title;
}"""

KINDS: Final = {kind: f"{kind}{ITEMS.get(kind, '')}" for kind in SLIDES}
"""A slide of every kind, the fullest one of the example."""


def wall(visitor: Visitor, dossier: str) -> None:
    """Open the wall of a dossier in this window, and wait until its slide is there."""
    visitor.page.goto(f"{visitor.server.url}/presenteren?dossier={dossier}&{WALL}=1")
    visitor.settle()
    expect(visitor.page.locator(".st-key-muur")).to_be_visible()


def lead(visitor: Visitor, dossier: str) -> None:
    """Open the window of who leads the meeting."""
    visitor.go("presenteren", dossier)
    still(visitor)


def stands(visitor: Visitor, title: str) -> None:
    """Wait until a slide stands on the wall, and the one before it, which stays a blink, is gone."""
    try:
        visitor.page.wait_for_function(_STANDS, arg=title, polling=LOOK)
    except NotInTime:
        raise AssertionError(f"not “{title}” stands there but “{visitor.heading()}”") from None


def press(visitor: Visitor, key: str) -> None:
    """Press a key while nothing is being written."""
    visitor.page.locator("body").press(key)


def put(visitor: Visitor, name: str) -> None:
    """Put a slide on the wall from the other window: its name filled in the list."""
    box = visitor.page.get_by_role("combobox", name="Kies een dia")
    box.click(delay=CLICK)
    box.fill(name)
    visitor.page.get_by_role("option", name=name, exact=True).click(delay=CLICK)


def _wall(slide: str, *, shown: bool = True, black: bool = False, zoom: int = 1) -> Act:
    def act(visitor: Visitor, store: Store) -> None:
        dossier = example(store)
        store.stages.put(dossier, slide=slide, shown=shown, black=black, zoom=zoom, talk=TALK)
        wall(visitor, dossier)

    return act


def _lead(visitor: Visitor, store: Store) -> None:
    dossier = example(store)
    store.stages.put(dossier, slide="besluit.hoefblad")
    lead(visitor, dossier)


def record(visitor: Visitor) -> None:
    """Turn to recording what the room decides."""
    visitor.page.get_by_role("radio", name="Vastleggen").click(delay=CLICK)
    expect(visitor.page.get_by_role("combobox", name="Gewenste rol", exact=True)).to_be_visible()
    still(visitor)


def _record(visitor: Visitor, store: Store) -> None:
    _lead(visitor, store)
    record(visitor)


def _plan(visitor: Visitor, store: Store) -> None:
    _lead(visitor, store)
    visitor.page.get_by_role("radio", name="Plannen").click(delay=CLICK)
    expect(visitor.page.get_by_role("heading", name="Plan de tijd", level=2)).to_be_visible()
    still(visitor)


def _plan_unfolded(visitor: Visitor, store: Store) -> None:
    _plan(visitor, store)
    for fold in ("Het plan als tabel", "Wat niet in de tijd past"):
        visitor.page.get_by_text(fold, exact=True).click(delay=CLICK)
        still(visitor)


STAGE_STATES: Final = (
    State("presenteren", _lead),
    State("presenteren-leeg", of_empty("presenteren")),
    State("presenteren-vastleggen", _record),
    State("presenteren-plannen", _plan),
    State("presenteren-plannen-open", _plan_unfolded),
    *(State(f"muur-{kind}", _wall(slide)) for kind, slide in KINDS.items()),
    State("muur-groot", _wall(KINDS["besluit"], zoom=3)),
    State("muur-verborgen", _wall(KINDS["besluit"], shown=False)),
    State("muur-zwart", _wall(KINDS["besluit"], black=True)),
)
