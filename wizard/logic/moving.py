"""Find the changes of role that no arrow can show, because one end has no place in the matrix."""

from wizard.logic.placing import Move
from wizard.model.dossier import Dossier
from wizard.model.role_model import RoleModel


def beside(model: RoleModel, dossier: Dossier) -> tuple[Move, ...]:
    """Return the changes from or to an own role, or one that is gone; with `placing.movements` these are all."""
    known = {role.id for role in model.roles}
    going: dict[tuple[str, str], list[str]] = {}
    for one in dossier.neighbourhoods:
        choice = dossier.choice(one.id, model.id)
        if choice and choice.now and choice.wanted and choice.now != choice.wanted:
            pair = (choice.now, choice.wanted)
            if not known.issuperset(pair):
                going.setdefault(pair, []).append(one.id)
    return tuple(Move(*pair, len(ids), tuple(ids)) for pair, ids in going.items())
