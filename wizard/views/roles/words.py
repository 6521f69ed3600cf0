"""Put the matrix into words: one sentence above it, and a description for who cannot see it."""

from wizard.logic.placing import Moment, Placing
from wizard.logic.summary import RolesSummary
from wizard.model.role_model import RoleModel
from wizard.views.desk import Say


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
    if len(favourite) in (1, 2):
        parts.append(say("roles.conclusion_most", n=most, roles=names(model, favourite)))
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
