"""Put the matrix into words: one sentence above it, and a description for who cannot see it."""

from typing import Final

from wizard.logic.placing import Moment, Placing
from wizard.logic.summary import RolesSummary
from wizard.logic.wording import listed
from wizard.model.role_model import RoleModel
from wizard.views.desk import Say

_MOST: Final = {1: "roles.conclusion_most", 2: "roles.conclusion_tie"}
"""What is said of the roles chosen most often; of three that tie, none stands out."""


def names(model: RoleModel, roles: tuple[str, ...]) -> str:
    """Return the names of these roles, separated by commas."""
    return ", ".join(role.name for role in model.roles if role.id in roles)


def conclusion(say: Say, model: RoleModel, found: RolesSummary, moment: Moment) -> str:
    """Return the sentence that stands above the matrix."""
    placed = found.placed_wanted if moment == "wanted" else found.placed_now
    if placed == 0:
        return say(f"roles.conclusion_none_{moment}", n=found.total)
    counts = found.wanted if moment == "wanted" else found.now
    most = max(count for _, count in counts)
    favourite = tuple(role for role, count in counts if count == most and most > 0)
    parts = [say(f"roles.conclusion_placed_{moment}", n=found.total, placed=placed)]
    sentence = _MOST.get(len(favourite))
    if sentence:
        parts.append(say(sentence, n=most, roles=listed([role.name for role in model.roles if role.id in favourite])))
    if moment == "wanted" and found.moving:
        parts.append(say("roles.conclusion_moving", n=found.moving))
    return " ".join(parts)


def alt(say: Say, model: RoleModel, placed: Placing, moment: Moment) -> str:
    """Return the matrix in words, cell by cell."""
    cells = "; ".join(
        f"{names(model, (box.role,))}: "
        + (", ".join(name.full for name in box.names) or say("roles.count", n=box.count))
        for box in placed.boxes
    )
    return say(f"roles.alt_{moment}", cells=cells)
