"""Find the slide that stands on the wall, and those before and after it."""

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from wizard.logic.slides import fitting, outline, steps, talks, whole
from wizard.logic.slides.outline import PAGE, Spot
from wizard.logic.slides.slide import Face, Line, Slide
from wizard.model.dossier import Dossier
from wizard.model.handbook import Handbook
from wizard.model.stage import Stage

Tell: TypeAlias = Callable[[Handbook, Dossier, str], Face]

_TELL: Final[Mapping[str, Tell]] = {**whole.TELL, **steps.TELL, **talks.TELL}


def find(handbook: Handbook, dossier: Dossier, stage: Stage) -> Slide:
    """Return the slide on the wall; `dossier` is what the wall may see."""
    spots = outline.of(handbook, dossier)
    number, page = outline.place(spots, stage.slide)
    return _slide(handbook, dossier, stage.zoom, number, page)


def after(handbook: Handbook, dossier: Dossier, stage: Stage) -> Slide | None:
    """Return the next slide, None at the end."""
    here = find(handbook, dossier, stage)
    if here.page < here.pages:
        return _slide(handbook, dossier, stage.zoom, here.number - 1, here.page + 1)
    return _slide(handbook, dossier, stage.zoom, here.number, 1) if here.number < here.total else None


def before(handbook: Handbook, dossier: Dossier, stage: Stage) -> Slide | None:
    """Return the slide before, the last one of what is told there; None at the beginning."""
    here = find(handbook, dossier, stage)
    if here.page > 1:
        return _slide(handbook, dossier, stage.zoom, here.number - 1, here.page - 1)
    return _slide(handbook, dossier, stage.zoom, here.number - 2, None) if here.number > 1 else None


def _slide(handbook: Handbook, dossier: Dossier, zoom: int, place: int, page: int | None) -> Slide:
    """Return a page of what stands at a place; the last one where there are fewer, or none is asked for."""
    spots = outline.of(handbook, dossier)
    spot = spots[place]
    face, pages = _told(handbook, dossier, spot, zoom)
    shown = min(page or len(pages), len(pages))
    ident = spot.id if shown == 1 else f"{spot.id}{PAGE}{shown}"
    lines = pages[shown - 1]
    return Slide(ident, spot.kind, spot.item, face, lines, shown, len(pages), place + 1, len(spots))


def _told(handbook: Handbook, dossier: Dossier, spot: Spot, zoom: int) -> tuple[Face, tuple[tuple[Line, ...], ...]]:
    face = _TELL[spot.kind](handbook, dossier, spot.item or "")
    return face, fitting.pages(face, zoom)
