"""Say what the picture of the points of attention is, and put it into words: where to look first."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from wizard.logic import coherence
from wizard.logic.boards import attention
from wizard.logic.coherence import Finding
from wizard.logic.layout import Board
from wizard.logic.wording import listed, number
from wizard.model.dossier import Dossier
from wizard.model.handbook import Handbook
from wizard.model.screens import Screen
from wizard.views.check import place, points
from wizard.views.check.place import Place
from wizard.views.desk import Desk
from wizard.views.picture.boards import Picture

_THERE: Final = str(Place(place.POINTS))


def picture(today: date) -> Picture:
    """Return the picture of the points of attention as they are on a day; its link leads to all of them in words."""

    def layout(handbook: Handbook, dossier: Dossier) -> Board:
        return attention.of(handbook, coherence.findings(handbook, dossier, today))

    def concluded(desk: Desk) -> str:
        return conclusion(desk, today)

    return Picture(layout, concluded, "picture.column_step", Screen.CHECK, "picture.to_points", _THERE)


def conclusion(desk: Desk, today: date) -> str:
    """Return how many points there are, at which steps to look first, and how many rest."""
    found = coherence.findings(desk.handbook, desk.dossier, today)
    parts = [points.conclusion(desk, found)]
    first = [one for one in found.open if one.weight == 1]
    if first:
        parts.append(desk.say("picture.points_first_where", n=len(first), steps=_steps(desk, first)))
    elif found.open:
        parts.append(desk.say("picture.points_where", n=len(found.open), steps=_steps(desk, found.open)))
    if found.set_aside:
        count = len(found.set_aside)
        parts.append(desk.say("picture.points_rest", n=count, many=number(count)))
    return " ".join(parts)


def _steps(desk: Desk, found: Iterable[Finding]) -> str:
    return listed(
        [
            desk.say("picture.points_at", step=attention.name(desk.handbook, screen), many=number(many))
            for screen, many in attention.by_step(found)
        ]
    )
