"""Say an answer as a screen does: what was typed as it is, what was chosen by its name."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final, TypeAlias

from wizard.logic import naming, parking, talk_words
from wizard.logic.wording import date_in_words, number
from wizard.model.dossier import Dossier
from wizard.model.entity import OWN_ROLE, Entity, Need, Parked
from wizard.model.handbook import Handbook

Name: TypeAlias = Callable[[Handbook, Dossier, Entity, Any], str | None]
"""Return the name of a value; the thing it was chosen for comes third, the value last."""


def of(handbook: Handbook, dossier: Dossier, entity: Entity, name: str) -> str | None:
    """Return an answer in words, None when it is not filled in."""
    value = getattr(entity, name)
    if value is None or value is False:
        return None
    named = _NAMES.get(name) or _NAMES.get(f"{entity.kind}.{name}")
    return str(value) if named is None else named(handbook, dossier, entity, value)


def _role(handbook: Handbook, dossier: Dossier, entity: Entity, value: str) -> str:
    """Return the name of a role, of the model it was chosen by or else of the one that leads."""
    if value == OWN_ROLE:
        return handbook.say("roles.own_option")
    model = getattr(entity, "model", None) or handbook.role_model(dossier.profile.lead_model).id
    found = next((one.role(value) for one in handbook.role_models if one.id == model), None)
    return found.name if found else value


def model(handbook: Handbook, ident: str) -> str:
    """Return the name of a role model; its id when the content lost it."""
    return next((one.name for one in handbook.role_models if one.id == ident), ident)


def _need(handbook: Handbook, dossier: Dossier, _entity: Entity, value: str) -> str | None:
    found = dossier.entities.get(value)
    return talk_words.need(handbook, found) if isinstance(found, Need) else None


def _about(handbook: Handbook, dossier: Dossier, entity: Entity, _value: str) -> str | None:
    return parking.whereabouts(handbook, dossier, entity).name if isinstance(entity, Parked) else None


def _day(_handbook: Handbook, _dossier: Dossier, _entity: Entity, value: str) -> str:
    return date_in_words(date.fromisoformat(value))


def _count(_handbook: Handbook, _dossier: Dossier, _entity: Entity, value: int) -> str:
    return number(value)


def _by(named: Callable[[Handbook, str | None], str | None]) -> Name:
    """Return how to name a value that needs nothing else."""
    return lambda handbook, _dossier, _entity, value: named(handbook, value)


def _text(start: str) -> Name:
    """Return how to name a value by a screen text of its own."""
    return lambda handbook, _dossier, _entity, value: handbook.say(f"{start}{value}")


def _phase(handbook: Handbook, dossier: Dossier, _entity: Entity, value: str) -> str | None:
    return naming.phase(handbook, dossier.profile, value)


_DAYS: Final = (
    *("decided_on", "by_when", "done_on", "next_look", "resume_on"),
    *("shared_on", "agreed_on", "day", "next_on"),
)

_NAMES: Final[Mapping[str, Name]] = {
    **dict.fromkeys(_DAYS, _day),
    **dict.fromkeys(("inhabitants", "homes", "people"), _count),
    **dict.fromkeys(("now", "wanted", "second", "role"), _role),
    **dict.fromkeys(("stage", "stage_theirs"), _by(naming.stage)),
    **dict.fromkeys(("track",), _by(naming.track)),
    **dict.fromkeys(("phase", "phase_now", "phase_next"), _phase),
    **dict.fromkeys(("municipality_active", "initiative_active"), _by(talk_words.active)),
    "fictional": lambda handbook, _dossier, _entity, _value: handbook.say("answers.fictional"),
    "lead_model": lambda handbook, _dossier, _entity, value: model(handbook, value),
    "standing": _text("decision.standing_"),
    "decided_by": _text("decision.decider_"),
    "goal.basis": _text("plan.basis_"),
    "status": _by(naming.status),
    "scope": _by(naming.scope),
    "legal_form": _by(naming.legal_form),
    "outcome": _by(naming.outcome),
    "intensity": _by(talk_words.intensity),
    "compass_use": _by(talk_words.compass_use),
    "form": _by(talk_words.form),
    "consent": _by(talk_words.consent),
    "answer": _by(talk_words.answer),
    "goal_view.sharing": lambda handbook, _dossier, _entity, value: talk_words.sharing(handbook, value, "gemeente"),
    "their_goal.sharing": lambda handbook, _dossier, _entity, value: talk_words.sharing(handbook, value, "initiatief"),
    "verdict": _by(talk_words.verdict),
    "activity.need": _need,
    "state": _by(talk_words.agreement),
    "parked.about": _about,
}
