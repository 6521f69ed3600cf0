from tests.app import Screen, Window, small
from wizard.session import visit


def test_a_visit_stays_the_same_from_run_to_run():
    window = Window(Screen.OVERVIEW, small("Noord"))
    first = window.here.id

    window.run()

    assert window.here.id == first


def test_each_browser_window_is_a_visit_of_its_own():
    dossier = small("Noord")

    first, second = Window(Screen.OVERVIEW, dossier), Window(Screen.OVERVIEW, dossier)

    assert first.here.id != second.here.id
    assert first.here.dossier == second.here.dossier == dossier


def test_a_new_visit_knows_nothing_yet():
    here = visit.current()

    assert here.dossier is None
    assert here.last_act is None
    assert not here.touched
    assert visit.current() is here
