from unittest.mock import Mock

import streamlit as st

from tests.app import HANDBOOK, SAY
from wizard.model.refusal import Refusal
from wizard.model.screens import Screen
from wizard.views.start.entry import enter


def test_what_was_made_is_opened_on_its_screen():
    guide = Mock()

    enter(HANDBOOK, guide, "nieuw", Screen.OVERVIEW)

    guide.go.assert_called_once_with(Screen.OVERVIEW, dossier="nieuw")


def test_what_was_not_made_is_told_in_words(monkeypatch):
    guide, error = Mock(), Mock()
    monkeypatch.setattr(st, "error", error)

    enter(HANDBOOK, guide, Refusal("start.store_fails"), Screen.OVERVIEW)

    assert error.call_args.args == (SAY("start.store_fails"),)
    guide.go.assert_not_called()
