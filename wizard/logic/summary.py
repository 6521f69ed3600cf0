"""Count what was chosen over all neighbourhoods; texts make the sentence of it."""

from collections import Counter
from dataclasses import dataclass

from wizard.logic import placing
from wizard.model.dossier import Dossier
from wizard.model.entity import OWN_ROLE
from wizard.model.role_model import RoleModel

RoleCounts = tuple[tuple[str, int], ...]
"""The id of every role, in the model's order, with the number of neighbourhoods."""


@dataclass(frozen=True)
class RolesSummary:
    """Hold the numbers behind the conclusion about roles; an own role counts as placed."""

    total: int
    placed_now: int
    placed_wanted: int
    own_now: int
    own_wanted: int
    most_wanted: tuple[str, ...]
    """The roles of the model wanted most often: none when nothing is wanted yet, several when they tie."""
    moving: int
    """Neighbourhoods where the role wanted is another one than the role now."""
    now: RoleCounts
    wanted: RoleCounts


def _most(counts: RoleCounts) -> tuple[str, ...]:
    highest = max(count for _, count in counts)
    return tuple(role for role, count in counts if count == highest and highest > 0)


def roles_summary(model: RoleModel, dossier: Dossier) -> RolesSummary:
    """Return the numbers of a whole dossier by one role model."""
    choices = [dossier.choice(one.id, model.id) for one in dossier.neighbourhoods]
    now = Counter(placing.role_of(choice, "now") for choice in choices)
    wanted = Counter(placing.role_of(choice, "wanted") for choice in choices)
    counts_now: RoleCounts = tuple((role.id, now[role.id]) for role in model.roles)
    counts_wanted: RoleCounts = tuple((role.id, wanted[role.id]) for role in model.roles)
    return RolesSummary(
        total=len(choices),
        placed_now=sum(count for _, count in counts_now) + now[OWN_ROLE],
        placed_wanted=sum(count for _, count in counts_wanted) + wanted[OWN_ROLE],
        own_now=now[OWN_ROLE],
        own_wanted=wanted[OWN_ROLE],
        most_wanted=_most(counts_wanted),
        moving=sum(bool(one and one.now and one.wanted and one.now != one.wanted) for one in choices),
        now=counts_now,
        wanted=counts_wanted,
    )
