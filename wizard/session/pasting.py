"""Read what a visit pastes."""

from secrets import token_hex

from wizard.intake import pasted as intake
from wizard.intake.judge import TooMuch
from wizard.model.change import Batch
from wizard.model.dossier import Dossier
from wizard.model.sheet import Sheet


def read(dossier: Dossier, pasted: str) -> Sheet | None:
    """Return what a pasted text holds, with a verdict per row; None when it is too much for one paste."""
    try:
        return intake.read(pasted, dossier.neighbourhoods)
    except TooMuch:
        return None


def changes(dossier: Dossier, sheet: Sheet) -> Batch:
    """Return the batch that adds and changes what the sheet says."""
    return intake.changes(sheet, dossier.neighbourhoods, lambda: token_hex(6))
