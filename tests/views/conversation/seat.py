"""Draw one part of a conversation on a screen of its own: the real frame, store and undo, without the other parts."""

from collections.abc import Callable
from typing import Final, TypeAlias
from unittest import mock

import pytest

from tests import app
from tests.app import Window, colleague, initiative, read, small
from wizard.model import talk
from wizard.model.change import Change
from wizard.model.screens import Screen
from wizard.model.talk import Talk
from wizard.views import initiatives, undo
from wizard.views.desk import Desk, Guide

Part: TypeAlias = Callable[[Desk, Guide, Talk], None]

INITIATIVE: Final = "i0"


def take(monkeypatch: pytest.MonkeyPatch, part: Part) -> None:
    """Let the screen of initiatives draw this part of the conversation with the first one, until the test is over."""

    def show(desk: Desk, guide: Guide) -> None:
        undo.show(desk, "proef")
        part(desk, guide, talk.of(desk.dossier, desk.dossier.initiatives[0]))

    monkeypatch.setattr(initiatives, "show", show)


def begun(*changes: Change, **answers: object) -> str:
    """Start a dossier with one initiative in neighbourhood n0 and what was said with it; return its id."""
    dossier = small("Noord")
    colleague(dossier, initiative(INITIATIVE, "Zon", **answers), *changes)  # pyright: ignore[reportArgumentType] - each test gives answers of the right kind
    return dossier


def sit(dossier: str, *folds: str) -> Window:
    """Open the screen; these folds are open."""
    with mock.patch.object(app, "FOLDS", folds):
        return Window(Screen.INITIATIVES, dossier)


def said(dossier: str) -> Talk:
    """Return what is stored of the conversation."""
    found = read(dossier)
    return talk.of(found, found.initiatives[0])
