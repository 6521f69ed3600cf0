"""Say in sentences which residents' initiatives there are and how far, and which role the municipality has there."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from wizard.logic import naming
from wizard.logic.wording import listed, number
from wizard.model.entity import OUTCOMES, STAGES, Initiative
from wizard.report.subject import Subject

MOST_NAMES: Final = 8
"""More names than this are left to the table."""

_SPREAD: Final = {"stage": (STAGES, naming.stage), "outcome": (OUTCOMES, naming.outcome)}
"""What initiatives are counted by: the options in their order, and how these are called."""


def _held(subject: Subject) -> set[str]:
    """Return the neighbourhoods with an initiative."""
    dossier = subject.dossier
    return {place.id for one in dossier.initiatives for place in dossier.places_of(one.id)}


def _where(subject: Subject) -> str:
    held, total = len(_held(subject)), len(subject.dossier.neighbourhoods)
    if not held:
        return subject.say("initiatives_nowhere")
    return subject.say("initiatives_everywhere" if held == total else "initiatives_places", n=held, total=total)


def conclusion(subject: Subject) -> str:
    """Return how many initiatives there are and in how many neighbourhoods; it says so when there are none."""
    total = len(subject.dossier.initiatives)
    return (
        subject.say("initiatives_total", n=total, where=_where(subject)) if total else subject.say("initiatives_none")
    )


def spread(subject: Subject, name: str) -> str:
    """Return how many initiatives have each stage or outcome, and how many have none; empty without initiatives."""
    (options, called), every = _SPREAD[name], subject.dossier.initiatives
    counts = Counter(getattr(one, name) for one in every)
    known = [f"{called(subject.handbook, option)} ({counts[option]})" for option in options if counts[option]]
    if not known:
        return subject.say(f"initiatives_{name}_none") if every else ""
    left = [subject.say(f"initiatives_{name}_unknown", n=counts[None])] if counts[None] else []
    return " ".join([subject.say(f"initiatives_{name}", n=len(every) - counts[None], known=listed(known)), *left])


def _named(subject: Subject, key: str, names: list[str]) -> Iterator[str]:
    if 0 < len(names) <= MOST_NAMES:
        yield subject.say(key, n=len(names), names=listed(names))
    elif names:
        yield subject.say(f"{key}_many", n=len(names))


def still_open(subject: Subject) -> str:
    """Return which initiatives have no neighbourhood, and the other way round, when others have one."""
    dossier, held = subject.dossier, _held(subject)
    if not held:
        return ""
    placeless = [one.name for one in dossier.initiatives if not dossier.places_of(one.id)]
    without = [one.name for one in dossier.neighbourhoods if one.id not in held]
    lists = (("initiatives_placeless", placeless), ("initiatives_without", without))
    return " ".join(sentence for key, names in lists for sentence in _named(subject, key, names))


def _count(count: int | None) -> str | None:
    return None if count is None else number(count)


def facts(subject: Subject, one: Initiative) -> dict[str, str]:
    """Return the short answers about an initiative by the name of their field, or that nothing was filled in."""
    handbook = subject.handbook
    answers = {
        "stage": naming.stage(handbook, one.stage),
        "scope": naming.scope(handbook, one.scope),
        "homes": _count(one.homes),
        "people": _count(one.people),
        "legal_form": naming.legal_form(handbook, one.legal_form),
        "outcome": naming.outcome(handbook, one.outcome),
        "role": role(subject, one),
    }
    return {name: subject.or_empty(answer) for name, answer in answers.items()}


def _wanted(subject: Subject, one: Initiative) -> list[str]:
    """Return the roles wanted in its neighbourhoods: each once, those of the leading model in their order."""
    model, dossier = subject.model, subject.dossier
    choices = (dossier.choice(place.id, model.id) for place in dossier.places_of(one.id))
    wanted = {choice.wanted for choice in choices if choice and choice.wanted}
    order = [role.id for role in model.roles]
    return sorted(wanted, key=lambda role: (order.index(role) if role in order else len(order), role))


def _role_name(subject: Subject, role: str) -> str:
    """Return the name of a role, with its model when that leads no longer."""
    models = (subject.model, *subject.handbook.role_models)
    model = next((model for model in models if any(known.id == role for known in model.roles)), subject.model)
    name = subject.role_name(model.id, role)
    return name if model.id == subject.model.id else f"{name} {subject.say('with_model', models=model.name)}"


def role(subject: Subject, one: Initiative) -> str:
    """Return the role of the municipality here, beside the one that it wants in these neighbourhoods."""
    wanted, places = _wanted(subject, one), len(subject.dossier.places_of(one.id)) or 1
    roles = "; ".join(subject.role_name(subject.model.id, role) for role in wanted) or subject.or_empty(None)
    if one.role is None or wanted == [one.role]:
        return subject.say("initiative_same", n=places, roles=roles)
    return subject.say("initiative_other", n=places, role=_role_name(subject, one.role), roles=roles)
