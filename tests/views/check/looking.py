"""Open the screen to look everything over, on a day of the test's own."""

from datetime import date
from typing import Any, Final

import pytest

from tests.app import SAY, Screen, Window, chosen, colleague, initiative, small
from wizard.model.change import Create
from wizard.model.entity import Location, location_id
from wizard.session import clock

DAY: Final = date(2026, 11, 23)
REASON: Final = SAY("fields.dismissal.reason")
KEY: Final = "rol-ontbreekt.n0"
"""The rule and the neighbourhood of the one point of a dossier that was begun."""


def on(monkeypatch: pytest.MonkeyPatch, day: date = DAY) -> None:
    """Let it be a day."""
    monkeypatch.setattr(clock, "today", lambda: day)


def begun(name: str = "Noord", *others: str) -> str:
    """Start a dossier in which an initiative is active in a first neighbourhood without a role; return its id."""
    dossier = small(name, *others)
    place = Create(Location.kind, location_id("i0", "n0"), "i0", {"neighbourhood": "n0"})
    colleague(dossier, initiative("i0", "Zon"), place)
    return dossier


def many(count: int) -> str:
    """Start a dossier with so many points of attention that weigh least; return its id."""
    dossier = small(*(f"Wijk {one:02}" for one in range(count)))
    colleague(dossier, *(chosen(f"n{one}", minority="Wij niet.") for one in range(count)))
    return dossier


def look(dossier: str, *folds: str, way: str | None = None) -> Window:
    """Open the screen with these folds open, on the points or on all answers."""
    window = Window(Screen.START, dossier)
    for fold in folds:
        window.test.session_state[fold] = True
    window.visit(Screen.CHECK, dossier=dossier)
    return window.segment("nakijken.manier", way) if way else window


def links(window: Window) -> list[tuple[str, str]]:
    """Return the label and the address behind the question mark of every link."""
    found: list[Any] = [getattr(node, "proto", None) for node in window.test.main if node.type == "page_link"]
    return [(link.label, link.query_string) for link in found]


def points(window: Window) -> list[str]:
    """Return the titles of the points that are drawn."""
    return [one.value for one in window.test.subheader]
