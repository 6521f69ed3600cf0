from tests.app import SAY, Screen, Window, colleague, read, small
from wizard.model.change import Restore

REMOVE, UNDO = SAY("neighbourhoods.remove_yes"), SAY("common.undo")


def test_there_is_nothing_to_undo_before_one_did_something():
    assert UNDO not in Window(Screen.NEIGHBOURHOODS, small("Noord")).buttons()


def test_what_was_done_on_one_screen_can_be_undone_on_the_other():
    dossier = small("Noord", "Zuid")
    window = Window(Screen.NEIGHBOURHOODS, dossier).press(REMOVE)

    window.menu(Screen.ROLES).press(UNDO)

    assert [one.name for one in read(dossier).neighbourhoods] == ["Noord", "Zuid"]
    assert UNDO not in window.buttons()


def test_a_colleague_cannot_undo_what_somebody_else_did():
    dossier = small("Noord", "Zuid")
    Window(Screen.NEIGHBOURHOODS, dossier).press(REMOVE)

    assert UNDO not in Window(Screen.NEIGHBOURHOODS, dossier).buttons()


def test_what_was_done_in_another_dossier_cannot_be_undone_here():
    window = Window(Screen.NEIGHBOURHOODS, small("Noord", "Zuid")).press(REMOVE)

    window.visit(Screen.NEIGHBOURHOODS, dossier=small("Oost"))

    assert UNDO not in window.buttons()


def test_undoing_what_a_colleague_already_undid_changes_nothing():
    dossier = small("Noord", "Zuid")
    window = Window(Screen.NEIGHBOURHOODS, dossier).press(REMOVE)
    colleague(dossier, Restore("n0"))

    window.press(UNDO)

    assert window.failures == []
    assert [one.name for one in read(dossier).neighbourhoods] == ["Noord", "Zuid"]
