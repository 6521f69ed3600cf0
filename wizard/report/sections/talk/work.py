"""Write who does what: every activity with the share of each party, and when it is done."""

from typing import Final

from wizard.logic import duties, naming, talk_words
from wizard.logic.wording import listed
from wizard.model.entity import SIDES, Activity, Need
from wizard.report import cells, meeting
from wizard.report.document import Paper
from wizard.report.grid import Cell, Grid
from wizard.report.meeting import Meeting

_WIDTHS: Final = (4.4, 2.3, 2.3, 4.5, 2.5)


def _need(about: Meeting, ident: str | None) -> str | None:
    """Return which need an activity answers: by its name, or whose it is where that is in own words."""
    found = about.dossier.entities.get(ident or "")
    if not isinstance(found, Need):
        return None
    if found.prompt is None and not about.alone:
        return about.handbook.say(f"talk_report.need_of_{found.side}")
    return talk_words.need(about.handbook, found)


def _activity(about: Meeting, one: Activity) -> Cell:
    """Return what an activity is called, with its track and its need below it."""
    say, need = about.handbook.say, _need(about, one.need)
    track = naming.track(about.handbook, one.track)
    return cells.noted(
        one.name,
        say("talk_report.work_track", track=track) if track else None,
        say("talk_report.work_need", need=need) if need else None,
    )


def _share(about: Meeting, activity: str, party: str) -> str:
    return about.or_empty(talk_words.share(about.handbook, about.talk.share(activity, party)))


def _others(about: Meeting, activity: str) -> Cell:
    """Return the share of the parties beside both sides; those of which nobody said so are left out."""
    shares = (
        (one.name, talk_words.share(about.handbook, about.talk.share(activity, one.id))) for one in about.talk.others
    )
    return cells.listed((f"{name}: {share.lower()}" for name, share in shares if share), "–")


def _row(about: Meeting, one: Activity, *, bare: bool) -> list[Cell]:
    sides = (_share(about, one.id, side) for side in SIDES)
    return [one.name if bare else _activity(about, one), *sides, _others(about, one.id), about.day(one.by_when)]


def put(paper: Paper, about: Meeting, *, bare: bool = False) -> None:
    """Write the activities in a table, `bare` without their tracks and needs; nothing when there are none."""
    say, talk = about.handbook.say, about.talk
    heads = (
        say("talk_report.activity"),
        *map(about.side, SIDES),
        say("talk_report.others"),
        say("talk_report.when"),
    )
    rows = [_row(about, one, bare=bare) for one in talk.activities]
    title, told = say("talk_report.work_title"), say("talk_report.work_about")
    meeting.put(paper, about, Grid(title, told, heads, rows, _WIDTHS))


def write(paper: Paper, about: Meeting) -> None:
    """Write the parties, the activities in a table, and what is not settled about who leads them."""
    say, talk = about.handbook.say, about.talk
    if not talk.activities:
        paper.paragraph("Open", say("talk_report.work_none"))
    others = [one.name for one in talk.others]
    if others:
        paper.paragraph("Intro", say("talk_report.parties", n=len(others), names=listed(others)))
    put(paper, about)
    if lacks := duties.of(talk):
        paper.paragraph("Prompt", say("talk_report.work_lacks"))
        paper.bullets((duties.sentence(about.handbook, talk, one),) for one in lacks)
