"""Read the lists of neighbourhoods and of goals that a visit pastes or uploads."""

from secrets import token_hex

from wizard.intake import goals, pasted, uploaded
from wizard.intake.judge import TooMuch
from wizard.intake.refused import FileRefused
from wizard.logic import wording
from wizard.model import refusal
from wizard.model.change import Batch
from wizard.model.dossier import Dossier
from wizard.model.goal_sheet import GoalSheet
from wizard.model.sheet import Sheet
from wizard.session import resources


def read(dossier: Dossier, text: str, name_column: int | None = None) -> Sheet | refusal.Refusal:
    """Return what a pasted text holds, with a verdict per row, or why it cannot be read."""
    try:
        return pasted.read(text, dossier.neighbourhoods, name_column=name_column)
    except TooMuch:
        return refusal.Refusal("neighbourhoods.too_much")


def read_file(
    dossier: Dossier, raw: bytes, name: str, sheet: str | None = None, name_column: int | None = None
) -> Sheet | refusal.Refusal:
    """Return what a file holds, with a verdict per row, or why it cannot be read."""
    try:
        return uploaded.read(raw, name, dossier.neighbourhoods, sheet=sheet, name_column=name_column)
    except FileRefused as error:
        return refusal.Refusal(f"list.{error.reason}", {"detail": error.detail})


def changes(dossier: Dossier, sheet: Sheet, remove_gone: bool = False) -> Batch:
    """Return the batch that adds and changes what the sheet says, and takes out what is not in it when asked."""
    return pasted.changes(sheet, dossier.neighbourhoods, lambda: token_hex(6), remove_gone=remove_gone)


def read_goals(dossier: Dossier, text: str) -> GoalSheet | refusal.Refusal:
    """Return what a pasted list of goals holds, with a verdict per row, or why it cannot be read."""
    try:
        return goals.read(text, dossier, resources.handbook().compass)
    except TooMuch as error:
        return refusal.Refusal(f"goal_list.too_many_{error.what}", {"limit": wording.number(error.limit)})


def goal_changes(dossier: Dossier, sheet: GoalSheet) -> Batch:
    """Return the batch that adds the new goals of the sheet."""
    return goals.changes(sheet, dossier, lambda: token_hex(6))
