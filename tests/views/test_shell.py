from pathlib import Path

from tests import app
from tests.app import SAY, Screen, Window, choice, chosen, colleague, small
from wizard.session.refresh import Status
from wizard.storage.store import Store
from wizard.views import shell

MEANING = SAY("fields.choice.meaning")


def test_every_status_has_words():
    assert all(SAY(f"shell.{status}") for status in Status)


def test_the_looks_are_no_part_of_a_run_and_the_mark_is_a_file_of_our_own():
    window = Window(Screen.START)

    assert not [node for node in window.tree if node.type == "html"]
    assert Path(shell.MARK).is_file()


def test_there_is_one_status_on_a_screen():
    window = Window(Screen.ROLES, small("Noord")).fill(MEANING, "ruimte")

    assert window.words().count(SAY("shell.saved")) == 1


def test_the_browser_keeps_who_this_visit_is():
    dossier = small("Noord")

    window = Window(Screen.OVERVIEW, dossier)

    assert window.holds(SAY("shell.marker")) == f"{window.here.id}.1.{dossier}"


def test_the_clock_looks_but_does_not_draw_while_nothing_changes(monkeypatch):
    window = Window(Screen.ROLES, small("Noord"))
    read = []
    monkeypatch.setattr(Store, "read", lambda *given: read.append(given))

    assert not window.tick()
    assert read == []


def test_a_change_of_a_colleague_is_drawn_at_the_next_look_once():
    dossier = small("Noord")
    window = Window(Screen.OVERVIEW, dossier)
    colleague(dossier, chosen("n0", meaning="ruimte"))

    looks = [window.tick(), window.tick()]

    assert looks == [True, False]


def test_what_one_stores_oneself_is_no_news():
    window = Window(Screen.ROLES, small("Noord")).fill(MEANING, "ruimte").run()

    assert not window.tick()


def test_a_look_keeps_what_is_typed_in_another_field_for_the_next_run():
    dossier = small("Noord")
    window = Window(Screen.ROLES, dossier)
    colleague(dossier, chosen("n0", now="netwerkend"))
    window.tick()

    window.fill(MEANING, "ruimte")

    assert choice(dossier).meaning == "ruimte"
    assert choice(dossier).now == "netwerkend"


def test_the_screen_without_a_database_has_a_title_and_a_remedy(monkeypatch):
    dossier = small("Noord")
    monkeypatch.setattr(Store, "seq", app.fails)

    window = Window(Screen.OVERVIEW, dossier)

    assert window.failures == []
    assert window.title == SAY("shell.unavailable_title")
    assert SAY("shell.unavailable") in window.words()
