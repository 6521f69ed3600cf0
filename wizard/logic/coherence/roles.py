"""Be the rules about roles: whether they are chosen, agree with each other, and are told well."""

from collections.abc import Iterator

from wizard.logic.coherence.spoken import Spoken
from wizard.logic.coherence.spot import Spot
from wizard.logic.coherence.whole import Whole
from wizard.logic.wording import listed
from wizard.model.entity import Choice, Neighbourhood
from wizard.model.screens import Screen


def missing(whole: Whole) -> Iterator[Spot]:
    """Find neighbourhoods with initiatives but without a wanted role: residents cannot know what to expect."""
    there: dict[str, list[Spoken]] = {}
    for said in whole.going:
        for place in said.talk.places:
            there.setdefault(place.id, []).append(said)
    for place in whole.dossier.neighbourhoods:
        if place.id in there and place.id not in whole.wanted:
            names = whole.some(there[place.id], lambda said: said.initiative.name)
            yield _in_place(place, place.id, initiatives=names)


def different(whole: Whole) -> Iterator[Spot]:
    """Find initiatives that meet different wanted roles, while nobody chose one for the initiative itself."""
    for said in whole.going:
        places = [place for place in said.talk.places if place.id in whole.wanted]
        if said.initiative.role is None and len({whole.wanted[place.id] for place in places}) > 1:
            roles = whole.some(places, lambda place: f"{whole.role(whole.wanted[place.id])} ({place.name})")
            yield said.entry(roles=roles)


def no_reason(whole: Whole) -> Iterator[Spot]:
    """Find initiatives for which another role was chosen than in a neighbourhood, without a reason."""
    for said in whole.going:
        role, others = said.initiative.role, [whole.wanted.get(place.id) for place in said.talk.places]
        if role and said.initiative.role_reason is None and not {role, None}.issuperset(others):
            yield said.entry(role=whole.role(role))


def decision(whole: Whole) -> Iterator[Spot]:
    """Find decided roles without the day or who decided: a colleague cannot find the decision then."""
    for place, choice in whole.choices:
        lacks = list(_lacks(choice)) if choice.standing == "besloten" else []
        if lacks:
            missing = listed([whole.handbook.say(f"findings.lacks_{lack}") for lack in lacks])
            yield _in_place(place, choice.id, missing=missing)


def minority(whole: Whole) -> Iterator[Spot]:
    """Find views of a minority without their reason."""
    for place, choice in whole.choices:
        if choice.minority and choice.minority_reason is None:
            yield _in_place(place, choice.id)


def _in_place(place: Neighbourhood, about: str, **values: str) -> Spot:
    return Spot(about, Screen.ROLES, place.id, None, {"name": place.name, **values})


def _lacks(choice: Choice) -> Iterator[str]:
    if choice.decided_by is None:
        yield "decider"
    if choice.decided_on is None:
        yield "day"
