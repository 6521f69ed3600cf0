"""What people type is shown as they typed it, stored, and never taken for code, a picture or a link."""

from collections.abc import Callable
from typing import Final

import pytest
from playwright.sync_api import Dialog, expect

from tests.browser.app_server import AppServer
from tests.browser.dossiers import choice, read, small
from tests.browser.state import drawn, still
from tests.browser.states import table
from tests.browser.visitor import CLICK, Visitor
from tests.browser.waiting import until
from wizard.model.change import Create, Edit
from wizard.storage.store import Store

MEANING: Final = "Wat dit betekent voor bewonersinitiatieven"
NAUGHTY: Final = {
    "from right to left": "אבג \u202eomgekeerd مرحبا",
    "emoji": "🏘️ wijk 👩‍👩‍👧 🇳🇱",
    "formula": '=HYPERLINK("http://x.invalid")',
    "end of a Word text": "</w:t></w:r><w:br/>",
    "picture": "![x](http://example.invalid/x.png)",
    "link": "[klik hier](http://example.invalid/)",
    "bare link": "http://example.invalid/kaal www.example.invalid",
    "script": "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "icon": ":material/home: :red[rood] :house:",
    "formula of mathematics": "$x^2$ en $$\\frac{1}{2}$$",
    "marks": "# *ster* _streep_ ~weg~ `code` | pijp > - 1. \\",
    "words of our own texts": "{name} {0} %s {{",
}
CONTROLS: Final = "voor\x07\x1b\u200bna"

Visit = Callable[..., Visitor]


@pytest.fixture(autouse=True)
def quiet(server: AppServer) -> object:
    """Fail when the log tells of a failed run."""
    before = len(server.log)
    yield
    assert "Traceback" not in server.log[before:]
    assert "Run failed" not in server.log[before:]


@pytest.fixture
def visitor(window: Visitor) -> Visitor:
    """Give a window in which nothing may ask anything or leave the host; it is asserted when the window closes."""
    window.page.on("dialog", _refuse)
    return window


def _refuse(dialog: Dialog) -> None:
    raise AssertionError(f"what somebody typed was run: {dialog.message}")


def nothing_was_made_of_it(visitor: Visitor) -> None:
    """Assert that no picture, link, mathematics or script came out of a text."""
    made = visitor.page.get_by_test_id("stMain").evaluate(
        """main => [...main.querySelectorAll("img, a[href*=invalid], .katex, script, [onerror], code, h1 em")]
            .map((one) => one.outerHTML.slice(0, 200))"""
    )
    assert made == []
    assert visitor.left_host == []


@pytest.mark.parametrize("text", [" ".join(list(NAUGHTY.values())[part::3]) for part in range(3)], ids=range(3))
def test_the_name_of_a_dossier_is_shown_as_typed(visitor: Visitor, store: Store, text: str) -> None:
    visitor.go("")

    visitor.field("Naam van het dossier").fill(text)
    visitor.press("Begin")
    expect(visitor.page.locator("h1")).to_have_text("Wijken en buurten")
    visitor.menu("Overzicht")

    until(lambda: plain(visitor.page.locator("h1").inner_text()) == text)
    nothing_was_made_of_it(visitor)
    assert text in [card.title for card in store.shelf()]
    visitor.go("")
    until(lambda: text in plain(visitor.page.get_by_test_id("stMain").inner_text()))
    nothing_was_made_of_it(visitor)


def plain(shown: str) -> str:
    """Return a shown text without the invisible signs that keep it from being read as Markdown."""
    return shown.replace("\u2060", "")


@pytest.mark.parametrize("address", ["wijken", "overzicht", "rollen"])
def test_names_of_neighbourhoods_are_shown_as_typed(visitor: Visitor, store: Store, address: str) -> None:
    names = list(NAUGHTY.values())

    visitor.go(address, small(store, *names))
    if address == "rollen":
        table(visitor)
    drawn(visitor)

    shown = plain(visitor.page.get_by_test_id("stMain").inner_text())
    assert [name for name in names if name not in shown] == []
    nothing_was_made_of_it(visitor)


def test_pasted_names_are_shown_as_typed_before_and_after_they_are_added(visitor: Visitor, store: Store) -> None:
    dossier = small(store, "Centrum")
    names = [text for kind, text in NAUGHTY.items() if kind != "marks"]
    visitor.go("wijken", dossier)
    visitor.page.get_by_text("Voeg wijken of buurten toe").click(delay=CLICK)

    visitor.fill("Plak hier, of typ één naam per regel", "\n".join(names))
    expect(visitor.page.get_by_text("Dit gaat er gebeuren")).to_be_visible()
    still(visitor)
    nothing_was_made_of_it(visitor)
    visitor.page.get_by_role("button", name="Verwerk").click(delay=CLICK)

    until(lambda: len(read(store, dossier).neighbourhoods) > 1)
    drawn(visitor)
    nothing_was_made_of_it(visitor)
    stored = [one.name for one in read(store, dossier).neighbourhoods]
    assert "=HYPERLINK" in "".join(stored)
    assert "</w:t>" in "".join(stored)


def test_reasons_are_stored_as_typed_and_stand_after_a_reload(visitor: Visitor, store: Store) -> None:
    text = "\n".join(NAUGHTY.values())
    dossier = small(store)
    visitor.go("rollen", dossier)

    visitor.fill(MEANING, text)
    until(lambda: choice(store, dossier).meaning == text)
    visitor.page.reload()
    visitor.settle()

    visitor.holds(MEANING, text)
    nothing_was_made_of_it(visitor)


def test_control_characters_leave_the_text_around_them(visitor: Visitor, store: Store) -> None:
    dossier = small(store)
    visitor.go("rollen", dossier)

    visitor.fill(MEANING, CONTROLS)

    until(lambda: choice(store, dossier).meaning is not None)
    meaning = choice(store, dossier).meaning or ""
    assert (meaning[:4], meaning[-2:]) == ("voor", "na")
    assert "\x07" not in meaning
    assert "\x1b" not in meaning


def test_a_text_that_is_too_long_is_refused_with_a_sentence_and_stays(visitor: Visitor, store: Store) -> None:
    text = "a" * 10_001
    dossier = small(store)
    visitor.go("rollen", dossier)

    visitor.fill(MEANING, text)

    expect(visitor.page.get_by_text("is te lang: er passen 10000 tekens in.")).to_be_visible()
    visitor.holds(MEANING, text)
    assert choice(store, dossier).meaning is None
    visitor.fill(MEANING, text[:-1])
    until(lambda: choice(store, dossier).meaning == text[:-1])
    expect(visitor.page.get_by_text("is te lang")).to_have_count(0)


def test_the_text_of_a_colleague_is_shown_as_typed(visitor: Visitor, store: Store) -> None:
    theirs = " ".join(NAUGHTY.values())
    dossier = small(store)
    visitor.go("rollen", dossier)
    visitor.field(MEANING).press_sequentially("Mijn")

    make = Create("choice", "n0.nsob", "n0", {"model": "nsob"})
    store.apply(dossier, [make, Edit("n0.nsob", "meaning", None, theirs)], "collega")
    visitor.field(MEANING).blur()

    expect(visitor.button("Houd mijn tekst")).to_be_visible()
    assert theirs in plain(visitor.page.get_by_test_id("stMain").inner_text())
    nothing_was_made_of_it(visitor)
