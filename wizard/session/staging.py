"""Know what stands on the wall of the dossier that this visit is about."""

from wizard.model.stage import Stage
from wizard.session import resources, visit
from wizard.storage.engine import StoreError
from wizard.storage.rows import NoDossier


def current() -> Stage:
    """Return what stands on the wall, read once in a run; what was there last while the database cannot be read.

    Raises NoDossier, and StoreError when it was never read.
    """
    here = visit.current()
    if here.dossier is None:
        raise NoDossier
    if not here.staged or here.stage is None:
        try:
            here.stage = resources.store().stages.read(here.dossier)
        except StoreError:
            here.unread = True
            if here.stage is None:
                raise
        here.staged = True
    return here.stage
