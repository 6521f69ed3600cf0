"""Read the house style of a dossier for its documents, and judge and keep the template that a visit uploads."""

from typing import Final

from wizard.intake.house import reading
from wizard.intake.house.refused import HouseRefused
from wizard.logic import dressing
from wizard.memory import remembered
from wizard.model.change import Batch
from wizard.model.dossier import Dossier
from wizard.model.house import House, Judged
from wizard.model.refusal import Refusal
from wizard.model.text import LINE_LIMIT, clean_line
from wizard.session import resources, visit
from wizard.storage.engine import StoreError
from wizard.storage.rows import NoDossier

_REMEMBERED: Final = 8
"""House styles that are kept at hand; each is at most a few megabytes."""


def of(dossier: Dossier) -> House | None:
    """Return the house style that a dossier uses; None for our own, or when the template is not there any more."""
    raw = template(dossier)
    return None if raw is None else _read(raw)


def template(dossier: Dossier) -> bytes | None:
    """Return what is kept of the template of that house style, None likewise; raises StoreError."""
    found = dressing.chosen(dossier)
    return resources.store().attachments.get(dossier.id, found.digest) if found else None


@remembered(_REMEMBERED)
def _read(raw: bytes) -> House:
    return reading.read(raw).house


def is_there(dossier: Dossier) -> bool:
    """Tell whether the template of the house style that was chosen is there; also when that cannot be known now."""
    try:
        return of(dossier) is not None
    except StoreError:
        return True


def read(raw: bytes, name: str) -> Judged | Refusal:
    """Return what a template holds and lacks, or why it cannot be used."""
    try:
        return _judged(raw, name)
    except HouseRefused as error:
        return Refusal(f"house.refused_{error.reason}", {"detail": error.detail})


@remembered(_REMEMBERED)
def _judged(raw: bytes, name: str) -> Judged:
    return reading.read(raw, name)


def choose(dossier: Dossier, house: House, name: str) -> Batch:
    """Keep a template with the dossier and return the batch that chooses it; nothing when it could not be kept."""
    try:
        digest = resources.store().attachments.keep(dossier.id, house.raw)
    except (StoreError, NoDossier):
        visit.current().message = resources.handbook().say("common.act_unavailable")
        return ()
    return dressing.choose(dossier, (clean_line(name) or "?")[:LINE_LIMIT], digest)
