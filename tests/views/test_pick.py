import pytest

from tests.app import SAY, Screen, Window, chosen, colleague, read, small
from wizard.model.change import Remove

NEXT, PREVIOUS, OTHER = SAY("common.next"), SAY("common.previous"), SAY("pick.other")
REASONS = "Waarom deze rol in {}?"


def label(place: int, total: int) -> str:
    return SAY("pick.label", place=place, total=total)


def headings(window: Window) -> list[str]:
    return [one.value for one in window.test.header]


def test_one_starts_with_the_first_neighbourhood_and_the_address_names_it():
    window = Window(Screen.ROLES, small("Noord", "Zuid")).run()

    assert window.holds(label(1, 2)) == "n0"
    assert window.address["bij"] == "n0"


def test_next_and_previous_walk_around_the_list():
    window = Window(Screen.ROLES, small("Noord", "Zuid", "Oost"))

    window.press(PREVIOUS)
    last = window.holds(label(3, 3))
    window.press(NEXT)

    assert last == "n2"
    assert window.holds(label(1, 3)) == "n0"


def test_the_chosen_neighbourhood_stays_in_view_on_every_screen():
    dossier = small("Noord", "Zuid")
    window = Window(Screen.ROLES, dossier)

    window.choose(label(1, 2), "n1")
    on_roles = headings(window)
    window.menu(Screen.NEIGHBOURHOODS)

    assert REASONS.format("Zuid") in on_roles
    assert window.holds(label(2, 2)) == "n1"
    assert window.holds(SAY("fields.neighbourhood.name")) == "Zuid"
    assert window.address == {"dossier": dossier, "bij": "n1"}


def test_a_link_can_be_about_a_neighbourhood():
    window = Window(Screen.ROLES, small("Noord", "Zuid"), "n1")

    assert window.holds(label(2, 2)) == "n1"


def test_an_unknown_neighbourhood_in_the_address_gives_the_first_one():
    window = Window(Screen.ROLES, small("Noord", "Zuid"), "bestaatniet").run()

    assert window.failures == []
    assert window.holds(label(1, 2)) == "n0"
    assert window.address["bij"] == "n0"


def test_with_one_neighbourhood_there_is_nowhere_to_walk():
    window = Window(Screen.ROLES, small("Noord"))

    assert window.button(NEXT).disabled
    assert window.button(PREVIOUS).disabled


def test_a_neighbourhood_that_was_removed_stays_until_one_chooses_another():
    dossier = small("Noord", "Zuid")
    window = Window(Screen.ROLES, dossier, "n0")
    colleague(dossier, Remove("n0"))
    window.tick()
    told = [one.value for one in window.test.warning]

    window.press(OTHER)

    assert told == [SAY("pick.gone", name="Noord")]
    assert window.holds(label(1, 1)) == "n1"
    assert "n0" not in read(dossier).entities


@pytest.mark.parametrize("screen", [Screen.ROLES, Screen.NEIGHBOURHOODS])
def test_an_address_about_something_that_was_removed_along_is_no_failure(screen):
    dossier = small("Noord")
    colleague(dossier, chosen("n0", meaning="ruimte"))
    colleague(dossier, Remove("n0"))

    window = Window(screen, dossier, "n0.nsob")

    assert window.failures == []
    assert SAY("common.next") not in window.buttons()


def test_the_last_neighbourhood_that_was_removed_leaves_an_empty_screen():
    dossier = small("Noord")
    window = Window(Screen.ROLES, dossier, "n0")
    colleague(dossier, Remove("n0"))
    window.tick()

    window.press(OTHER)

    assert window.failures == []
    assert SAY("roles.no_neighbourhoods") in window.words()
