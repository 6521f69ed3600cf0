"""Be the rules about goals: whether both sides spoke of them, share one, and put them on the right horizon."""

from collections.abc import Iterator
from functools import cache, partial

from wizard.logic import horizons
from wizard.logic.coherence.spoken import Spoken
from wizard.logic.coherence.spot import Spot
from wizard.logic.coherence.whole import Whole
from wizard.logic.wording import short
from wizard.model.entity import Goal
from wizard.model.screens import Screen


def undiscussed(whole: Whole) -> Iterator[Spot]:
    """Find goals that no initiative there has judged, though at least one of them speaks about goals."""
    judged, left, talks = set[str](), dict[str, set[str]](), dict[str, list[Spoken]]()
    for said in whole.going:
        judged |= said.judged
        if said.judged or any(goal.text for goal in said.talk.their_goals):
            for place in said.talk.places:
                talks.setdefault(place.id, []).append(said)
            for place, goal in said.talk.goals:
                left.setdefault(place.id, set()).add(goal.id)
    for place in whole.dossier.neighbourhoods:
        if count := len(left.get(place.id, set()) - judged):
            there = talks[place.id]
            names = whole.some(there, lambda said: said.initiative.name)
            values = {"name": place.name, "n": count, "initiatives": names}
            yield Spot(place.id, Screen.CONVERSATION, there[0].initiative.id, "doelen", values)


def nothing_shared(whole: Whole) -> Iterator[Spot]:
    """Find initiatives that the municipality already works with, though there is no goal that both share."""
    for said in whole.going:
        works = said.is_settled or bool(said.talk.activities)
        if works and said.conversation.joint_goal is None and not said.common.shared:
            yield said.spot("doelen")


def off_horizon(whole: Whole) -> Iterator[Spot]:
    """Find goals with a year that lies outside their horizon, once the first year of the dossier is known."""
    profile = whole.dossier.profile
    holding = cache(partial(horizons.holding, profile))
    for place in whole.dossier.neighbourhoods if profile.start_year else ():
        goals = [one for one in whole.dossier.children(place.id) if isinstance(one, Goal) and one.text and one.year]
        off = [one for one in goals if holding(one.year or 0) != one.horizon]
        if off:
            off.sort(key=lambda one: (one.year, one.id))
            names = whole.some(off, _with_year, most=1)
            yield Spot(place.id, Screen.GOALS, off[0].id, None, {"name": place.name, "n": len(off), "goals": names})


def _with_year(goal: Goal) -> str:
    return f"“{short(goal.text or '')}” ({goal.year})"
