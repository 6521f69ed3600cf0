"""Tell what was stored, look what colleagues stored, and store again what the database could not take."""

from contextlib import suppress
from datetime import UTC, datetime
from enum import StrEnum

from wizard.model.change import Applied
from wizard.model.check import Invalid
from wizard.session import resources, visit
from wizard.storage.engine import StoreError
from wizard.storage.rows import NoDossier


class Status(StrEnum):
    """Name what there is to tell about storing."""

    QUIET = "quiet"
    SAVED = "saved"
    WAITING = "waiting"


def status() -> Status:
    """Return what this run has to tell about storing."""
    here = visit.current()
    return Status.WAITING if here.waiting or here.unread else Status.SAVED if here.saved else Status.QUIET


def end() -> None:
    """Forget what was only true for this run."""
    here = visit.current()
    here.timed = here.saved = False
    here.message = here.part = None
    here.touched.clear()


def news() -> bool:
    """Say whether a colleague stored something, or an answer that waited is settled; the next run is the clock's."""
    here = visit.current()
    if here.dossier is None:
        return False
    try:
        settled = _try_again(here)
        moved = _moved(here, here.dossier)
    except StoreError:
        return False
    here.timed = settled or here.unread or moved
    return here.timed


def _moved(here: visit.Visit, dossier: str) -> bool:
    """Say whether the dossier, the wall or the clock is further than what this run shows. Raises StoreError."""
    if not here.staged or here.stage is None:
        return (resources.store().seq(dossier) or 0) != here.drawn
    late = here.clock is not None and datetime.now(UTC) >= here.clock
    return late or resources.store().stages.marks(dossier) != (here.drawn, here.stage.seq)


def _try_again(here: visit.Visit) -> bool:
    """Store the answers that wait; the field itself shows when that met something else. Raises StoreError."""
    waited = tuple(here.waiting.items())
    for key, batch in waited:
        # What is refused now stays in its field, which then says so.
        with suppress(Invalid, NoDossier):
            here.saved = isinstance(resources.store().apply(key[0], batch, here.id), Applied) or here.saved
        del here.waiting[key]
    return bool(waited)


def waiting() -> bool:
    """Say on every look that the screen must be drawn again, as long as the database cannot be read."""
    visit.current().timed = True
    return True
