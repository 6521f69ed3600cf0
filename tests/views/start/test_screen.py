from tests.app import SAY, Screen, Window, large
from wizard.session import clock

NAME = SAY("start.name")
BEGIN, EXAMPLE = (SAY(f"start.{name}") for name in ("new_button", "example_button"))


def test_an_empty_computer_says_what_one_can_do():
    window = Window(Screen.START)

    assert window.title == SAY("start.title")
    assert SAY("start.list_none") in window.words()
    assert window.holds(NAME) == SAY("start.name_default", year=clock.today().year)
    assert {BEGIN, EXAMPLE} <= set(window.buttons())


def test_the_list_of_dossiers_names_a_large_example_only_when_somebody_changed_it():
    large()

    assert SAY("start.list_none") in Window(Screen.START).words()
