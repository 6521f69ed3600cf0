"""Make the dossiers and the Wijkkompas that the tests of pasted goals share."""

from collections.abc import Sequence
from typing import Final

from wizard.model.dossier import Dossier
from wizard.model.entity import PHASES, PROFILE, Entity, Goal, Neighbourhood, Profile
from wizard.model.layers import Layers
from wizard.model.plan import Compass, Phase, Track
from wizard.model.statement import Statement

NOORD: Final = Neighbourhood(id="n0", name="Noord", order="a0", code="BU00010001")
ZUID: Final = Neighbourhood(id="n1", name="Zuid", order="a1")
CENTRUM: Final = Neighbourhood(id="n2", name="Centrum", order="a2", code="BU00010002")
OTHER_CENTRUM: Final = Neighbourhood(id="n3", name="Centrum", order="a3", code="BU00010003")
PLACES: Final = (NOORD, ZUID, CENTRUM, OTHER_CENTRUM)

_MEANING: Final = Statement.model_validate({"text": "Iets.", "certainty": "eigen"})

COMPASS: Final = Compass(
    summary=_MEANING,
    origin=_MEANING,
    tracks=(
        Track(id="bewoners", letter="A", name="Bewoners doen mee", group="Mensen", meaning=_MEANING),
        Track(id="geld", letter="D", name="Overstap is betaalbaar", group="Techniek", meaning=_MEANING),
    ),
    phases=tuple(Phase(id=one, name="Samen starten" if one == "1" else None, meaning=_MEANING) for one in PHASES),
)


def profile(start_year: int | None = 2026, **answers: str) -> Profile:
    """Return a round that starts in a year: short until 2028, middle until 2031."""
    return Profile.model_validate({"id": PROFILE, "title": "Proef", "start_year": start_year, **answers})


def dossier(*goals: Goal, places: Sequence[Neighbourhood] = PLACES) -> Dossier:
    """Return a dossier of these neighbourhoods and goals."""
    entities: tuple[Entity, ...] = (profile(), *places, *goals)
    return Dossier("d", 1, Layers[Entity]({entity.id: entity for entity in entities}))


def goal(ident: str, text: str | None, place: str = "n0", horizon: str = "kort", order: str = "a0") -> Goal:
    """Return a goal in a neighbourhood."""
    return Goal(id=ident, parent=place, horizon=horizon, order=order, text=text)
