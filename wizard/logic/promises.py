"""Tell what was promised in a conversation, and when that was done."""

from wizard.model.dossier import Dossier
from wizard.model.entity import Activity, Need


def is_one(need: Need) -> bool:
    """Tell whether the other side promised to do something about a need: somebody would, or by some day."""
    return need.answer != "niet" and bool(need.who or need.by_when)


def done_on(dossier: Dossier, one: Activity | Need) -> str | None:
    """Return the day on which an activity or a promise was done, None while it is not; what is no promise never is."""
    return dossier.done_on(one.id) if isinstance(one, Activity) or is_one(one) else None
