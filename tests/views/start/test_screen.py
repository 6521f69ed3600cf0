from tests.app import SAY, Screen, Window, large, small
from wizard.session import jobs

NAME = SAY("start.name")
BEGIN, EXAMPLE, OPEN = (SAY(f"start.{name}") for name in ("new_button", "example_button", "open"))


def test_an_empty_computer_says_what_one_can_do():
    window = Window(Screen.START)

    assert window.title == SAY("start.title")
    assert SAY("start.list_none") in window.words()
    assert window.holds(NAME) == SAY("start.name_default", year=jobs.today().year)
    assert {BEGIN, EXAMPLE} <= set(window.buttons())


def test_a_large_shelf_shows_the_fifty_dossiers_that_were_changed_last():
    for number in range(55):
        small(title=f"Dossier {number}")

    window = Window(Screen.START)

    assert window.buttons().count(OPEN) == 50
    assert "**Dossier 54**" in window.words()
    assert "**Dossier 4**" not in window.words()


def test_the_list_of_dossiers_names_a_large_example_only_when_somebody_changed_it():
    large()

    assert SAY("start.list_none") in Window(Screen.START).words()
