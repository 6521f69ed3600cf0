"""Give private copies of the fictional example, and forget those in which nobody did anything."""

from datetime import UTC, datetime, timedelta
from typing import Final

from wizard import content
from wizard.model.card import Card
from wizard.model.change import Create
from wizard.session import resources
from wizard.storage import dossier_file

_FORGET_AFTER: Final = timedelta(hours=24)


def fresh() -> tuple[Create, ...]:
    """Return what makes a copy, after forgetting the older ones that are unused; raises StoreError."""
    limit = datetime.now(UTC) - _FORGET_AFTER
    for card in resources.store().shelf():
        if is_unused(card) and card.changed_at < limit:
            resources.store().erase(card.id)
    return dossier_file.creates(content.example())


def is_unused(card: Card) -> bool:
    """Say whether a dossier is a copy in which nobody changed anything, and nobody took anything along."""
    return card.fictional and card.seq == 1
