from io import BytesIO
from typing import Any

import docx
import pytest
import streamlit as st

from tests.app import SAY, Screen, Window, chosen, colleague, example, small


@pytest.fixture
def downloads(monkeypatch) -> list[tuple[Any, dict[str, object]]]:
    """Note what can be downloaded: what makes it, and the settings."""
    noted: list[tuple[Any, dict[str, object]]] = []
    real = st.download_button

    def draw(label: str, data: object, **settings: object) -> bool:
        noted.append((data, settings))
        return real(label, data, **settings)  # pyright: ignore[reportArgumentType, reportCallIssue] - handed on

    monkeypatch.setattr(st, "download_button", draw)
    return noted


def test_the_report_is_made_when_one_asks_and_holds_the_dossier(downloads):
    window = Window(Screen.REPORT, example())

    ((make, settings),) = downloads

    assert window.failures == []
    texts = [one.text for one in docx.Document(BytesIO(make())).paragraphs]
    assert any("Elzerwoude" in text for text in texts)
    assert settings["file_name"] == "gemeenterapport-elzerwoude.docx"
    assert settings["on_click"] == "ignore"


def test_a_report_of_an_empty_dossier_can_be_made_too(downloads):
    Window(Screen.REPORT, small())

    ((make, _),) = downloads

    assert make().startswith(b"PK")


def test_what_is_open_is_told_before_one_downloads():
    dossier = small("Noord", "Zuid")
    colleague(dossier, chosen("n0", now="netwerkend", wanted="netwerkend", reason_values="omdat", meaning="ruimte"))

    assert SAY("download.unfinished", n=1) in Window(Screen.REPORT, dossier).words()


def test_nothing_is_said_to_be_open_when_all_is_filled_in():
    dossier = small("Noord")
    colleague(dossier, chosen("n0", now="netwerkend", wanted="netwerkend", reason_values="omdat", meaning="ruimte"))

    assert "(niet ingevuld)" not in Window(Screen.REPORT, dossier).words()


def test_the_button_is_a_download_and_not_a_run():
    window = Window(Screen.REPORT, example())

    (button,) = window.test.download_button
    assert button.label == SAY("download.municipal_button")
    assert button.proto.ignore_rerun
