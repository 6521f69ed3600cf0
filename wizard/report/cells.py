"""Make the cells of tables in which somebody wrote something."""

from collections.abc import Iterable
from typing import Final

from wizard.report.grid import Cell, Line
from wizard.report.markup import Inline, Plain, parted

BLANK: Final = "\u00a0"
"""Stands in a cell that people write in by hand: a cell has to hold a paragraph, and that should not be empty."""


def prose(text: str) -> tuple[Line, ...]:
    """Return what somebody typed as a cell, with a paragraph for every part between empty lines."""
    return tuple(("TableText", (part,)) for part in parted(text))


def notes(*texts: str | None) -> tuple[Line, ...]:
    """Return small lines for below what leads in a cell; those that are None or empty are left out."""
    return tuple(("TableNote", (Plain(part),)) for text in texts if text for part in parted(text))


def noted(lead: Inline, *texts: str | None) -> tuple[Line, ...]:
    """Return a cell with small lines below what leads."""
    return ("TableText", (lead,)), *notes(*texts)


def listed(texts: Iterable[str], empty: str) -> Cell:
    """Return a list in a cell; one text stands by itself, and for none there are words."""
    found = list(texts)
    style = "TableBullet" if len(found) > 1 else "TableText"
    return tuple((style, (" ".join(text.split()),)) for text in found) or empty
