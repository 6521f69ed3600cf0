"""Be the rule about room: an initiative that does much needs more of it than some roles leave."""

from collections.abc import Iterator

from wizard.logic import duties
from wizard.logic.coherence.spoken import Spoken
from wizard.logic.coherence.spot import Spot
from wizard.logic.coherence.whole import Whole
from wizard.logic.wording import listed
from wizard.model.entity import location_id
from wizard.model.screens import Screen


def little(whole: Whole) -> Iterator[Spot]:
    """Find initiatives that do much where the wanted role leaves little room.

    A second role can leave more. A role that was chosen for the initiative itself goes before those of neighbourhoods.
    """
    for said in whole.going:
        own = said.initiative.role
        if own is None:
            yield from _in_places(whole, said)
        elif _is_little(whole, own) and (much := _much(said)):
            places = listed([place.name for place in said.talk.places])
            yield said.entry(role=whole.role(own), places=places, what=whole.handbook.say(f"findings.{much}"))


def _in_places(whole: Whole, said: Spoken) -> Iterator[Spot]:
    for place in said.talk.places:
        choice = whole.dossier.choice(place.id, whole.model.id)
        if choice and choice.wanted and _is_little(whole, choice.wanted, choice.second) and (much := _much(said)):
            about = location_id(said.initiative.id, place.id)
            words = {"role": whole.role(choice.wanted), "what": whole.handbook.say(f"findings.{much}")}
            values = {"name": said.initiative.name, "places": place.name, **words}
            yield Spot(about, Screen.ROLES, place.id, None, values)


def _is_little(whole: Whole, *roles: str | None) -> bool:
    """Tell whether each of these roles leaves little room; one of which nobody knows leaves enough."""
    found = [whole.model.role(role) for role in roles if role]
    return all(role is not None and role.room == "weinig" for role in found)


def _much(said: Spoken) -> str | None:
    """Return the key of why an initiative needs room: it leads an activity, or the partnership is heavy."""
    if any("initiatief" in duties.leaders(said.talk, activity.id) for activity in said.talk.activities):
        return "leads_work"
    return "heavy_work" if said.advice.chosen == "zwaar" else None
