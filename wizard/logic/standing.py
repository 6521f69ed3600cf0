"""Count how far choices are: estimates, proposals and decisions, and where a minority thinks otherwise."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from wizard.model.dossier import Dossier
from wizard.model.entity import STANDINGS, Choice, body_fields
from wizard.model.role_model import RoleModel


@dataclass(frozen=True)
class Standings:
    """Hold the numbers behind the sentence about how far the choices are, by one role model."""

    total: int
    counts: tuple[tuple[str, int], ...]
    """Every standing, in order, with the number of neighbourhoods."""
    unknown: int
    """Neighbourhoods of which nobody said how far the choice is."""

    def count(self, standing: str) -> int:
        """Return the number of neighbourhoods with this standing."""
        return dict(self.counts)[standing]


def has_minority(choice: Choice) -> bool:
    """Tell whether somebody wrote down what a minority thinks, or why."""
    return choice.minority is not None or choice.minority_reason is not None


def is_filled(dossier: Dossier, choice: Choice) -> bool:
    """Tell whether anything was answered beside the role model itself."""
    names = (name for name in body_fields(Choice) if name not in Choice.fixed)
    return any(getattr(choice, name) is not None for name in names) or bool(dossier.attendees(choice.id))


def filled(dossier: Dossier, neighbourhood: str) -> tuple[Choice, ...]:
    """Return what was answered in one neighbourhood, by any role model."""
    found = (child for child in dossier.children(neighbourhood) if isinstance(child, Choice))
    return tuple(choice for choice in found if is_filled(dossier, choice))


def used(models: Iterable[RoleModel], dossier: Dossier) -> tuple[RoleModel, ...]:
    """Return the role models by which something was answered somewhere, in their own order."""
    known = {choice.model for one in dossier.neighbourhoods for choice in filled(dossier, one.id)}
    return tuple(model for model in models if model.id in known)


def of(model: str, dossier: Dossier) -> Standings:
    """Return how far the choices of a whole dossier are by one role model."""
    choices = [dossier.choice(one.id, model) for one in dossier.neighbourhoods]
    found = Counter(choice.standing for choice in choices if choice)
    counts = tuple((standing, found[standing]) for standing in STANDINGS)
    return Standings(
        total=len(choices),
        counts=counts,
        unknown=len(choices) - sum(count for _, count in counts),
    )
