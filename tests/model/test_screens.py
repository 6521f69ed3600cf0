import re

from wizard.model.screens import ROUTE, Screen, url, wall_url


def test_the_address_of_a_screen_starts_at_the_root_of_the_server():
    assert url(Screen.START) == "/"
    assert url(Screen.ROLES) == "/rollen"


def test_the_address_of_a_screen_holds_the_dossier_it_is_about():
    assert url(Screen.START, "ab12") == "/?dossier=ab12"
    assert url(Screen.ROLES, "ab12") == "/rollen?dossier=ab12"


def test_every_screen_has_an_address_and_a_script_of_its_own():
    places = [screen.value for screen in Screen]

    assert len({place.address for place in places}) == len({place.script for place in places}) == len(places)


def test_an_address_is_a_plain_dutch_word():
    assert all(re.fullmatch(r"[a-z]*", screen.value.address) for screen in Screen)


def test_only_the_start_screen_and_what_one_looks_up_work_without_a_dossier():
    without = [screen for screen in Screen if not screen.value.needs_dossier]

    assert without == [Screen.START, Screen.EXAMPLES, Screen.RESEARCH, Screen.ABOUT]


def test_the_guided_route_visits_once_every_screen_but_the_wall_and_those_to_look_something_up():
    assert set(Screen) - set(ROUTE) == {Screen.PRESENT, Screen.EXAMPLES, Screen.RESEARCH, Screen.ABOUT}
    assert list(ROUTE) == [screen for screen in Screen if screen in ROUTE]


def test_the_wall_of_a_dossier_has_an_address_of_its_own():
    assert wall_url("abc") == "/presenteren?dossier=abc&muur=1"
