from tests.app import SAY, Window, read, small
from wizard.model.screens import Screen

NAME, ADD = SAY("initiatives.add_label"), SAY("initiatives.add")


def test_a_line_and_its_button_belong_together_so_that_the_enter_key_adds_it_too():
    window = Window(Screen.INITIATIVES, small())

    assert window.button(ADD).form_id
    assert window.field(NAME).form_id == window.button(ADD).form_id


def test_what_was_added_stands_below_and_the_line_is_free_again():
    dossier = small()

    window = Window(Screen.INITIATIVES, dossier).fill(NAME, "Zon").press(ADD)

    assert [one.name for one in read(dossier).initiatives] == ["Zon"]
    assert window.holds(NAME) == ""
