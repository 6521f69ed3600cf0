"""A press that comes before the browser has drawn what the one before it did is a press of its own."""

from dataclasses import replace
from typing import Final

from tests.browser.stage_states import lead
from tests.browser.state import example
from tests.browser.visitor import Visitor
from tests.browser.waiting import until
from wizard import content
from wizard.logic import reduced, slides
from wizard.model.stage import Stage
from wizard.storage.store import Store

PRESS: Final = (
    """() => [...document.querySelectorAll("button")].find((one) => one.innerText.includes("Verder")).click()"""
)
TIMES: Final = 6


def test_slides_do_not_wait_until_the_window_has_drawn_the_last_one(window: Visitor, store: Store) -> None:
    dossier = example(store)
    lead(window, dossier)
    here = store.stages.read(dossier)

    for _ in range(TIMES):
        seq = store.stages.read(dossier).seq
        window.page.evaluate(PRESS)
        until(lambda seq=seq: store.stages.read(dossier).seq > seq, pause=0.002)
    window.settle()

    assert store.stages.read(dossier).slide == further(store, dossier, here, TIMES)


def further(store: Store, dossier: str, here: Stage, steps: int) -> str:
    """Return which slide comes this many steps after another."""
    found = store.read(dossier)
    assert found is not None
    for _ in range(steps):
        coming = slides.after(content.load(), reduced.for_the_wall(found, ""), here)
        assert coming is not None
        here = replace(here, slide=coming.id)
    return str(here.slide)
