"""Write which goals both sides have, which they share, and where they differ."""

from collections.abc import Iterator
from functools import partial
from typing import Final

from wizard.logic import common_goals, naming, talk_words
from wizard.logic.wording import listed
from wizard.model.entity import SIDES, Goal, GoalView, Neighbourhood, TheirGoal
from wizard.report import cells, meeting
from wizard.report.document import Paper
from wizard.report.grid import Cell, Grid
from wizard.report.markup import Link
from wizard.report.meeting import Meeting
from wizard.report.sections import goal_list

_WIDTHS: Final = (6.4, 3.4, 6.2)
_KINDS: Final = ("shared", "only_municipality", "only_initiative", "to_discuss", "unjudged")


def _place(about: Meeting, place: Neighbourhood, goal: Goal) -> str:
    return f"{place.name} · {naming.horizon(about.handbook, goal.horizon)}"


def _goal(about: Meeting, place: Neighbourhood, goal: Goal) -> Cell:
    """Return a goal of the municipality; in its own report that stands elsewhere, and a link leads there."""
    where = _place(about, place, goal)
    if about.alone:
        year = str(goal.year) if goal.year else None
        return *cells.prose(goal.text or ""), *cells.notes(" · ".join(filter(None, (where, year))))
    same = about.dossier.goals(place.id, goal.horizon)
    number = about.handbook.say("talk_report.goal_number", n=same.index(goal) + 1)
    link = Link(place.name, goal_list.bookmark(about.place_numbers[place.id]))
    return cells.noted(link, f"{naming.horizon(about.handbook, goal.horizon)}, {number}")


def _judged(about: Meeting, view: GoalView | TheirGoal | None, owner: str) -> list[Cell]:
    sharing = talk_words.sharing(about.handbook, view.sharing if view else None, owner)
    return [about.or_empty(sharing), about.written(view.words if view else None)]


def _ours(about: Meeting) -> Iterator[list[Cell]]:
    """Yield a row for every goal of the municipality, and for views on goals that are there no longer."""
    judged, known = partial(_judged, about, owner=SIDES[0]), set[str]()
    for place, goal in about.talk.goals:
        known.add(goal.id)
        view = about.talk.goal_view(goal.id)
        if about.alone or view is not None:
            yield [_goal(about, place, goal), *judged(view)]
    for view in about.all_of(GoalView):
        if view.goal not in known and (view.sharing or view.words):
            yield [about.handbook.say("talk_report.goal_gone"), *judged(view)]


def _theirs(about: Meeting) -> Iterator[list[Cell]]:
    for goal in about.talk.their_goals:
        yield [about.written(goal.text), *_judged(about, goal, SIDES[1])]


def conclusion(about: Meeting) -> str:
    """Return how many goals there are by whose they are."""
    found, say = common_goals.of(about.talk), about.handbook.say
    if not found.total:
        return say("talk_report.goals_none")
    counts = {kind: len(getattr(found, kind)) for kind in _KINDS}
    parts = [say(f"talk_report.goals_{kind}", n=many) for kind, many in counts.items() if many]
    return say("talk_report.goals_count", n=found.total, parts=listed(parts))


def write(paper: Paper, about: Meeting) -> None:
    """Write the common goal, the goals of both sides in tables of the same kind, and where both differ."""
    say, talk = about.handbook.say, about.talk.conversation
    paper.paragraph("Intro", conclusion(about))
    meeting.tell(paper, about, about.label("conversation.joint_goal"), talk.joint_goal)
    for side, rows in zip(SIDES, (list(_ours(about)), list(_theirs(about))), strict=True):
        meeting.subheading(paper, about, say(f"talk_report.goals_of_{side}"))
        if not rows:
            paper.paragraph("Open", say(f"talk_report.goals_none_{side}"))
        heads = (say("talk_report.goal"), say("talk_report.goal_shared"), say("talk_report.goal_words"))
        title, told = say(f"talk_report.goals_title_{side}"), say(f"talk_report.goals_about_{side}")
        meeting.put(paper, about, Grid(title, told, heads, rows, _WIDTHS))
    meeting.tell(paper, about, about.label("conversation.difference"), talk.difference)
