"""Check that what a conversation in the example names is there: the side of a need, goals, needs and parties."""

from collections.abc import Mapping

from wizard.content.remedy import ContentError
from wizard.model.agenda import Agenda
from wizard.model.entity import SIDES, Activity, Duty, Entity, Goal, GoalView, Need, Party


def check(entity: Entity, all_of: Mapping[str, Entity], agenda: Agenda, entry: str) -> None:
    """Raise ContentError when a part of a conversation names something that is not there."""
    if isinstance(entity, Need):
        _check_side(entity, agenda, entry)
    if isinstance(entity, GoalView) and not isinstance(all_of.get(entity.goal), Goal):
        raise ContentError(f"{entry}, veld 'goal': '{entity.goal}' past niet. Noem de id van een doel van de gemeente.")
    if isinstance(entity, Activity) and entity.need:
        _check_need(entity, entity.need, all_of, entry)
    if isinstance(entity, Duty) and entity.party not in SIDES:
        _check_party(entity, all_of, entry)


def _check_side(need: Need, agenda: Agenda, entry: str) -> None:
    prompt = agenda.need(need.prompt)
    if prompt and prompt.side != need.side:
        wrong = f"behoefte '{prompt.id}' is van kant '{prompt.side}'. Schrijf hier '{prompt.side}'."
        raise ContentError(f"{entry}, veld 'side': {wrong}")


def _check_need(activity: Activity, need: str, all_of: Mapping[str, Entity], entry: str) -> None:
    found = all_of.get(need)
    if not isinstance(found, Need) or found.parent != activity.parent:
        remedy = "Noem de id van een behoefte bij dit initiatief."
        raise ContentError(f"{entry}, veld 'need': '{need}' past niet. {remedy}")


def _check_party(duty: Duty, all_of: Mapping[str, Entity], entry: str) -> None:
    party, activity = all_of.get(duty.party), all_of.get(duty.parent or "")
    if not isinstance(party, Party) or activity is None or party.parent != activity.parent:
        remedy = f"Schrijf {' of '.join(SIDES)}, of noem een partij bij dit initiatief."
        raise ContentError(f"{entry}, veld 'party': '{duty.party}' past niet. {remedy}")
