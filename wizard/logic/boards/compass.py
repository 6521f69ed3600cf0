"""Lay out who is active on every track of the Wijkkompas, by the phase that it is in now."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from wizard.logic import naming
from wizard.logic.boards import weighing
from wizard.logic.derived import once
from wizard.logic.layout import Board, Row, Spot, stacked
from wizard.model import talk
from wizard.model.dossier import Dossier
from wizard.model.entity import TrackView
from wizard.model.handbook import Handbook

BOTH: Final = "allebei"
ACTIVE: Final = ("gemeente", "initiatief", BOTH)
"""Who can be active on a track: one side only, or both."""


@once
def of(handbook: Handbook, dossier: Dossier) -> Board:
    """Return a row for every track and a column for every phase, with the number of conversations in each mark."""
    many = Counter((view.track, view.phase_now, who) for view, who in _active(handbook, dossier))
    phases = [phase.id for phase in handbook.compass.phases]
    columns = [*phases, None] if any(phase is None for _, phase, _ in many) else phases
    spots = [
        Spot(row, column, who, number, str(number), told=_told(handbook, who, number))
        for row, track in enumerate(handbook.compass.tracks)
        for column, phase in enumerate(columns)
        for who in ACTIVE
        if (number := many[track.id, phase, who])
    ]
    rows = tuple(Row(track.id, f"{track.letter} – {track.name}") for track in handbook.compass.tracks)
    profile = dossier.profile
    names = [naming.phase(handbook, profile, one) or handbook.say("picture.without_phase") for one in columns]
    kinds = tuple((who, handbook.say(f"picture.active_{who}")) for who in ACTIVE)
    return stacked(rows, names, spots, kinds=kinds)


def _told(handbook: Handbook, who: str, number: int) -> str:
    return handbook.say("picture.number", name=handbook.say(f"picture.active_{who}").lower(), many=number)


def _active(handbook: Handbook, dossier: Dossier) -> Iterator[tuple[TrackView, str]]:
    """Yield every view on a track on which somebody is active now, in conversations that use the Wijkkompas."""
    for one in weighing.going(dossier):
        said = talk.of(dossier, one)
        if said.conversation.compass_use != "nee":
            for track in handbook.compass.tracks:
                view = said.track_view(track.id)
                if view and (who := _who(view)):
                    yield view, who


def _who(view: TrackView) -> str | None:
    sides = (view.municipality_active == "ja", view.initiative_active == "ja")
    return BOTH if all(sides) else next((who for who, is_active in zip(ACTIVE, sides, strict=False) if is_active), None)
