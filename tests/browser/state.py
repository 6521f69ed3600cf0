"""Bring a window into a state of a screen, and wait until everything is drawn."""

from collections.abc import Callable
from dataclasses import dataclass

from tests import template
from tests.browser.visitor import LOOK, Visitor
from wizard.model.change import Create
from wizard.model.entity import Profile
from wizard.storage.store import Store

Act = Callable[[Visitor, Store], None]


@dataclass(frozen=True)
class State:
    """Name one state of a screen, and how to get there from nothing."""

    name: str
    act: Act
    onward: Act | None = None
    """The way on from the state before it in the list, where that is shorter than from nothing."""

    def reach(self, visitor: Visitor, store: Store) -> None:
        """Bring a window into this state, and wait until everything is drawn."""
        self._by(self.act, visitor, store)

    def follow(self, visitor: Visitor, store: Store, before: str | None) -> None:
        """Bring a window that still shows the state before this one further, any other from nothing."""
        goes_on = self.onward if before is not None and visitor.shows == before else None
        if goes_on:
            still(visitor)  # the size of the window may just have changed
        self._by(goes_on or self.act, visitor, store)

    def _by(self, act: Act, visitor: Visitor, store: Store) -> None:
        visitor.shows = None
        act(visitor, store)
        drawn(visitor)
        visitor.shows = self.name

    def __str__(self) -> str:
        return self.name


def drawn(visitor: Visitor) -> None:
    """Wait until the last part of the page is there, and what Streamlit fetches later too."""
    visitor.settle()


def still(visitor: Visitor) -> None:
    """Wait until nothing moves any more, so that a click ends on the button where it began."""
    drawn(visitor)
    visitor.page.wait_for_function(
        """() => {
          const high = document.querySelector("[data-testid=stMain]").scrollHeight;
          if (window.high !== high) [window.high, window.since] = [high, performance.now()];
          return performance.now() - window.since > 300;
        }""",
        polling=LOOK,
    )


def example(store: Store) -> str:
    """Start a dossier that holds the fictional example; return its id."""
    return template.example(store)


def empty(store: Store) -> str:
    """Start a dossier without neighbourhoods; return its id."""
    return store.start([Create(Profile.kind, "dossier", None, {"title": "Nog leeg", "municipality": None})], "test")


def of_example(name: str, address: str | None = None) -> State:
    """Return the state in which a screen of the example opens."""
    return _opened(name, address or name, example)


def of_empty(name: str, address: str) -> State:
    """Return the state in which a screen of a dossier without neighbourhoods opens."""
    return _opened(name, address, empty)


def _opened(name: str, address: str, dossier: Callable[[Store], str]) -> State:
    return State(
        name,
        lambda visitor, store: visitor.go(address, dossier(store)),
        lambda visitor, store: visitor.move(address, dossier(store)),
    )


def then(address: str, act: Act, item: str | None = None) -> Act:
    """Return the way on to a screen of another example in the same visit, and further from there."""

    def move(visitor: Visitor, store: Store) -> None:
        visitor.move(address, example(store), item)
        act(visitor, store)

    return move
