"""Write whether both sides use the Wijkkompas, and where each sees itself on its tracks."""

from collections.abc import Iterator
from typing import Final

from wizard.logic import naming, talk_words
from wizard.logic.wording import listed
from wizard.model.entity import TrackView, body_fields
from wizard.report import meeting
from wizard.report.document import Paper
from wizard.report.grid import Cell, Grid, Line
from wizard.report.markup import parted
from wizard.report.meeting import Meeting

_WIDTHS: Final = (3.0, 4.7, 4.7, 3.6)
_SIDES: Final = ("municipality", "initiative")


def _is_told(view: TrackView) -> bool:
    return any(getattr(view, name) is not None for name in body_fields(TrackView) if name not in TrackView.fixed)


def _lines(about: Meeting, view: TrackView, side: str) -> Iterator[Line]:
    """Yield whether a side is active on a track, and what it needs of the other there."""
    say = about.handbook.say
    active = about.or_empty(talk_words.active(about.handbook, getattr(view, f"{side}_active")))
    yield "TableText", (say("talk_report.active", active=active.lower()),)
    yield "TableNote", (say("talk_report.needs"),)
    needs: str | None = getattr(view, f"{side}_needs")
    yield from (("TableText", (part,)) for part in parted(about.or_empty(needs)))


def _phases(about: Meeting, view: TrackView) -> Cell:
    say, profile = about.handbook.say, about.dossier.profile
    phases = (("now", view.phase_now), ("next", view.phase_next))
    return tuple(
        line
        for name, phase in phases
        for line in (
            ("TableNote", (say(f"talk_report.phase_{name}"),)),
            ("TableText", (about.or_empty(naming.phase(about.handbook, profile, phase)),)),
        )
    )


def _row(about: Meeting, view: TrackView, name: str) -> list[Cell]:
    sides = (tuple(_lines(about, view, side)) for side in _SIDES)
    return [name, *sides, _phases(about, view)]


def write(paper: Paper, about: Meeting) -> None:
    """Write the use of the method, what was agreed about it, and the tracks of which something is known."""
    say, talk = about.handbook.say, about.talk.conversation
    use = about.or_empty(talk_words.compass_use(about.handbook, talk.compass_use))
    meeting.fact(paper, say("talk_report.compass_use"), use)
    if talk.compass_use is not None or talk.compass_words is not None:
        meeting.tell(paper, about, about.label("conversation.compass_words"), talk.compass_words)
    names = {one.id: naming.track(about.handbook, one.id) or one.id for one in about.handbook.compass.tracks}
    found = [one for one in about.in_order(TrackView, "track", names) if _is_told(one)]
    heads = (about.label("track_view.track"), *map(about.side, ("gemeente", "initiatief")), say("talk_report.phase"))
    rows = [_row(about, one, about.known(names, one.track)) for one in found]
    meeting.put(
        paper, about, Grid(say("talk_report.tracks_title"), say("talk_report.tracks_about"), heads, rows, _WIDTHS)
    )
    left = [name for track, name in names.items() if track not in {one.track for one in found}]
    if left and talk.compass_use != "nee":
        told = say("talk_report.tracks_open", n=len(left), names=listed(left))
        paper.paragraph("AfterTable" if rows else "Normal", told)
