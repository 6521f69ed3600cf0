from collections.abc import Iterator

import pytest
import streamlit as st
from streamlit.navigation.page import StreamlitPage

from tests import app
from tests.app import HANDBOOK, SAY, Screen, Window
from wizard import navigation
from wizard.model import screens
from wizard.model.right import Right
from wizard.navigation import Guide
from wizard.storage.store import Store

LOOKED_UP = (Screen.EXAMPLES, Screen.RESEARCH, Screen.ABOUT)
TOGETHER = (Screen.CONVERSATION, *LOOKED_UP)

Menu = dict[str, list[StreamlitPage]]


@pytest.fixture(autouse=True)
def store() -> Iterator[Store]:
    """Give the store that the session uses, empty."""
    with app.fresh() as made:
        yield made


@pytest.fixture
def menus(monkeypatch) -> list[Menu]:
    """Note every menu that is drawn."""
    noted: list[Menu] = []
    real = st.navigation

    def draw(pages: Menu, **settings: bool) -> StreamlitPage:
        noted.append(pages)
        return real(pages, **settings)  # pyright: ignore[reportArgumentType] - its own settings, handed on

    monkeypatch.setattr(st, "navigation", draw)
    return noted


def shown(menu: Menu) -> list[str]:
    return [page.title for pages in menu.values() for page in pages if page.visibility == "visible"]


def names(*found: Screen) -> list[str]:
    return [SAY(f"screens.{screen.name.lower()}") for screen in found]


def test_the_menu_without_a_dossier_shows_only_what_can_be_used(menus):
    Window(Screen.START)

    assert shown(menus[-1]) == names(Screen.START, *LOOKED_UP)


def test_the_menu_with_a_dossier_shows_the_route_in_its_order_and_then_what_to_look_up(menus):
    Window(Screen.START, app.small())

    assert shown(menus[-1]) == names(*screens.ROUTE, Screen.PRESENT, *LOOKED_UP)
    assert list(menus[-1]) == [SAY(f"menu.{group}") for group in ("base", "steps", "talks", "outcome", "about")]


def test_the_menu_at_one_table_shows_only_what_both_sides_may_see(menus):
    Window(Screen.START, app.small()).visit(Screen.CONVERSATION, samen="zon")

    assert shown(menus[-1]) == names(*TOGETHER)


@pytest.mark.parametrize("screen", Screen, ids=lambda screen: screen.name)
def test_on_your_own_machine_every_screen_may_be_seen(screen: Screen):
    assert navigation.may_see(Right.OWN_MACHINE, screen)
    assert navigation.may_see(Right.TOGETHER, screen) == (screen in TOGETHER)


def test_a_screen_that_is_not_shown_still_has_its_address(menus):
    window = Window(Screen.REPORT)

    every = [page for pages in menus[-1].values() for page in pages]
    assert {page.url_path for page in every} == {screen.value.address for screen in Screen}
    assert window.title == SAY("shell.no_dossier_title")


def test_an_address_that_is_none_opens_the_start_screen():
    window = Window(Screen.START)
    window.test._page_hash = "onbekend"

    window.run()

    assert window.title == SAY("start.title")


def test_every_screen_has_a_script_a_name_and_an_icon(menus):
    Window(Screen.START, app.small())

    pages = {page.url_path: page for found in menus[-1].values() for page in found}
    for screen in Screen:
        assert pages[screen.value.address].title == SAY(f"screens.{screen.name.lower()}")
        assert pages[screen.value.address].icon == screen.value.icon
        assert (navigation._PAGES / screen.value.script).is_file()


@pytest.fixture
def pages(monkeypatch) -> None:
    """Let a page be its address: Streamlit makes real ones only inside a run."""
    monkeypatch.setattr(navigation, "_signpost", lambda _title, screen: screen.value.address)


@pytest.mark.parametrize(
    ("own", "target", "address"),
    [
        (None, (None, None), {}),
        ("eerste", (None, None), {"dossier": "eerste"}),
        ("eerste", ("n1", None), {"dossier": "eerste", "bij": "n1"}),
        ("eerste", ("n1", "tweede"), {"dossier": "tweede", "bij": "n1"}),
        (None, (None, "tweede"), {"dossier": "tweede"}),
    ],
)
def test_going_somewhere_takes_the_dossier_and_the_item_along(monkeypatch, pages, own, target, address):
    went: list[tuple[str, object]] = []
    monkeypatch.setattr(st, "switch_page", lambda page, query_params: went.append((page, query_params)))

    Guide(HANDBOOK, own).go(Screen.ROLES, *target)

    assert went == [("rollen", address)]


def test_a_link_takes_the_dossier_and_the_item_along(monkeypatch, pages):
    drawn: list[tuple[str, dict[str, object]]] = []
    monkeypatch.setattr(st, "page_link", lambda page, **settings: drawn.append((page, settings)))

    Guide(HANDBOOK, "eerste").link("Naar Noord", Screen.ROLES, "n1")

    ((address, settings),) = drawn
    assert address == "rollen"
    assert settings["label"] == "Naar Noord"
    assert settings["query_params"] == {"dossier": "eerste", "bij": "n1"}


def test_a_link_takes_along_what_to_open_and_where_to_come_back(monkeypatch, pages):
    drawn: list[dict[str, object]] = []
    monkeypatch.setattr(st, "page_link", lambda _page, **settings: drawn.append(settings["query_params"]))

    Guide(HANDBOOK, "eerste").link("Naar Zon", Screen.CONVERSATION, "zon", part="doelen", back="punten..1")

    assert drawn == [{"dossier": "eerste", "bij": "zon", "deel": "doelen", "terug": "punten..1"}]
