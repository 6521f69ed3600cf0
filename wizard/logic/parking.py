"""Find the parked subjects of a dossier, and say what each is about and where that is worked on."""

from typing import Final, NamedTuple

from wizard.logic import naming
from wizard.logic.derived import once
from wizard.model.dossier import Dossier
from wizard.model.entity import Entity, Initiative, Neighbourhood, Parked
from wizard.model.handbook import Handbook
from wizard.model.screens import Screen

PLACE: Final = Screen.OVERVIEW
"""The screen of a subject that is about nothing in particular, or about something that is not there any more."""

_GOALS: Final = "doelen"
"""The matter in a neighbourhood that is worked on at another screen than its role."""


class Whereabouts(NamedTuple):
    """Hold the name of what a subject is about, None when it is about nothing in particular, and what to open where."""

    name: str | None
    screen: Screen
    item: str


@once
def of(_handbook: Handbook, dossier: Dossier) -> tuple[Parked, ...]:
    """Return the parked subjects in the order in which they were parked."""
    found = [one for one in dossier.entities.values() if isinstance(one, Parked)]
    return tuple(sorted(found, key=lambda one: (one.order, one.id)))


def whereabouts(handbook: Handbook, dossier: Dossier, one: Parked) -> Whereabouts:
    """Return what a subject is about, and the screen on which that is worked on."""
    block = naming.block(handbook, one.about)
    if block:
        return Whereabouts(block, Screen.APPROACH, one.about or "")
    top = _top(dossier, one.about)
    if isinstance(top, Initiative):
        return Whereabouts(top.name, Screen.CONVERSATION, top.id)
    if isinstance(top, Neighbourhood):
        return Whereabouts(top.name, Screen.GOALS if one.matter == _GOALS else Screen.ROLES, top.id)
    return Whereabouts(None, PLACE, one.id)


def _top(dossier: Dossier, ident: str | None) -> Entity | None:
    """Return the thing itself, or what it hangs under in the end; None when it is not there."""
    found = dossier.entities.get(ident or "")
    while found is not None and found.parent is not None:
        found = dossier.entities.get(found.parent)
    return found
