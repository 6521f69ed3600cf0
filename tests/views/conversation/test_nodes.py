import pytest

from tests.app import HANDBOOK, SAY
from tests.views.conversation import seat
from wizard.model.talk import Talk
from wizard.views.conversation import nodes
from wizard.views.desk import Desk, Guide
from wizard.views.plain import escape

KNOWN = {node.track for node in HANDBOOK.compass.nodes}
TRACKS = {track.id: track for track in HANDBOOK.compass.tracks}


def take(monkeypatch: pytest.MonkeyPatch, track: str) -> None:
    def draw(desk: Desk, _guide: Guide, _talk: Talk) -> None:
        nodes.show(desk, TRACKS[track])

    seat.take(monkeypatch, draw)


@pytest.mark.parametrize("track", sorted(KNOWN))
def test_the_known_steps_of_a_track_show_when_they_are_asked_for(track: str, monkeypatch):
    take(monkeypatch, track)
    dossier, known = seat.begun(), [node for node in HANDBOOK.compass.nodes if node.track == track]

    closed, opened = seat.sit(dossier).words(), seat.sit(dossier, f"knooppunten.{track}").words()

    assert SAY("talk_compass.nodes", n=len(known)) in closed
    for node in known:
        assert escape(node.meaning.text) not in closed
        assert escape(node.meaning.text) in opened
        assert f"**{node.name}.**" in opened


@pytest.mark.parametrize("track", sorted(set(TRACKS) - KNOWN))
def test_a_track_without_known_steps_has_no_fold(track: str, monkeypatch):
    take(monkeypatch, track)

    words = seat.sit(seat.begun()).words()

    assert SAY("talk_compass.nodes", n=1) not in words
    assert SAY("talk_compass.nodes", n=2) not in words
