import pytest

from tests.app import HANDBOOK, SAY, Window
from tests.views.conversation import seat
from wizard.logic import naming, talk_words
from wizard.model.change import Create, Edit
from wizard.model.entity import PHASES, Conversation, conversation_id
from wizard.views.conversation import compass
from wizard.views.plain import escape

TRACKS = HANDBOOK.compass.tracks


@pytest.fixture(autouse=True)
def part(monkeypatch):
    seat.take(monkeypatch, compass.show)


def begun(level: str) -> str:
    answers = {"compass_use": "ja", "intensity": level}
    return seat.begun(Create(Conversation.kind, conversation_id(seat.INITIATIVE), seat.INITIATIVE, dict(answers)))


def label(name: str) -> str:
    return SAY(f"fields.track_view.{name}")


def row(side: str, letter: str) -> str:
    return SAY("talk_compass.on_track", side=talk_words.side(HANDBOOK, side), letter=letter)


def captions(window: Window) -> list[str]:
    return list(window.test.radio[0].proto.captions)


def turn(window: Window, track: str) -> Window:
    window.test.radio[0].set_value(track)
    return window.run()


@pytest.mark.parametrize("side", ["gemeente", "initiatief"])
def test_every_track_has_a_row_in_which_both_sides_answer(side: str):
    dossier, field = begun("licht"), "municipality_active" if side == "gemeente" else "initiative_active"
    window = seat.sit(dossier)

    for number, track in enumerate(TRACKS):
        window.choose(row(side, track.letter), ("ja", "later", "nee")[number % 3])

    found = [getattr(seat.said(dossier).track_view(track.id), field) for track in TRACKS]
    assert found == ["ja", "later", "nee"] * 2
    assert window.failures == []
    assert window.size <= 60


@pytest.mark.parametrize("name", ["municipality_active", "initiative_active"])
def test_who_is_active_on_the_chosen_track_is_stored(name: str):
    dossier = begun("gemiddeld")

    turn(seat.sit(dossier), TRACKS[1].id).choose(label(name), "later")

    assert getattr(seat.said(dossier).track_view(TRACKS[1].id), name) == "later"
    assert seat.said(dossier).track_view(TRACKS[0].id) is None


@pytest.mark.parametrize("name", ["municipality_needs", "initiative_needs"])
def test_what_each_needs_of_the_other_is_stored(name: str):
    dossier = begun("zwaar")

    window = seat.sit(dossier).fill(label(name), "Kennis van de straat")

    assert getattr(seat.said(dossier).track_view(TRACKS[0].id), name) == "Kennis van de straat"
    boxes = {area.label: column.weight for column in window.test.columns for area in column.text_area}
    assert boxes[label("municipality_needs")] == boxes[label("initiative_needs")] == 0.5


def test_phases_have_the_names_of_the_dossier_and_are_stored():
    dossier = begun("gemiddeld")
    seat.colleague(dossier, Edit("dossier", "phase_2", None, "Samen kiezen"))

    window = seat.sit(dossier).choose(label("phase_now"), "1").choose(label("phase_next"), "2")

    found = seat.said(dossier).track_view(TRACKS[0].id)
    assert found is not None
    assert (found.phase_now, found.phase_next) == ("1", "2")
    profile = seat.said(dossier).dossier.profile
    names = [naming.phase(HANDBOOK, profile, phase) for phase in PHASES]
    assert window.select(label("phase_now")).options == [SAY("common.empty"), *names]
    assert "Samen kiezen" in str(names[1])


def test_the_list_tells_what_is_known_of_each_track():
    window = seat.sit(begun("gemiddeld"))
    before = captions(window)

    window.choose(label("municipality_active"), "ja")
    half = captions(window)[0]
    window.choose(label("phase_next"), "3")

    unknown = SAY("talk_compass.unknown")
    assert before == [SAY("common.empty")] * len(TRACKS)
    assert half == f"Gemeente: ja · Initiatief: {unknown}"
    assert captions(window)[0] == f"{half} · {SAY('talk_compass.phases', now=unknown, next='3')}"


def test_the_chosen_track_is_explained():
    window = turn(seat.sit(begun("zwaar")), TRACKS[2].id)

    assert [one.value for one in window.test.subheader] == [escape(str(naming.track(HANDBOOK, TRACKS[2].id)))]
    assert escape(TRACKS[2].meaning.text) in window.words()
    assert window.size <= 60
