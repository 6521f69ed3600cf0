"""Describe a dossier on the shelf, without opening it."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Card:
    """Hold what is shown of a dossier in a list; `seq` 1 means nobody changed it since it was made."""

    id: str
    title: str
    municipality: str | None
    fictional: bool
    seq: int
    changed_at: datetime
    removed: bool
