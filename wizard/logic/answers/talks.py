"""Tell what was said in one part of the conversation with an initiative."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final, TypeAlias

from wizard.logic import talk_words
from wizard.logic.answers import arranged
from wizard.logic.answers.group import Group, Line, brief, is_brief
from wizard.logic.answers.passage import MOMENTS, Passage
from wizard.logic.answers.told import Told
from wizard.logic.wording import listed
from wizard.model import talk
from wizard.model.dossier import Dossier
from wizard.model.entity import SIDES, TALK_PARTS, Criterion, GoalView, Initiative, Moment, criterion_id, goal_view_id
from wizard.model.handbook import Handbook

Part: TypeAlias = Callable[[Told], Iterator[Group]]


def of(handbook: Handbook, dossier: Dossier, passage: Passage) -> Iterator[Group]:
    """Yield the answers of a part; what could be asked and was not answered stands there empty."""
    initiative = dossier.entities[passage.item]
    assert isinstance(initiative, Initiative)
    return _PARTS[passage.part](Told(handbook, dossier, talk.of(dossier, initiative)))


def _moments(told: Told) -> Iterator[Group]:
    title = told.say("answers.moment")
    for one in told.talk.moments:
        yield Group((*told.lines(one, "day", "place"), *_there(told, one), *told.lines(one, "words", "next_on")), title)


def _there(told: Told, one: Moment) -> Iterator[Line]:
    """Yield who took part, by side, and what about."""
    present = talk_words.present
    people = [f"{who.function} ({present(told.handbook, who.side)})" for who in told.talk.participants(one.id)]
    yield Line(told.say("answers.present"), listed(people) or None)
    topics = told.talk.topics(one.id)
    names = [talk_words.part(told.handbook, part) for part in TALK_PARTS if part in topics]
    yield Line(told.say("answers.topics"), listed(names) or None)


def _preparation(told: Told) -> Iterator[Group]:
    yield told.said("stage_", "internal_")


def _needs(told: Told) -> Iterator[Group]:
    for side in SIDES:
        for need in told.talk.needs(side):
            name = talk_words.need(told.handbook, need) or told.say("common.empty")
            # A need in own words is the title itself, as far as it fits there.
            own = () if need.prompt is None and is_brief(name) else ("text",)
            lines = told.lines(need, *own, "answer", "answer_words", "who", "by_when")
            yield Group((*lines, *told.done(need)), told.say(f"answers.need_{side}", name=brief(name)))


def _goals(told: Told) -> Iterator[Group]:
    for place, goal in told.talk.goals:
        ident = goal_view_id(told.whose, goal.id)
        view = told.talk.goal_view(goal.id) or GoalView(id=ident, parent=told.whose, goal=goal.id)
        title = told.say("answers.goal_gemeente", name=place.name, goal=brief(goal.text or ""))
        yield Group(told.lines(view), title)
    for goal in told.talk.their_goals:
        text = goal.text or told.say("common.empty")
        lines = told.lines(goal, *(() if is_brief(text) else ("text",)), "sharing", "words")
        yield Group(lines, told.say("answers.goal_initiatief", goal=brief(text)))
    yield told.said("joint_goal", "difference")


def _intensity(told: Told) -> Iterator[Group]:
    for one in told.handbook.agenda.questions:
        blank = Criterion(id=criterion_id(told.whose, one.id), parent=told.whose, subject=one.id)
        yield Group(told.lines(told.talk.criterion(one.id) or blank), one.ask)
    yield told.said("intensity")


def _values(told: Told) -> Iterator[Group]:
    yield told.said("sustainability_", "governance_", "next_look")


def _ending(told: Told) -> Iterator[Group]:
    yield Group(told.lines(told.talk.initiative, "outcome"))
    yield told.said("outcome_", "resume_", "stop_", "consent", "shared_on", "agreed_on")


_PARTS: Final[Mapping[str, Part]] = {
    MOMENTS: _moments,
    "voorbereiding": _preparation,
    "behoeften": _needs,
    "doelen": _goals,
    "intensiteit": _intensity,
    "wijkkompas": arranged.compass,
    "verantwoordelijkheden": arranged.duties,
    "afspraken": arranged.agreements,
    "waarden": _values,
    "uitkomst": _ending,
}
