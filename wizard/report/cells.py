"""Make the cells of tables in which somebody wrote something."""

from collections.abc import Iterable

from wizard.report.grid import Cell, Line
from wizard.report.markup import Inline, parted


def prose(text: str) -> tuple[Line, ...]:
    """Return what somebody typed as a cell, with a paragraph for every part between empty lines."""
    return tuple(("TableText", (part,)) for part in parted(text))


def noted(lead: Inline, *notes: str | None) -> Cell:
    """Return a cell with small lines below what leads; notes that are None or empty are left out."""
    return (("TableText", (lead,)), *(("TableNote", (note,)) for note in notes if note))


def stacked(lines: Iterable[str], empty: str) -> Cell:
    """Return a cell with a line for each of these, or the words for none."""
    return tuple(("TableText", (line,)) for line in lines) or empty
