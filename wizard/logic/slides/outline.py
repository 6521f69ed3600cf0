"""Put all that can stand on the wall in the order of a meeting."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from wizard.logic.derived import once
from wizard.model.dossier import Dossier
from wizard.model.entity import TALK_PARTS
from wizard.model.handbook import Handbook
from wizard.model.stage_notes import SLIDES

PAGE: Final = "~"
"""Stands in the id of a slide before its page, from the second on."""


class Spot(NamedTuple):
    """Name one thing to show: its kind, and which of them, None where there is only one.

    The item is the id of a neighbourhood, a part of the conversation, or the moment of a matrix.
    """

    kind: str
    item: str | None = None

    @property
    def id(self) -> str:
        """Return the id of its first slide; it stays the same whatever else changes."""
        return self.kind if self.item is None else f"{self.kind}.{self.item}"


@once
def of(_handbook: Handbook, dossier: Dossier) -> tuple[Spot, ...]:
    """Return everything there is to show of a dossier as the wall may see it, in order."""
    return tuple(spot for kind in SLIDES for spot in _spots(dossier, kind))


def _spots(dossier: Dossier, kind: str) -> Iterator[Spot]:
    if kind in {"besluit", "doelen"}:
        yield from (Spot(kind, one.id) for one in dossier.neighbourhoods)
    elif kind == "matrix":
        yield from (Spot(kind, moment) for moment in ("now", "wanted"))
    elif kind == "gesprek":
        yield from (Spot(kind) for _ in dossier.initiatives)
    elif kind == "gespreksdeel":
        yield from (Spot(kind, part) for _ in dossier.initiatives for part in TALK_PARTS)
    else:
        yield Spot(kind)


def kind_of(ident: str) -> str:
    """Return the kind of a slide."""
    return ident.partition(PAGE)[0].partition(".")[0]


def place(spots: tuple[Spot, ...], ident: str | None) -> tuple[int, int]:
    """Return where a slide stands, and its page from 1; what is gone gives way to what comes nearest after it."""
    name, _, page = (ident or "").partition(PAGE)
    for number, spot in enumerate(spots):
        if spot.id == name:
            return number, max(1, int(page)) if page.isdecimal() else 1
    kind = kind_of(name)
    kinds = SLIDES[SLIDES.index(kind) :] if kind in SLIDES else SLIDES
    return next(number for number, spot in enumerate(spots) if spot.kind in kinds), 1
