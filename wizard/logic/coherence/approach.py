"""Be the rules about the approach: what is open of equal treatment and continuity, and what is late."""

from collections.abc import Iterator

from wizard.logic import approach, naming
from wizard.logic.coherence.spot import Spot
from wizard.logic.coherence.whole import Whole, in_words
from wizard.model.entity import block_id
from wizard.model.plan import BuildingBlock
from wizard.model.screens import Screen


def open_block(whole: Whole) -> Iterator[Spot]:
    """Find open building blocks of equal treatment or continuity, once somebody began with the approach."""
    found = approach.of(whole.handbook, whole.dossier)
    if len(found.unanswered) == found.total:
        return
    for block in found.open:
        if (block.equal or block.continuity) and not _late(whole, block):
            yield _at(block, marks=naming.marks(whole.handbook, block.id).lower())


def late_block(whole: Whole) -> Iterator[Spot]:
    """Find building blocks that should have been arranged by now."""
    for block in whole.handbook.blocks:
        day = _late(whole, block)
        if day:
            status = naming.status(whole.handbook, approach.status(whole.dossier, block.id))
            yield _at(block, day=in_words(day), status=status or whole.handbook.say("common.empty"))


def _late(whole: Whole, block: BuildingBlock) -> str | None:
    """Return the day before today on which a block had to be arranged; None when it is, or when there is time."""
    found = whole.dossier.block(block.id)
    if found is None or found.by_when is None or found.status in {"geregeld", "niet_nodig"}:
        return None
    return found.by_when if found.by_when < whole.today else None


def _at(block: BuildingBlock, **values: str) -> Spot:
    ident = block_id(block.id)
    return Spot(ident, Screen.APPROACH, ident, None, {"name": block.name, **values})
