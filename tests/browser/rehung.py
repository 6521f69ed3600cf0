"""Hang another dossier on a wall that a test before has left open: to go on in a visit costs less than to begin one."""

from playwright.sync_api import expect

from tests.browser import stage_states
from tests.browser.visitor import Visitor


def wall(visitor: Visitor, dossier: str) -> None:
    """Bring the wall of a dossier into this window, and wait until its slide is there."""
    if visitor.page.locator(".st-key-muur").count() == 0:
        stage_states.wall(visitor, dossier)
        return
    # A wall shows no other screen. By way of one, nothing of the slide before can be taken for the next.
    visitor.move("overzicht", dossier)
    expect(visitor.page.locator(".st-key-muur")).to_have_count(0)
    visitor.move("presenteren", dossier)
    expect(visitor.page.locator(".st-key-muur")).to_be_visible()
