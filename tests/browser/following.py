"""Time how soon the wall shows what is done in another window, by the clocks of both pages."""

from collections.abc import Callable
from typing import Final

from playwright.sync_api import Page

LOOKS: Final = 2.0
"""Seconds within which the wall follows, as `make bench` measures."""

_ACTS: Final = """() => {
  for (const name of ["pointerup", "keydown"])
    addEventListener(name, () => { window.acted = performance.timeOrigin + performance.now(); }, true);
}"""
_WAITS: Final = """(words) => {
  window.shown = undefined;
  const wall = () => document.querySelector(".st-key-muur")?.textContent.replace(/\\s+/g, " ") ?? "";
  const look = () => {
    if (window.shown === undefined && wall().includes(words)) window.shown = performance.timeOrigin + performance.now();
  };
  window.looking?.disconnect();
  window.looking = new MutationObserver(look);
  window.looking.observe(document.body, {childList: true, subtree: true, characterData: true});
}"""


def seconds(leads: Page, room: Page, act: Callable[[], None], words: str) -> float:
    """Do an act in one window, and return the seconds from its click or key until these words stand on the wall."""
    assert words not in " ".join(room.locator(".st-key-muur").inner_text().split())
    leads.evaluate(_ACTS)
    room.evaluate(_WAITS, words)
    act()
    room.wait_for_function("() => window.shown !== undefined", polling=20)
    acted, shown = leads.evaluate("window.acted"), room.evaluate("window.shown")
    return (shown - acted) / 1000
