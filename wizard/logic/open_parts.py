"""Say what is open in one neighbourhood: of its role, and of its goals."""

from enum import StrEnum
from typing import Final

from wizard.model.dossier import Dossier
from wizard.model.entity import HORIZONS, OWN_ROLE, Choice


class Part(StrEnum):
    """Name what is asked about the role in one neighbourhood, in the order of asking."""

    WANTED = "wanted"
    NOW = "now"
    OWN_ROLE = "own_role"
    REASON = "reason"
    MEANING = "meaning"


PARTS: Final = tuple(Part)


def of_role(choice: Choice | None) -> tuple[Part, ...]:
    """Return what is not answered about the role; a role of one's own needs its words."""
    if choice is None:
        return tuple(part for part in PARTS if part is not Part.OWN_ROLE)
    return tuple(part for part in PARTS if not _is_filled(choice, part))


def is_touched(choice: Choice | None) -> bool:
    """Tell whether anything of what is asked about the role was answered."""
    return choice is not None and (of_role(choice) != of_role(None) or choice.second is not None)


def _is_filled(choice: Choice, part: Part) -> bool:
    if part is Part.REASON:
        return bool(choice.reason_values or choice.reason_subject or choice.reason_technical)
    if part is Part.OWN_ROLE:
        return bool(choice.own_role) or OWN_ROLE not in (choice.now, choice.wanted, choice.second)
    return bool(getattr(choice, part.value))


def of_goals(dossier: Dossier, neighbourhood: str) -> tuple[str, ...]:
    """Return the horizons on which no goal is written; one without text counts as none."""
    written = {goal.horizon for goal in dossier.goals(neighbourhood) if goal.text}
    return tuple(horizon for horizon in HORIZONS if horizon not in written)
