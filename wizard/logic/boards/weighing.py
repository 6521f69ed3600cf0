"""Say of every initiative how firm the partnership is, and how that was settled."""

from dataclasses import dataclass
from typing import Final

from wizard.logic import intensity, talk_words
from wizard.logic.derived import once
from wizard.model import talk
from wizard.model.dossier import Dossier
from wizard.model.entity import INTENSITIES, Initiative
from wizard.model.handbook import Handbook

FIRST_GOALS: Final = "eerst_doelen"
STOPPED: Final = "gestopt"
WEIGHTS: Final = (*INTENSITIES, FIRST_GOALS, STOPPED)
"""How firm a partnership is; before that a talk about goals comes first, and in the end both may stop together."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """Hold how firm the partnership with one initiative is: as both sides chose, or else as is advised."""

    initiative: Initiative
    weight: str
    is_chosen: bool


@once
def every(_handbook: Handbook, dossier: Dossier) -> tuple[Weighed, ...]:
    """Return all initiatives in the order of the register."""
    return tuple(_weighed(dossier, one) for one in dossier.initiatives)


def _weighed(dossier: Dossier, one: Initiative) -> Weighed:
    if one.outcome == "stoppen":
        return Weighed(one, STOPPED, is_chosen=False)
    said = talk.of(dossier, one)
    chosen = said.conversation.intensity
    return Weighed(one, chosen or intensity.advise(said).level or FIRST_GOALS, is_chosen=chosen is not None)


def going(dossier: Dossier) -> tuple[Initiative, ...]:
    """Return the initiatives with which the municipality did not stop together."""
    return tuple(one for one in dossier.initiatives if one.outcome != "stoppen")


def name(handbook: Handbook, weight: str) -> str:
    """Return "Zwaar", "Eerst doelen" or "Samen gestopt"."""
    return talk_words.intensity(handbook, weight if weight in INTENSITIES else None) or handbook.say(
        f"picture.weight_{weight}"
    )
