from tests.app import HANDBOOK, Screen, Window, small
from wizard.views.examples import example

EVERY = HANDBOOK.agenda.partnerships


def heading(window: Window) -> str:
    (header,) = window.test.header
    return header.value


def pick(window: Window, ident: str) -> Window:
    window.test.radio(example.KEY).set_value(ident)
    return window.run()


def test_the_first_of_the_list_is_drawn_until_another_is_chosen():
    window = Window(Screen.EXAMPLES)
    first = heading(window)

    pick(window, EVERY[2].id)

    assert (first, heading(window)) == (EVERY[0].name, EVERY[2].name)


def test_what_is_chosen_stays_chosen_on_the_way_back_from_another_screen():
    window = pick(Window(Screen.EXAMPLES, small()), EVERY[2].id)

    window.menu(Screen.START).menu(Screen.EXAMPLES)

    assert heading(window) == EVERY[2].name


def test_what_is_chosen_stays_chosen_as_long_as_it_is_in_the_list():
    heavy = [one for one in EVERY if (form := HANDBOOK.agenda.form(one.form)) and form.weight == "zwaar"]
    window = pick(Window(Screen.EXAMPLES), heavy[1].id)

    stays = heading(window.choose("Zwaarte", "zwaar"))
    gone = heading(window.choose("Zwaarte", "licht"))

    assert stays == heavy[1].name
    assert gone not in [one.name for one in heavy]
