from datetime import UTC, datetime, timedelta

import pytest

from tests import app
from tests.app import HANDBOOK, SAY, Screen, Window, chosen, colleague, example, small
from wizard.storage.stages import Stages
from wizard.storage.store import Store


def lead(dossier: str) -> Window:
    return Window(Screen.PRESENT, dossier)


def links(window: Window) -> dict[str, str]:
    return {one.proto.label: one.proto.url for one in window.test.main.get("link_button")}


def test_one_sees_what_the_room_sees_and_what_comes_next(store: Store):
    dossier = small("Noord")
    store.stages.put(dossier, slide="rolvraag")

    words = lead(dossier).words()

    assert SAY("slides.title_rolvraag") in words
    assert SAY("slides.role_wanted") in words
    assert SAY("present.coming", title=SAY("slides.title_rolkeuze", model=HANDBOOK.role_models[0].name))[:30] in words


def test_at_the_last_slide_nothing_comes_next(store: Store):
    dossier = small("Noord")
    store.stages.put(dossier, slide="slot")

    assert SAY("present.last") in lead(dossier).words()


@pytest.mark.parametrize(("turn", "said"), [({"black": True}, "is_black"), ({"shown": False}, "is_hidden")])
def test_one_knows_what_the_room_does_not_see(store: Store, turn, said: str):
    dossier = small("Noord")
    store.stages.put(dossier, slide="besluit.n0", **turn)

    words = lead(dossier).words()

    assert SAY(f"present.{said}") in words
    assert SAY("fields.choice.wanted") in words


@pytest.mark.parametrize("note", HANDBOOK.stage, ids=lambda note: note.id)
def test_every_kind_of_slide_has_its_notes_in_this_window_only(store: Store, note):
    dossier = example()
    item = {"besluit": ".binnenstad", "doelen": ".binnenstad", "matrix": ".now", "gespreksdeel": ".doelen"}.get(
        note.id, ""
    )
    store.stages.put(dossier, slide=f"{note.id}{item}", talk="dorpshuis")

    here, there = lead(dossier), Window(Screen.PRESENT, dossier, wall=True)

    told = [note.silent.text, note.divided.text]
    assert [text for text in told if text not in here.words()] == []
    assert [text for text in told if text in there.words()] == []
    assert SAY("present.notes", n=note.minutes) in here.words()


def test_the_wall_opens_in_a_window_of_its_own():
    dossier = small("Noord")

    assert links(lead(dossier))[SAY("present.open_wall")] == f"/presenteren?dossier={dossier}&muur=1"


def test_one_rehearses_on_a_copy_of_the_example_and_there_it_is_called_so():
    real, practice = lead(small("Noord")), lead(example())

    assert links(real)[SAY("present.rehearse")] == "/presenteren?dossier=voorbeeld"
    assert SAY("present.rehearse") not in links(practice)
    assert SAY("present.practice") in practice.words()


def test_a_rehearsal_leaves_no_trace_in_a_real_dossier(store: Store):
    real = small("Noord")
    before = store.read(real)
    practice = lead("voorbeeld")
    copy = practice.address["dossier"]

    practice.press(SAY("present.key_next")).segment("zaalmanier", "record").choose(
        SAY("fields.choice.wanted"), "netwerkend"
    )

    assert copy != real
    assert store.stages.read(copy).slide == "rolvraag"
    assert store.read(real) == before
    assert store.stages.marks(real) == (1, 0)


def test_the_clock_runs_from_when_somebody_started_it(store: Store):
    dossier = small("Noord")
    window = lead(dossier)
    still = window.words()

    window.press(SAY("present.start"))

    assert SAY("present.no_clock") in still
    assert "0 van 10 minuten" in window.words()
    assert SAY("present.restart") in window.buttons()


def test_the_clock_survives_that_the_page_is_loaded_again(store: Store):
    dossier = small("Noord")
    began = datetime.now(UTC) - timedelta(minutes=42, seconds=10)
    store.stages.put(dossier, began=began, turned=began + timedelta(minutes=40))

    assert "2 van 10 minuten. De bijeenkomst: 42 van 120 minuten." in lead(dossier).words()


def test_what_is_open_is_counted_and_told():
    dossier = small("Noord")

    words = lead(dossier).words()

    assert SAY("present.open", n=4) in words
    assert SAY("slides.left_roles", n=1) in words


def test_who_turns_to_recording_answers_for_the_neighbourhood_on_the_wall(store: Store):
    dossier = small("Noord", "Zuid")
    store.stages.put(dossier, slide="doelen.n1")

    window = lead(dossier).segment("zaalmanier", "record")

    assert window.here.focus == "n1"


def test_what_could_not_be_done_is_told(store: Store, monkeypatch):
    dossier = small("Noord")
    window = lead(dossier)
    monkeypatch.setattr(Stages, "put", app.fails)

    window.press(SAY("present.key_next"))

    assert SAY("common.act_unavailable") in window.words()


def test_what_a_colleague_decides_is_seen_at_the_next_look(store: Store):
    dossier = small("Noord")
    store.stages.put(dossier, slide="besluit.n0")
    window = lead(dossier)

    colleague(dossier, chosen("n0", minority="Wij wachten liever."))

    assert window.tick()
    assert "Wij wachten liever." in window.words()


def test_the_planner_stands_in_this_window_without_keys():
    window = lead(example()).segment("zaalmanier", "plan")

    assert window.failures == []
    assert SAY("planner.title") in window.words()
    assert not [button.label for button in window.test.button if button.proto.shortcut]
