from typing import Any

import pytest

from tests.app import HANDBOOK, SAY, Window
from tests.views.conversation import seat
from wizard.logic import talk_words
from wizard.model import slot
from wizard.model.change import Create, Edit
from wizard.model.entity import Conversation, Location, TrackView, conversation_id, location_id, track_view_id
from wizard.session.pen import Pen
from wizard.views.conversation import choose, compass

USE, WORDS = (SAY(f"fields.conversation.{name}") for name in ("compass_use", "compass_words"))
ROW = SAY("talk_compass.on_track", side=talk_words.side(HANDBOOK, "gemeente"), letter="A")
ONE = SAY("fields.track_view.municipality_active")
PHASE = SAY("fields.track_view.phase_now")
NEEDS = SAY("fields.track_view.municipality_needs")
FOLD = "sporen-toch"


@pytest.fixture(autouse=True)
def part(monkeypatch):
    seat.take(monkeypatch, compass.show)


def talk(**answers: str) -> Create:
    return Create(Conversation.kind, conversation_id(seat.INITIATIVE), seat.INITIATIVE, dict(answers))


def lines(window: Window) -> list[str]:
    return window.words().splitlines()


def links(window: Window) -> list[Any]:
    found = [getattr(one, "proto", None) for one in window.test.main.get("page_link")]
    return [one for one in found if one and one.label == SAY("talk_compass.to_roles")]


@pytest.mark.parametrize(("name", "label"), [("compass_use", USE), ("compass_words", WORDS)])
def test_the_first_question_is_stored(name: str, label: str):
    dossier = seat.begun()
    window = seat.sit(dossier)

    if name == "compass_use":
        window.choose(label, "later")
    else:
        window.fill(label, "later")

    assert getattr(seat.said(dossier).conversation, name) == "later"
    assert window.failures == []


def test_the_tracks_wait_for_the_first_question():
    window = seat.sit(seat.begun(talk(intensity="licht")))
    before = lines(window)

    window.choose(USE, "ja")

    assert ROW not in before
    assert SAY("talk_compass.anyway") not in before
    assert ROW in lines(window)


@pytest.mark.parametrize("use", ["later", "nee"])
def test_without_the_method_the_tracks_stay_in_reach(use: str):
    dossier = seat.begun(talk(intensity="licht", compass_use=use))

    closed, opened = seat.sit(dossier), seat.sit(dossier, FOLD)

    assert SAY("talk_compass.anyway") in lines(closed)
    assert ROW not in lines(closed)
    assert ROW in lines(opened)


def test_what_was_said_about_a_track_stays_in_reach_when_the_first_answer_is_taken_back():
    dossier = seat.begun(
        talk(intensity="licht", compass_use="ja"),
        *slot.of_track_view(seat.INITIATIVE, "a", "municipality_active").changes(None, "ja"),
    )
    window = seat.sit(dossier, FOLD)

    window.choose(USE, "")

    assert window.holds(ROW) == "ja"


@pytest.mark.parametrize(
    ("level", "there", "absent"),
    [
        ("licht", [ROW], [ONE, PHASE, NEEDS]),
        ("gemiddeld", [ONE, PHASE], [ROW, NEEDS]),
        ("zwaar", [ONE, PHASE, NEEDS], [ROW]),
    ],
)
def test_how_deep_it_goes_follows_the_intensity(level: str, there: list[str], absent: list[str]):
    window = seat.sit(seat.begun(talk(intensity=level, compass_use="ja")))

    shown = lines(window)
    assert SAY(f"talk_compass.depth_{level}") in shown
    assert set(there) <= set(shown)
    assert not set(absent) & set(shown)
    assert SAY("talk_compass.to_intensity") not in shown


def test_without_an_intensity_only_who_is_active_is_asked_and_there_is_a_way_to_it():
    window = seat.sit(seat.begun(talk(compass_use="ja")))
    shown = lines(window)

    window.press(SAY("talk_compass.to_intensity"))

    assert SAY("talk_compass.depth_open") in shown
    assert ROW in shown
    assert window.failures == []
    assert choose.KEY not in window.test.session_state


def test_the_municipality_is_reminded_of_its_own_role_and_led_to_the_first_neighbourhood():
    place = Create(Location.kind, location_id(seat.INITIATIVE, "n0"), seat.INITIATIVE, {"neighbourhood": "n0"})

    with_place, without = seat.sit(seat.begun(place)), seat.sit(seat.begun())

    for window, item in ((with_place, "n0"), (without, None)):
        (link,) = links(window)
        assert SAY("talk_compass.reminder") in lines(window)
        assert (f"bij={item}" in link.query_string) is (item is not None)


def test_at_the_table_with_both_sides_there_is_no_way_to_step_1(monkeypatch):
    dossier = seat.begun()
    monkeypatch.setattr(Pen, "together", True)

    window = seat.sit(dossier)

    assert SAY("talk_compass.reminder") in lines(window)
    assert not links(window)


def test_what_a_colleague_said_about_the_same_track_stays():
    dossier = seat.begun(talk(compass_use="ja", intensity="zwaar"))
    view = track_view_id(seat.INITIATIVE, "a")
    seat.colleague(dossier, Create(TrackView.kind, view, seat.INITIATIVE, {"track": "a"}))
    seat.colleague(dossier, Edit(view, "initiative_needs", None, "Een vast gezicht"))

    seat.sit(dossier).fill(NEEDS, "Mensen die de straat kennen")

    found = seat.said(dossier).track_view("a")
    assert found is not None
    assert (found.municipality_needs, found.initiative_needs) == ("Mensen die de straat kennen", "Een vast gezicht")
