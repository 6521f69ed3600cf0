"""Write every goal of each neighbourhood in full, horizon by horizon."""

from typing import Final

from wizard.logic import horizons
from wizard.model.entity import Goal, Neighbourhood
from wizard.report import goal_words
from wizard.report.document import Paper
from wizard.report.markup import Strong
from wizard.report.sections.horizons import heading
from wizard.report.subject import Subject

BOOKMARK: Final = "_DoelenUitgeschreven"


def title(subject: Subject) -> str:
    """Return the heading of this part."""
    return subject.say("goals_each")


def bookmark(place: int) -> str:
    """Return the name by which to link to a neighbourhood's goals, by its place in the list."""
    return f"_DoelenWijk{place}"


def _goal(paper: Paper, subject: Subject, goal: Goal, *, compass: bool) -> None:
    paper.prose(subject.or_empty(goal.text), "ListBullet", rest="ListMore", keep=True)
    measure = f"{subject.label('goal.measure')} "
    paper.prose(subject.or_empty(goal.measure), "ListMore", Strong(measure), keep=True)
    paper.paragraph("ListNote", goal_words.facts(subject, goal, compass=compass))


def _neighbourhood(paper: Paper, subject: Subject, one: Neighbourhood) -> None:
    goals = subject.dossier.goals(one.id)
    if not goals:
        paper.paragraph("Open", Strong(subject.say("goals_count")), f" {subject.or_empty(None)}")
        return
    compass = any(goal.track or goal.phase for goal in goals)
    for span in horizons.of(subject.dossier.profile):
        found = [goal for goal in goals if goal.horizon == span.horizon]
        if found:
            paper.heading(4, heading(subject, span))
            for goal in found:
                _goal(paper, subject, goal, compass=compass)
        else:
            paper.paragraph("Open", Strong(heading(subject, span)), f" {subject.or_empty(None)}")
    if not compass:
        paper.paragraph("Open", Strong(subject.say("goals_no_compass")), f" {subject.or_empty(None)}")


def write(paper: Paper, subject: Subject) -> None:
    """Write a heading for every neighbourhood, with its goals in the order of the list."""
    paper.heading(2, title(subject), BOOKMARK)
    for place, one in enumerate(subject.dossier.neighbourhoods):
        paper.heading(3, one.name, bookmark(place))
        _neighbourhood(paper, subject, one)
