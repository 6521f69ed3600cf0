import pytest
import streamlit as st

from tests import app
from tests.app import SAY, Screen, Window, chosen, colleague, example, initiative, small
from tests.session.asking import asked
from wizard import session
from wizard.model.right import Right
from wizard.session import arrival, visit
from wizard.storage.engine import StoreError
from wizard.storage.rows import NoDossier
from wizard.storage.store import Store


def address() -> dict[str, str]:
    """Return what stands behind the question mark now."""
    return st.query_params.to_dict()


def test_the_dossier_and_the_item_come_from_the_address():
    asked(dossier="abc", bij="n1")

    assert visit.current().dossier == "abc"
    assert visit.current().focus == "n1"
    assert address() == {"dossier": "abc", "bij": "n1"}


def test_what_the_menu_drops_is_written_back():
    asked(dossier="abc", bij="n1")

    asked()

    assert address() == {"dossier": "abc", "bij": "n1"}
    assert visit.current().dossier == "abc"


def test_what_does_not_belong_in_an_address_is_taken_out():
    asked(dossier="abc", iets="anders")

    assert address() == {"dossier": "abc"}


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Let a test say how late it is, in seconds."""
    now = [100.0]
    monkeypatch.setattr(arrival, "monotonic", lambda: now[0])
    return now


def test_the_back_button_goes_back_to_the_item_of_then(clock):
    asked(dossier="abc", bij="n1")
    visit.current().focus = "n2"
    asked(dossier="abc", bij="n1")
    moved_on = address()

    clock[0] += 1
    asked(dossier="abc", bij="n1")

    assert moved_on == {"dossier": "abc", "bij": "n2"}
    assert visit.current().focus == "n1"


def test_a_press_from_before_the_browser_had_the_new_address_leads_nowhere(clock):
    asked(dossier="abc", bij="n1")
    visit.current().focus = "n2"
    asked(dossier="abc", bij="n1")

    clock[0] += 0.5
    asked(dossier="abc", bij="n1")

    assert address() == {"dossier": "abc", "bij": "n2"}
    assert visit.current().focus == "n2"


def test_an_address_that_was_never_left_is_gone_to_at_once(clock):
    asked(dossier="abc", bij="n1")
    visit.current().focus = "n2"
    asked(dossier="abc", bij="n1")

    asked(dossier="abc", bij="n3")

    assert visit.current().focus == "n3"


def test_the_back_button_goes_back_to_the_dossier_of_then():
    asked(dossier="eerste", bij="n1")
    asked(dossier="tweede")
    second = address()

    asked(dossier="eerste", bij="n1")

    assert second == {"dossier": "tweede"}
    assert address() == {"dossier": "eerste", "bij": "n1"}


def test_another_dossier_starts_without_the_item_of_the_first():
    asked(dossier="eerste", bij="n1")

    asked(dossier="tweede")

    assert visit.current().focus is None


def test_the_address_of_the_example_becomes_that_of_a_copy(store):
    asked(dossier="voorbeeld")

    (card,) = store.shelf()
    assert card.fictional
    assert address() == {"dossier": card.id}
    assert visit.current().dossier == card.id


def test_the_initiative_at_the_table_stands_in_the_address_until_one_goes_on_alone():
    asked(dossier="abc", samen="zon")
    with_it = address()
    session.sit_together(None)

    asked(dossier="abc", samen="zon")

    assert with_it == {"dossier": "abc", "samen": "zon"}
    assert address() == {"dossier": "abc"}
    assert session.right() is Right.OWN_MACHINE


def test_at_one_table_the_dossier_holds_no_more_than_both_sides_may_see():
    dossier = small()
    colleague(dossier, initiative("zon", "Zon", contact="voorzitter"), initiative("wind", "Wind", "a1"))
    asked(dossier=dossier, samen="zon")

    shown = session.pen().dossier
    everything = session.dossier(Right.OWN_MACHINE)

    assert session.right() is Right.TOGETHER
    assert [(one.name, one.contact) for one in shown.initiatives] == [("Zon", None)]
    assert [(one.name, one.contact) for one in everything.initiatives] == [("Zon", "voorzitter"), ("Wind", None)]


def test_what_a_link_asks_to_open_is_asked_once_and_not_kept_in_the_address():
    dossier = small()
    asked(dossier=dossier, deel="doelen")
    first = session.pen().part
    session.end()

    asked(dossier=dossier)

    assert first == "doelen"
    assert address() == {"dossier": dossier}
    assert session.pen().part is None


def test_the_place_one_came_from_stays_in_the_address_until_the_next_link():
    asked(dossier="abc", bij="n1", terug="punten..2")
    session.end()
    asked(dossier="abc", bij="n1", terug="punten..2")
    here, stays = session.back(), address()

    asked(dossier="abc")

    assert here == "punten..2"
    assert stays == {"dossier": "abc", "bij": "n1", "terug": "punten..2"}
    assert session.back() is None
    assert address() == {"dossier": "abc", "bij": "n1"}


def test_what_was_done_before_is_not_told_at_the_table():
    dossier = small()
    asked(dossier=dossier)
    session.pen().record((initiative("zon", "Zon"),), "Zon staat erbij.")

    session.pen().sit_together("zon")

    assert session.pen().together
    assert session.pen().last_act is None
    assert session.pen().focus == "zon"


def test_two_visits_get_two_copies_of_the_example():
    first, second = (Window(Screen.OVERVIEW, "voorbeeld") for _ in range(2))

    assert first.title == second.title
    assert first.address["dossier"] != second.address["dossier"]
    assert "voorbeeld" not in {first.address["dossier"], second.address["dossier"]}


def test_a_copy_of_the_example_stays_the_same_when_one_walks_on():
    window = Window(Screen.START, "voorbeeld")
    copy = window.address["dossier"]

    window.menu(Screen.ROLES)

    assert window.address["dossier"] == copy
    assert window.title == SAY("roles.title")


def test_there_is_no_dossier_without_an_address():
    asked()

    assert not session.is_asked()
    assert not session.is_open()
    with pytest.raises(NoDossier):
        session.dossier()


def test_a_screen_that_works_without_a_dossier_has_a_pen_only_when_one_is_open():
    asked()
    without = session.pen_or_none()
    asked(dossier="weg")
    unknown = session.pen_or_none()
    asked(dossier=small("Noord"))

    pen = session.pen_or_none()

    assert without is None
    assert unknown is None
    assert pen is not None
    assert [one.name for one in pen.dossier.neighbourhoods] == ["Noord"]


@pytest.mark.parametrize("name", ["bestaatniet", "x" * 5000, "é\x00;--", "../../etc/passwd"])
def test_an_unknown_dossier_is_asked_for_but_not_open(name):
    asked(dossier=name)

    assert session.is_asked()
    assert not session.is_open()


def test_one_run_shows_one_version_and_the_next_run_the_next():
    dossier = small("Noord")
    asked(dossier=dossier)
    first = session.dossier(Right.OWN_MACHINE)
    colleague(dossier, chosen("n0", meaning="ruimte"))

    same = session.pen().dossier
    session.begin()
    later = session.pen().dossier

    assert same is first
    assert later.seq == 2
    assert visit.current().drawn == 2
    assert visit.current().since == {dossier: 1}


def test_the_last_version_is_shown_while_the_database_fails(monkeypatch):
    asked(dossier=small("Noord"))
    first = session.dossier()
    session.begin()
    monkeypatch.setattr(Store, "seq", app.fails)

    assert session.dossier() is first
    assert session.status() == "waiting"


def test_a_dossier_that_was_never_read_cannot_be_shown_while_the_database_fails(monkeypatch):
    asked(dossier=small("Noord"))
    monkeypatch.setattr(Store, "seq", app.fails)

    with pytest.raises(StoreError):
        session.is_open()


def test_a_window_that_is_the_wall_stays_so_wherever_it_goes():
    dossier = small("Noord")
    asked(dossier=dossier, muur="1")
    first = session.right()

    asked(dossier=dossier)

    assert first is session.right() is Right.WALL
    assert st.query_params.to_dict() == {"dossier": dossier, "muur": "1"}


def test_who_sits_at_a_table_on_the_wall_sees_the_wall():
    asked(dossier=small("Noord"), samen="i0", muur="1")

    assert session.right() is Right.WALL


def test_a_dossier_as_the_wall_sees_it_has_only_the_conversation_that_is_on_it(store):
    dossier = example()
    asked(dossier=dossier, muur="1")
    alone = session.dossier()
    store.stages.put(dossier, talk="dorpshuis")

    session.begin()

    assert alone.initiatives == ()
    assert [one.id for one in session.dossier().initiatives] == ["dorpshuis"]
    assert session.dossier().value("dorpshuis", "contact") is None
