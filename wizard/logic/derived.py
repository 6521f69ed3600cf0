"""Compute once per version of a dossier what many reruns ask for."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar, cast

from wizard.model.dossier import Dossier
from wizard.model.handbook import Handbook

T = TypeVar("T")


def once(compute: Callable[[Handbook, Dossier], T]) -> Callable[[Handbook, Dossier], T]:
    """Return the same function, which keeps its outcome with the version of the dossier it was computed from."""

    @wraps(compute)
    def kept(handbook: Handbook, dossier: Dossier) -> T:
        key = (compute.__module__, compute.__qualname__, handbook.version)
        if key not in dossier.derived:
            dossier.derived[key] = compute(handbook, dossier)
        return cast("T", dossier.derived[key])

    return kept
