"""Draw where both sides see themselves on the tracks of the Wijkkompas: all in short, or one at a time in full."""

from typing import Final

import streamlit as st

from wizard.logic import naming, talk_words
from wizard.model import slot
from wizard.model.entity import ACTIVITIES, PHASES, TrackView
from wizard.model.plan import Track
from wizard.model.talk import Talk
from wizard.views import claim, field
from wizard.views.conversation import both, nodes, one_by_one
from wizard.views.desk import Desk
from wizard.views.field.widget import Option
from wizard.views.plain import escape

_STARTS: Final = {"gemeente": "municipality", "initiatief": "initiative"}
"""How a field starts that holds what one side says."""
_PHASES: Final = ("phase_now", "phase_next")


def rows(desk: Desk, talk: Talk) -> None:
    """Draw a row for each track: who is active on it."""
    for track in desk.handbook.compass.tracks:
        with st.container(key=f"spoor-{track.id}"):
            st.markdown(f"**{_name(desk, track)}**")
            for column, (whose, start) in zip(st.columns(2, gap="large"), _STARTS.items(), strict=True):
                with column:
                    side = talk_words.side(desk.handbook, whose)
                    label = desk.say("talk_compass.on_track", side=side, letter=track.letter)
                    _active(desk, talk, track, start, label)


def one(desk: Desk, talk: Talk, *, with_needs: bool) -> None:
    """Draw the list of tracks with what is known, and the one that is chosen."""
    tracks = {track.id: track for track in desk.handbook.compass.tracks}
    names = {ident: _name(desk, track) for ident, track in tracks.items()}
    side, form = st.columns([1, 2], gap="large")
    with side:
        captions = [_known(desk, talk.track_view(ident)) for ident in tracks]
        chosen = tracks[one_by_one.radio(desk.say("talk_compass.choose"), names, captions, "kies.spoor")]
    with form:
        st.subheader(_name(desk, chosen), anchor=False)
        st.markdown(claim.text(desk, chosen.meaning))
        nodes.show(desk, chosen)
        for whose in both.columns(desk):
            _active(desk, talk, chosen, _STARTS[whose], _label(desk, f"{_STARTS[whose]}_active"))
            if with_needs:
                _needs(desk, talk, chosen, _STARTS[whose])
        _phases(desk, talk, chosen)


def _name(desk: Desk, track: Track) -> str:
    return escape(naming.track(desk.handbook, track.id) or track.name)


def _known(desk: Desk, view: TrackView | None) -> str:
    """Return what is known of a track in few words: "Gemeente: ja · Initiatief: later · fase 2 → fase 3"."""
    if view is None:
        return desk.say("common.empty")
    empty = desk.say("talk_compass.unknown")
    said = [
        f"{talk_words.side(desk.handbook, whose)}: "
        f"{(talk_words.active(desk.handbook, getattr(view, f'{start}_active')) or empty).lower()}"
        for whose, start in _STARTS.items()
    ]
    if view.phase_now or view.phase_next:
        said.append(desk.say("talk_compass.phases", now=view.phase_now or empty, next=view.phase_next or empty))
    return " · ".join(said)


def _label(desk: Desk, name: str) -> str:
    return desk.say(f"fields.track_view.{name}")


def _active(desk: Desk, talk: Talk, track: Track, start: str, label: str) -> None:
    options: list[Option] = [(None, desk.say("common.empty"))]
    options += [(value, talk_words.active(desk.handbook, value) or value) for value in ACTIVITIES]
    field.choice(desk, slot.of_track_view(talk.initiative.id, track.id, f"{start}_active"), label, options)


def _needs(desk: Desk, talk: Talk, track: Track, start: str) -> None:
    name = f"{start}_needs"
    hint = desk.say("talk_compass.hint_needs")
    address = slot.of_track_view(talk.initiative.id, track.id, name)
    field.text(desk, address, _label(desk, name), long=True, hint=hint)


def _phases(desk: Desk, talk: Talk, track: Track) -> None:
    profile = desk.dossier.profile
    st.markdown(f"**{desk.say('talk_compass.which_phase')}**")
    options: list[Option] = [(None, desk.say("common.empty"))]
    options += [(phase, naming.phase(desk.handbook, profile, phase) or phase) for phase in PHASES]
    for column, name in zip(st.columns(2, gap="large"), _PHASES, strict=True):
        with column:
            field.choice(desk, slot.of_track_view(talk.initiative.id, track.id, name), _label(desk, name), options)
