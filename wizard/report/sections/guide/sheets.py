"""Write the sheets of the guide on which people circle words and write: needs, goals, questions, tracks, work, more."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from wizard.logic import naming
from wizard.model.entity import OUTCOMES, SIDES
from wizard.report import cells, meeting
from wizard.report.document import Paper
from wizard.report.grid import Cell, Grid
from wizard.report.meeting import Meeting
from wizard.report.sections.talk.needs import OTHER

_OWN: Final = 3
"""Rows for what people want to add in their own words."""

_ACTIVITIES: Final = 6
"""Rows for goals and activities, of which there are no names beforehand."""


def _needs(about: Meeting) -> Iterator[Grid]:
    """Yield what each side often needs, with room for something else."""
    say = about.handbook.say
    for side in reversed(SIDES):
        names = [one.name for one in about.handbook.agenda.needs_of(side)]
        rows: list[list[Cell]] = [
            [name, say("guide_report.yes_no"), say("guide_report.need_options"), cells.BLANK]
            for name in (*names, *[say("guide_report.own")] * _OWN)
        ]
        plays, who = say("guide_report.need_plays"), say("guide_report.need_who")
        heads = (say("guide_report.need"), plays, say(f"guide_report.need_answer_{OTHER[side]}"), who)
        title, told = say(f"guide_report.sheet_needs_{side}"), say(f"guide_report.needs_about_{side}")
        yield Grid(title, told, heads, rows, (5.6, 2.0, 4.0, 4.4), height=1.2)


def _goals(about: Meeting) -> Iterator[Grid]:
    """Yield the goals of the municipality to judge together, and room for those of the initiative."""
    say = about.handbook.say
    ours: list[Cell] = [
        (*cells.prose(goal.text or ""), *cells.notes(f"{place.name} · {naming.horizon(about.handbook, goal.horizon)}"))
        for place, goal in about.talk.goals
    ]
    theirs: list[Cell] = [say("guide_report.own")] * _ACTIVITIES
    for side, goals in zip(SIDES, (ours or [say("guide_report.no_goals")], theirs), strict=True):
        rows = [[goal, say("guide_report.goal_options"), cells.BLANK] for goal in goals]
        heads = (say("guide_report.goal"), say("guide_report.goal_shared"), say("guide_report.words"))
        title, told = say(f"guide_report.sheet_goals_{side}"), say(f"guide_report.goals_about_{side}")
        yield Grid(title, told, heads, rows, (6.4, 3.6, 6.0), height=2.0)


def _questions(about: Meeting) -> Iterator[Grid]:
    say = about.handbook.say
    rows: list[list[Cell]] = [
        [one.ask, say("guide_report.verdict_options"), cells.BLANK] for one in about.handbook.agenda.questions
    ]
    heads = (say("guide_report.question"), say("guide_report.verdict"), say("guide_report.words"))
    title, told = say("guide_report.sheet_questions"), say("guide_report.questions_sheet_about")
    yield Grid(title, told, heads, rows, (6.4, 3.6, 6.0), height=1.5)


def _tracks(about: Meeting) -> Iterator[Grid]:
    say, active = about.handbook.say, about.handbook.say("guide_report.active_options")
    rows: list[list[Cell]] = [
        [about.or_empty(naming.track(about.handbook, one.id)), active, active, cells.BLANK]
        for one in about.handbook.compass.tracks
    ]
    heads = (say("guide_report.track"), *map(about.side, SIDES), say("guide_report.track_phase"))
    title, told = say("guide_report.sheet_tracks"), say("guide_report.tracks_about")
    yield Grid(title, told, heads, rows, (4.0, 4.4, 4.4, 3.2), height=3.2)


def _work(about: Meeting) -> Iterator[Grid]:
    say, share = about.handbook.say, about.handbook.say("guide_report.share_options")
    rows: list[list[Cell]] = [
        [say("guide_report.activity", n=number), share, share, cells.BLANK, cells.BLANK]
        for number in range(1, _ACTIVITIES + 1)
    ]
    more = (say("guide_report.work_others"), say("guide_report.work_when"))
    heads = (say("guide_report.activity_head"), *map(about.side, SIDES), *more)
    title, told = say("guide_report.sheet_work"), say("guide_report.work_about")
    yield Grid(title, told, heads, rows, (4.6, 3.2, 3.2, 2.8, 2.2), height=3.2)


def _subjects(about: Meeting) -> Iterator[Grid]:
    say = about.handbook.say
    rows: list[list[Cell]] = [
        [cells.noted(one.name, one.ask), say("guide_report.state_options"), cells.BLANK]
        for one in about.handbook.agenda.subjects
    ]
    heads = (say("guide_report.subject"), say("guide_report.subject_state"), say("guide_report.subject_agreed"))
    title, told = say("guide_report.sheet_subjects"), say("guide_report.subjects_about")
    yield Grid(title, told, heads, rows, (5.4, 3.0, 7.6), height=1.5)


def _outcomes(about: Meeting) -> Iterator[Grid]:
    say = about.handbook.say
    rows: list[list[Cell]] = [
        [naming.outcome(about.handbook, one) or one, say(f"guide_report.outcome_{one}"), cells.BLANK]
        for one in OUTCOMES
    ]
    heads = (say("guide_report.outcome"), say("guide_report.outcome_write"), say("guide_report.write"))
    title, told = say("guide_report.sheet_outcome"), say("guide_report.outcome_about")
    yield Grid(title, told, heads, rows, (3.2, 4.4, 8.4), height=4.6)


SHEETS: Final[dict[str, Callable[[Meeting], Iterator[Grid]]]] = {
    "behoeften": _needs,
    "doelen": _goals,
    "intensiteit": _questions,
    "wijkkompas": _tracks,
    "verantwoordelijkheden": _work,
    "afspraken": _subjects,
    "uitkomst": _outcomes,
}
"""The sheets of the parts that have any."""


def write(paper: Paper, about: Meeting, part: str) -> None:
    """Write the sheets of a part, each under its own heading."""
    for grid in SHEETS[part](about) if part in SHEETS else ():
        paper.heading(2, grid.title, fresh=True)
        meeting.put(paper, about, replace(grid, title=about.handbook.say("guide_report.sheet", title=grid.title)))
