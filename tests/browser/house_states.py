"""Bring a window into the states of choosing a house style."""

from typing import Final

from playwright.sync_api import expect

from tests.browser.state import State, example, still
from tests.browser.visitor import CLICK, Visitor
from tests.samples.house.make import FOLDER
from wizard.storage.store import Store


def _given(visitor: Visitor, store: Store, name: str, raw: bytes, said: str) -> None:
    """Give a template to the box for house styles, and wait for what the app says about it."""
    visitor.go("verslag", example(store))
    visitor.page.get_by_text("Huisstijl", exact=True).click(delay=CLICK)
    expect(visitor.page.get_by_test_id("stFileUploader")).to_be_visible()
    file = {"name": name, "mimeType": "application/octet-stream", "buffer": raw}
    visitor.page.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(files=[file])  # pyright: ignore[reportArgumentType] - a plain dict is what Playwright takes
    expect(visitor.page.get_by_text(said).first).to_be_visible()
    still(visitor)


def _judged(visitor: Visitor, store: Store) -> None:
    name = "kaal.docx"
    _given(visitor, store, name, (FOLDER / name).read_bytes(), "Dit ontbreekt of valt op")


def _refused(visitor: Visitor, store: Store) -> None:
    _given(visitor, store, "brief.docx", b"geen Word", "Dit is geen bestand van Word.")


def _chosen(visitor: Visitor, store: Store) -> None:
    name = "genummerd.docx"
    _given(visitor, store, name, (FOLDER / name).read_bytes(), "Dit ontbreekt of valt op")
    visitor.press("Gebruik deze huisstijl")
    expect(visitor.page.get_by_text("De verslagen hebben nu de huisstijl").first).to_be_visible()
    still(visitor)


HOUSE_STATES: Final = (
    State("verslag-huisstijl", _judged),
    State("verslag-huisstijl-mislukt", _refused),
    State("verslag-huisstijl-gekozen", _chosen),
)
