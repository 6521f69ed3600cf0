import pytest
import streamlit as st

from tests.app import SAY, Screen, Window, read, small
from tests.session.asking import asked
from wizard import session
from wizard.session import visit


def test_a_browser_brings_back_who_this_visit_was():
    dossier = small("Noord")
    asked(dossier=dossier)
    session.dossier()
    mark = session.marker()

    session.reconnected(f"vroeger.0.{dossier}")

    assert mark == f"{mark.split('.')[0]}.1.{dossier}"
    assert visit.current().id == "vroeger"
    assert visit.current().since == {dossier: 0}
    assert session.marker() == f"vroeger.0.{dossier}"


def test_a_browser_brings_back_which_dossier_was_open_when_the_menu_dropped_it():
    dossier = small("Noord")

    session.reconnected(f"vroeger.1.{dossier}")
    asked()

    assert session.dossier().id == dossier


def test_the_mark_of_a_first_visit_knows_where_the_dossier_stood():
    dossier = small("Noord")
    st.query_params.from_dict({"dossier": dossier})

    assert session.marker().endswith(f".1.{dossier}")


@pytest.mark.parametrize("mark", ["", "onzin", "vroeger.", "vroeger.min een", "."])
def test_a_mark_that_is_no_mark_changes_nothing(mark):
    asked(dossier=small("Noord"))
    session.dossier()
    before = session.marker()

    session.reconnected(mark)

    assert session.marker() == before


def test_ones_own_mark_does_not_move_the_moment_of_first_drawing():
    dossier = small("Noord")
    asked(dossier=dossier)
    session.dossier()

    session.reconnected(f"{visit.current().id}.0.{dossier}")

    assert visit.current().since == {dossier: 1}


def test_a_visit_that_the_server_forgot_stores_under_its_old_name(store):
    window = Window(Screen.ROLES, small("Noord"))
    name, dossier = window.here.id, window.address["dossier"]

    back = window.reconnect(SAY("fields.choice.meaning"), "half getypt")

    assert back.here.id == name
    assert read(dossier).value("n0.nsob", "meaning") == "half getypt"
    assert store.history(dossier)[0].by == name
    assert back.status == SAY("shell.saved")
