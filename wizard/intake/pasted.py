"""Read a pasted list, and turn a list that was read into changes of the neighbourhoods."""

from collections.abc import Callable, Sequence
from typing import Final

from wizard.intake import grid
from wizard.intake.answers import differences
from wizard.intake.judge import TooMuch, judge
from wizard.logic import ordering
from wizard.model.change import Batch, Create, Edit, Remove
from wizard.model.entity import Neighbourhood
from wizard.model.sheet import Sheet, Verdict

LIMIT: Final = 200_000
"""Characters in one paste."""


def read(text: str, existing: Sequence[Neighbourhood], *, name_column: int | None = None) -> Sheet:
    """Return every row of a pasted text with its verdict; raises TooMuch."""
    if len(text) > LIMIT:
        raise TooMuch("characters", LIMIT)
    return judge(grid.split(text), existing, name_column)


def changes(
    sheet: Sheet, existing: Sequence[Neighbourhood], new_id: Callable[[], str], *, remove_gone: bool = False
) -> Batch:
    """Return what adds the new rows below the list and brings the changed ones up to date.

    Only when asked it also takes away what the list leaves out, with all that hangs on it.
    """
    new = [row for row in sheet.rows if row.verdict is Verdict.NEW]
    keys = ordering.after(max((found.order for found in existing), default=None), len(new))
    there = {found.id: found for found in existing}
    edits = tuple(
        Edit(row.target, field, *pair)
        for row in sheet.rows
        if row.verdict is Verdict.CHANGED and row.target in there
        for field, pair in differences(there[row.target], row.body).items()
    )
    made = (
        Create(Neighbourhood.kind, new_id(), None, {**row.body, "order": key})
        for row, key in zip(new, keys, strict=True)
    )
    removed = (Remove(gone) for gone in sheet.gone if remove_gone and gone in there)
    return (*edits, *made, *removed)
