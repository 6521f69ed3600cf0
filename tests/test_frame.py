from collections.abc import Callable, Iterator

import pytest

from tests import app
from tests.app import SAY, Screen, Window
from wizard import content
from wizard.model.entity import INTERNAL
from wizard.model.screens import ROUTE
from wizard.storage.store import Store

TO_LOOK_UP = tuple(screen for screen in Screen if screen not in ROUTE and not screen.value.needs_dossier)
NEED_A_DOSSIER = tuple(screen for screen in Screen if screen.value.needs_dossier)
TITLES = {
    Screen.START: SAY("start.title"),
    Screen.NEIGHBOURHOODS: SAY("neighbourhoods.title"),
    Screen.ROLES: SAY("roles.title"),
    Screen.GOALS: SAY("goals.title"),
    Screen.APPROACH: SAY("approach.title"),
    Screen.INITIATIVES: SAY("initiatives.title"),
    Screen.CONVERSATION: SAY("talk_screen.title"),
    Screen.CHECK: SAY("check.title"),
    Screen.PICTURE: SAY("picture.title"),
    Screen.REPORT: SAY("download.title"),
    Screen.PRESENT: SAY("present.title"),
    Screen.EXAMPLES: SAY("examples.title"),
    Screen.RESEARCH: SAY("research.title"),
    Screen.ABOUT: SAY("about.title"),
}


@pytest.fixture(autouse=True)
def store() -> Iterator[Store]:
    """Give the store that the session uses, empty."""
    with app.fresh() as made:
        yield made


def empty() -> str:
    return app.small(title="Nog leeg")


@pytest.mark.parametrize("make", [empty, app.example, app.large], ids=["empty", "example", "600 neighbourhoods"])
def test_every_screen_draws_under_its_own_heading_and_stays_small(make: Callable[[], str]):
    dossier = make()
    titles = {Screen.OVERVIEW: app.read(dossier).profile.title} | TITLES

    for screen in Screen:
        window = Window(screen, dossier)

        assert window.failures == []
        assert window.title == titles[screen]
        assert window.size <= 300, screen
        assert window.address["dossier"] == dossier
        assert window.status == SAY("shell.quiet")


@pytest.mark.parametrize("screen", ROUTE, ids=lambda screen: screen.name)
def test_every_screen_of_the_route_leads_to_the_ones_beside_it(screen: Screen):
    window = Window(screen, app.example())

    links = [getattr(link, "label", "") for link in window.part("route").get("page_link")]

    beside = [one for one in ROUTE if abs(ROUTE.index(one) - ROUTE.index(screen)) == 1]
    assert [link.split("naar ")[1] for link in links] == [SAY(f"screens.{one.name.lower()}") for one in beside]


@pytest.mark.parametrize("screen", TO_LOOK_UP, ids=lambda screen: screen.name)
def test_a_screen_to_look_something_up_stands_beside_the_route(screen: Screen):
    window = Window(screen, app.example())

    assert window.title == TITLES[screen]
    assert not window.has("route")


@pytest.mark.parametrize("screen", [Screen.START, *TO_LOOK_UP], ids=lambda screen: screen.name)
def test_a_screen_that_needs_no_dossier_is_drawn_without_one(screen: Screen):
    window = Window(screen)

    assert window.failures == []
    assert window.title == TITLES[screen]
    assert not window.has("route")


@pytest.mark.parametrize("screen", TO_LOOK_UP, ids=lambda screen: screen.name)
def test_at_one_table_both_sides_may_look_something_up(screen: Screen):
    window = at_the_table(screen)

    assert window.failures == []
    assert window.title == TITLES[screen]
    assert SAY("shell.together") in window.words()


@pytest.mark.parametrize("screen", NEED_A_DOSSIER, ids=lambda screen: screen.name)
@pytest.mark.parametrize(("dossier", "said"), [(None, "shell.no_dossier"), ("weg", "shell.no_dossier_asked")])
def test_a_screen_without_its_dossier_says_so_and_shows_the_way(screen: Screen, dossier: str | None, said: str):
    window = Window(screen, dossier)

    assert window.failures == []
    assert window.title == SAY("shell.no_dossier_title")
    assert SAY(said) in window.words()
    assert SAY("shell.to_start") in window.words()
    assert not window.has("route")


def test_without_a_dossier_nothing_is_said_about_storing():
    window = Window(Screen.START)

    assert not window.has("status")


def test_a_dossier_that_a_colleague_removes_closes_by_itself(store: Store):
    dossier = app.small("Noord")
    window = Window(Screen.ROLES, dossier)
    store.discard(dossier)

    drawn = window.tick()

    assert drawn
    assert window.title == SAY("shell.no_dossier_title")
    assert not window.tick()


def test_the_menu_says_which_dossier_this_is():
    window = Window(Screen.ROLES, app.example())

    shown = "\n".join(one.value for one in (*window.test.sidebar.markdown, *window.test.sidebar.caption))

    assert "Warmte in de wijk 2026" in shown
    assert "Elzerwoude" in shown
    assert SAY("common.fictional") in shown


def test_the_menu_of_a_real_dossier_does_not_call_it_fictional():
    window = Window(Screen.ROLES, app.small("Noord"))

    assert SAY("common.fictional") not in [one.value for one in window.test.sidebar.caption]


def test_walking_through_the_menu_keeps_the_dossier_and_the_neighbourhood():
    dossier = app.small("Noord", "Zuid")
    window = Window(Screen.ROLES, dossier, "n1")

    for screen in (Screen.OVERVIEW, Screen.START, Screen.NEIGHBOURHOODS, Screen.ROLES):
        window.menu(screen)

    assert window.address == {"dossier": dossier, "bij": "n1"}
    assert window.select("Wijk of buurt (2 van 2)").value == "n1"


def test_a_fault_in_the_content_is_told_in_the_words_of_the_load_check(monkeypatch):
    def load():
        raise content.ContentError("glossary.yaml, 'wijk': dit begrip staat er dubbel.")

    monkeypatch.setattr(content, "fingerprint", lambda: "bewerkt")
    monkeypatch.setattr(content, "load", load)

    window = Window(Screen.OVERVIEW, app.example())

    assert window.failures == []
    assert [one.value for one in window.test.error] == ["glossary.yaml, 'wijk': dit begrip staat er dubbel."]


def test_a_database_that_cannot_be_read_is_told_and_looked_at_again_until_it_can(monkeypatch):
    dossier = app.small("Noord")
    with monkeypatch.context() as down:
        down.setattr(Store, "seq", app.fails)
        window = Window(Screen.ROLES, dossier)
        told, words = window.title, window.words()
        again = window.tick()
        still = window.title

    window.tick()

    assert told == still == SAY("shell.unavailable_title")
    assert SAY("shell.unavailable") in words
    assert again
    assert window.title == SAY("roles.title")
    assert window.address["dossier"] == dossier


def test_what_was_drawn_before_stays_on_the_screen_while_the_database_fails(monkeypatch):
    window = Window(Screen.ROLES, app.small("Noord"))
    monkeypatch.setattr(Store, "seq", app.fails)

    window.run()

    assert window.failures == []
    assert window.title == SAY("roles.title")
    assert window.status == SAY("shell.waiting")


def test_there_is_one_heading_when_the_list_of_dossiers_cannot_be_read(monkeypatch):
    monkeypatch.setattr(Store, "cards", app.fails)

    window = Window(Screen.START)

    assert window.failures == []
    assert window.title == SAY("shell.unavailable_title")


def test_nothing_is_drawn_again_when_nothing_happened():
    window = Window(Screen.ROLES, app.small("Noord"))

    assert not window.tick()
    assert not window.tick()


def at_the_table(screen: Screen) -> Window:
    """Sit at one table with an initiative of the example, then go to a screen."""
    window = Window(Screen.START, app.example())
    (ident, *_others) = [one.id for one in app.read(window.address["dossier"]).initiatives]
    return window.visit(screen, dossier=window.address["dossier"], samen=ident)


@pytest.mark.parametrize("screen", [one for one in Screen if not one.value.together], ids=lambda screen: screen.name)
def test_at_one_table_a_screen_of_the_municipality_is_not_drawn(screen: Screen):
    window = at_the_table(screen)

    assert window.failures == []
    assert window.title == SAY("shell.inside_title")
    assert not window.has("route")
    assert SAY("shell.together") in window.words()


def test_at_one_table_nothing_that_stays_inside_is_drawn():
    window = at_the_table(Screen.CONVERSATION)
    dossier = app.read(window.address["dossier"])
    here, *others = dossier.initiatives
    inside = [
        str(dossier.value(one.id, name))
        for one in dossier.entities.values()
        for kind, name in INTERNAL
        if one.kind == kind and dossier.value(one.id, name)
    ]

    shown = window.words()

    assert here.name in shown
    assert len(inside) > 7
    assert not [text for text in (*inside, *(one.name for one in others)) if text in shown]


def test_from_the_table_one_goes_on_alone_with_everything():
    window = at_the_table(Screen.ROLES)

    window.press(SAY("shell.alone_again"))

    assert window.title == SAY("roles.title")
    assert "samen" not in window.address
    assert SAY("shell.together") not in window.words()


def test_the_menu_and_the_back_button_do_not_leave_the_table():
    window = at_the_table(Screen.CONVERSATION)
    dossier = window.address["dossier"]

    window.menu(Screen.ROLES)
    by_menu = window.title
    window.visit(Screen.OVERVIEW, dossier=dossier)

    assert by_menu == window.title == SAY("shell.inside_title")


def test_another_dossier_has_its_own_table():
    window = at_the_table(Screen.CONVERSATION)

    window.visit(Screen.ROLES, dossier=app.small("Noord"))

    assert window.title == SAY("roles.title")


def test_the_way_back_stands_above_a_screen_until_one_takes_another_way():
    window = Window(Screen.START, app.example())
    dossier = window.address["dossier"]
    without = window.has("terug")

    window.visit(Screen.ROLES, dossier=dossier, bij="binnenstad", terug="punten..1")
    above, address = window.has("terug"), dict(window.address)
    window.run()
    still = window.has("terug")
    window.menu(Screen.GOALS)

    assert not without
    assert above
    assert still
    assert address == {"dossier": dossier, "bij": "binnenstad", "terug": "punten..1"}
    assert not window.has("terug")


def test_at_one_table_there_is_no_way_back_to_a_screen_of_the_municipality():
    window = at_the_table(Screen.CONVERSATION)

    window.visit(Screen.CONVERSATION, dossier=window.address["dossier"], terug="punten..1")

    assert not window.has("terug")
