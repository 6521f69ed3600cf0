"""Say in sentences which goals there are, and in a line what one goal rests on."""

from collections.abc import Iterator
from typing import Final

from wizard.logic import goal_summary, naming
from wizard.logic.goal_summary import GoalSummary
from wizard.logic.wording import listed
from wizard.model.entity import Goal
from wizard.report.subject import Subject

MOST_NAMES: Final = 8
"""More names than this are left to the table."""


def _places(subject: Subject, counts: GoalSummary) -> str:
    if counts.with_goals == counts.neighbourhoods:
        return subject.say("goals_everywhere", n=counts.neighbourhoods)
    return subject.say("goals_places", n=counts.with_goals, total=counts.neighbourhoods)


def conclusion(subject: Subject) -> str:
    """Return how many goals there are and in how many neighbourhoods; it says so when there are none."""
    counts = goal_summary.of(subject.handbook, subject.dossier)
    if not counts.total:
        return subject.say("goals_none")
    sentences = [subject.say("goals_total", n=counts.total), _places(subject, counts)]
    if counts.neighbourhoods > 1:
        done = counts.complete
        sentences.append(subject.say("goals_complete", n=done) if done else subject.say("goals_complete_none"))
    return " ".join(sentences)


def span(subject: Subject) -> str:
    """Return in which years the goals fall; empty when fewer than two years are named."""
    years = [year for year, _ in goal_summary.of(subject.handbook, subject.dossier).years]
    return subject.say("goals_span", first=years[0], last=years[-1]) if len(years) > 1 else ""


def _without(subject: Subject) -> Iterator[str]:
    dossier = subject.dossier
    names = [one.name for one in dossier.neighbourhoods if not any(goal_summary.written(dossier, one.id))]
    if 0 < len(names) <= MOST_NAMES:
        yield subject.say("goals_without", n=len(names), names=listed(names))
    elif names:
        yield subject.say("goals_without_many", n=len(names))


def _unmeasured(subject: Subject) -> int:
    found = (goal for one in subject.dossier.neighbourhoods for goal in goal_summary.written(subject.dossier, one.id))
    return sum(goal.measure is None for goal in found)


def still_open(subject: Subject) -> str:
    """Return where there is no goal yet, and at how many goals a measure or a year is missing."""
    counts = goal_summary.of(subject.handbook, subject.dossier)
    sentences = list(_without(subject)) if counts.total else []
    left = (("goals_unmeasured", _unmeasured(subject)), ("goals_undated", counts.without_year))
    return " ".join([*sentences, *(subject.say(key, n=many) for key, many in left if many)])


def basis(subject: Subject, goal: Goal) -> str:
    """Return what a goal rests on, with the user's own words where they wrote some beside a choice from the list."""
    name = subject.or_empty(naming.basis(subject.handbook, goal))
    return (
        name
        if goal.basis_other in (None, name)
        else subject.say("goal_basis_beside", basis=name, other=goal.basis_other)
    )


def facts(subject: Subject, goal: Goal, *, compass: bool) -> str:
    """Return year and basis of a goal in a line, with its place in the Wijkkompas when that was used here."""
    parts = [
        subject.say("goal_year", year=subject.or_empty(goal.year)),
        subject.say("goal_basis", basis=basis(subject, goal)),
    ]
    if compass:
        track = subject.or_empty(naming.track(subject.handbook, goal.track))
        phase = naming.phase(subject.handbook, subject.dossier.profile, goal.phase)
        parts += [
            subject.say("goal_track", track=track),
            phase or subject.say("goal_phase", phase=subject.or_empty(None)),
        ]
    return " · ".join(parts)
