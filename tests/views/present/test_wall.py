import pytest

from tests import app
from tests.app import SAY, Screen, Window, chosen, colleague, example, small
from wizard.model.entity import TALK_PARTS
from wizard.model.stage_notes import SLIDES
from wizard.storage.stages import Stages
from wizard.storage.store import Store

ITEMS = {"besluit": ".binnenstad", "doelen": ".binnenstad", "matrix": ".wanted", "gespreksdeel": ".doelen"}
NAMES = (
    *(f"{kind}{ITEMS.get(kind, '')}" for kind in SLIDES),
    "matrix.now",
    *(f"gespreksdeel.{part}" for part in TALK_PARTS),
)


def wall(dossier: str) -> Window:
    return Window(Screen.PRESENT, dossier, wall=True)


@pytest.mark.parametrize("name", NAMES)
def test_every_slide_of_the_example_is_drawn_with_little(store: Store, name: str):
    dossier = example()
    store.stages.put(dossier, slide=name, talk="dorpshuis")

    window = wall(dossier)

    assert window.failures == []
    assert window.title
    assert window.size <= 20
    assert SAY("present.practice") in window.words()


def test_the_wall_has_no_menu_and_says_nothing_about_storing(store: Store):
    window = wall(small("Noord"))

    assert not window.test.sidebar
    assert not window.has("status")
    assert SAY("present.practice") not in window.words()


@pytest.mark.parametrize("name", ["besluit.n0", "matrix.wanted", "doelen.n0", "aanpak"])
def test_an_answer_that_is_not_shown_is_not_sent(store: Store, name: str):
    dossier = small("Noord")
    colleague(dossier, chosen("n0", wanted="netwerkend", minority="Wij willen wachten."))
    store.stages.put(dossier, slide=name, shown=False)

    window = wall(dossier)

    assert SAY("present.hidden") in window.words()
    assert "Wij willen wachten." not in window.words()
    assert not [node for node in window.test.main if node.type == "plotly_chart"]


def test_of_a_black_wall_nothing_is_sent(store: Store):
    dossier = small("Noord")
    store.stages.put(dossier, slide="besluit.n0", black=True)

    window = wall(dossier)

    assert window.title == SAY("present.black")
    assert "Noord" not in window.words()


def test_the_matrix_shows_every_name(store: Store):
    dossier = small("Noord", "Zuid")
    colleague(dossier, chosen("n0", wanted="netwerkend"))
    store.stages.put(dossier, slide="matrix.wanted")

    chart = wall(dossier).chart()

    assert chart["data"][-1]["text"] == ["Noord"]


def test_the_keys_turn_the_wall_itself(store: Store):
    dossier = small("Noord")
    window = wall(dossier)

    window.press(SAY("present.key_next"))

    assert store.stages.read(dossier).slide == "rolvraag"
    assert window.title == SAY("slides.title_rolvraag")


def test_what_people_wrote_reads_as_they_wrote_it(store: Store):
    dossier = small("**Noord**")
    store.stages.put(dossier, slide="besluit.n0")

    assert wall(dossier).title == SAY("slides.title_besluit", name=r"\*\*Noord\*\*")


def test_another_screen_is_not_for_the_room():
    window = Window(Screen.ROLES, small("Noord"), wall=True)

    assert window.failures == []
    assert window.title == SAY("shell.off_wall_title")
    assert "Noord" not in window.words()


@pytest.mark.parametrize(("screen", "title"), [(Screen.START, "off_wall_title"), (Screen.PRESENT, "no_dossier_title")])
def test_a_wall_without_a_dossier_says_so(screen: Screen, title: str):
    window = Window(screen, wall=True)

    assert window.failures == []
    assert window.title == SAY(f"shell.{title}")


def test_when_the_database_fails_the_last_slide_stays(store: Store, monkeypatch):
    dossier = small("Noord")
    store.stages.put(dossier, slide="besluit.n0")
    window = wall(dossier)
    for name in ("marks", "read"):
        monkeypatch.setattr(Stages, name, app.fails)

    drawn = window.tick()
    window.run()

    assert not drawn
    assert window.title == SAY("slides.title_besluit", name="Noord")


def test_the_letters_follow_how_large_somebody_made_them(store: Store):
    dossier = small("Noord")
    store.stages.put(dossier, zoom=3)

    assert wall(dossier).has("dia-3")
    assert not wall(dossier).has("dia-1")


def test_the_wall_follows_the_stage(store: Store):
    dossier = small("Noord")
    window = wall(dossier)
    quiet = window.tick()

    store.stages.put(dossier, slide="slot")

    assert not quiet
    assert window.tick()
    assert window.title == SAY("slides.title_slot")
