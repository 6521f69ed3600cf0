import pytest

from tests.app import SAY, Screen, Window
from tests.views.check.looking import begun, look, on
from wizard.views.check.place import ANSWERS


@pytest.fixture(autouse=True)
def today(monkeypatch):
    on(monkeypatch)


def test_the_screen_says_what_it_is_for_and_starts_with_the_points():
    window = look(begun())

    assert window.title == SAY("check.title")
    assert SAY("check.lead") in window.words()
    assert SAY("check.total", n=1) in window.words()


def test_the_way_one_chose_stays_and_a_link_can_ask_for_the_other():
    dossier = begun()
    window = look(dossier, way=ANSWERS).menu(Screen.ROLES).menu(Screen.CHECK)
    stayed = SAY("answers.about_dossier") in window.words()

    window.visit(Screen.CHECK, dossier=dossier, deel="punten..1")

    assert stayed
    assert SAY("answers.about_dossier") not in window.words()


def test_from_a_screen_that_one_was_led_to_one_comes_back_to_the_same_place():
    dossier = begun()
    window = Window(Screen.START, dossier)

    window.visit(Screen.ROLES, dossier=dossier, bij="n0", terug="antwoorden.rollen.1")
    link = next(node for node in window.part("terug") if node.type == "page_link")
    query = dict(part.split("=") for part in link.proto.query_string.split("&"))
    window.visit(Screen.CHECK, **query)

    assert query == {"dossier": dossier, "deel": "antwoorden.rollen.1"}
    assert window.address == {"dossier": dossier, "bij": "n0"}
    assert window.holds(SAY("check.only")) == "rollen"
