"""Say what stands on the wall of a room: which slide, how large, and since when."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final, TypedDict

LARGEST: Final = 3
"""The last step of making a slide larger; 0 is the first, and large enough for the back row already."""

USUAL: Final = 1
"""The step at which a slide begins, so that it can be made smaller too."""


@dataclass(frozen=True, slots=True)
class Stage:
    """Hold what stands on the wall; `slide` is the id of one, None for the first, `talk` the initiative of its parts.

    `shown` tells whether the answer on a slide can be seen, `black` that the wall shows nothing at all. The meeting
    `began` and the part `turned` at a moment in UTC, None while nobody started. `seq` counts the changes.
    """

    seq: int = 0
    slide: str | None = None
    shown: bool = True
    black: bool = False
    zoom: int = USUAL
    talk: str | None = None
    began: datetime | None = None
    turned: datetime | None = None


class Turn(TypedDict, total=False):
    """Hold what changes on the wall; what is left out stays as it is."""

    slide: str | None
    shown: bool
    black: bool
    zoom: int
    talk: str | None
    began: datetime | None
    turned: datetime | None
