"""Bring the wall of a room to every kind of slide, and the window of who leads the meeting into its states."""

from typing import Final

from playwright.sync_api import TimeoutError as NotInTime
from playwright.sync_api import expect

from tests.browser.state import State, example, of_empty, still
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

FIRST: Final = next(iter(SLIDES))
"""The slide of the first wall; a window is the wall for as long as it is open, so the others go on from there."""

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


def _wall(name: str, slide: str, *, shown: bool = True, black: bool = False, zoom: int = 1) -> State:
    def act(visitor: Visitor, store: Store) -> None:
        dossier = example(store)
        store.stages.put(dossier, slide=slide, shown=shown, black=black, zoom=zoom, talk=TALK)
        wall(visitor, dossier)

    def on(visitor: Visitor, store: Store) -> None:
        dossier = example(store)
        store.stages.put(dossier, slide=slide, shown=shown, black=black, zoom=zoom, talk=TALK)
        visitor.move("presenteren", dossier)
        expect(visitor.page.locator(".st-key-muur")).to_be_visible()

    return State(f"muur-{name}", act, on if name != FIRST else None)


def _lead(visitor: Visitor, store: Store) -> None:
    lead(visitor, _of_lead(store))


def _led(visitor: Visitor, store: Store) -> None:
    visitor.move("presenteren", _of_lead(store))
    still(visitor)


def _of_lead(store: Store) -> str:
    dossier = example(store)
    store.stages.put(dossier, slide="besluit.hoefblad")
    return dossier


def record(visitor: Visitor) -> None:
    """Turn to recording what the room decides."""
    visitor.page.get_by_role("radio", name="Vastleggen").click(delay=CLICK)
    expect(visitor.page.get_by_role("combobox", name="Gewenste rol", exact=True)).to_be_visible()
    still(visitor)


def _record(visitor: Visitor, store: Store) -> None:
    _lead(visitor, store)
    record(visitor)


def _recorded(visitor: Visitor, store: Store) -> None:
    _led(visitor, store)
    record(visitor)


def _plan(visitor: Visitor, store: Store) -> None:
    _lead(visitor, store)
    _planned(visitor, store)


def _planned(visitor: Visitor, _store: Store) -> None:
    visitor.page.get_by_role("radio", name="Plannen").click(delay=CLICK)
    expect(visitor.page.get_by_role("heading", name="Plan de tijd", level=2)).to_be_visible()
    still(visitor)


def _plan_unfolded(visitor: Visitor, store: Store) -> None:
    _plan(visitor, store)
    _unfolded(visitor, store)


def _unfolded(visitor: Visitor, _store: Store) -> None:
    for fold in ("Het plan als tabel", "Wat niet in de tijd past"):
        visitor.page.get_by_text(fold, exact=True).click(delay=CLICK)
        still(visitor)


STAGE_STATES: Final = (
    State("presenteren", _lead, _led),
    of_empty("presenteren-leeg", "presenteren"),
    State("presenteren-vastleggen", _record, _recorded),
    State("presenteren-plannen", _plan, _planned),
    State("presenteren-plannen-open", _plan_unfolded, _unfolded),
    *(_wall(kind, slide) for kind, slide in KINDS.items()),
    _wall("groot", KINDS["besluit"], zoom=3),
    _wall("verborgen", KINDS["besluit"], shown=False),
    _wall("zwart", KINDS["besluit"], black=True),
)
