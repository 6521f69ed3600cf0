"""Say what stores the choice of a house style, and what goes back to our own."""

from wizard.model.change import Batch, Create, Edit, Remove, Restore
from wizard.model.dossier import Dossier
from wizard.model.entity import HOUSE_STYLE, HouseStyle


def chosen(dossier: Dossier) -> HouseStyle | None:
    """Return which house style a dossier uses, None for our own."""
    found = dossier.entities.get(HOUSE_STYLE)
    return found if isinstance(found, HouseStyle) else None


def choose(dossier: Dossier, file: str, digest: str) -> Batch:
    """Return the batch that chooses a house style, also after another one or after going back."""
    answers = {"file": file, "digest": digest}
    gone = HOUSE_STYLE in dossier.removed
    if not gone and chosen(dossier) is None:
        return (Create(HouseStyle.kind, HOUSE_STYLE, None, dict(answers)),)
    edits = (Edit(HOUSE_STYLE, name, dossier.value(HOUSE_STYLE, name), value) for name, value in answers.items())
    return (*([Restore(HOUSE_STYLE)] if gone else []), *edits)


def leave() -> Batch:
    """Return the batch that goes back to our own style."""
    return (Remove(HOUSE_STYLE),)
