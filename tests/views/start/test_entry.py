from unittest.mock import Mock

import pytest
import streamlit as st

from tests.app import HANDBOOK, SAY
from wizard.model.refusal import Refusal
from wizard.model.screens import NEW_ROUND, Screen
from wizard.views.start.entry import enter


@pytest.mark.parametrize("part", [None, NEW_ROUND])
def test_what_was_made_is_opened_on_its_screen(part):
    guide = Mock()

    enter(HANDBOOK, guide, "nieuw", Screen.OVERVIEW, part)

    guide.go.assert_called_once_with(Screen.OVERVIEW, dossier="nieuw", part=part)


def test_what_was_not_made_is_told_in_words(monkeypatch):
    guide, error = Mock(), Mock()
    monkeypatch.setattr(st, "error", error)

    enter(HANDBOOK, guide, Refusal("start.gone"), Screen.OVERVIEW)

    assert error.call_args.args == (SAY("start.gone"),)
    guide.go.assert_not_called()
