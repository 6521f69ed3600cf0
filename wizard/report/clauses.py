"""Write what stands under one heading of a draft: as bullets, as paragraphs, or as numbered clauses."""

from dataclasses import dataclass
from typing import Final

from wizard.report.document import Paper
from wizard.report.markup import Inline

_BULLETS: Final = "ListBullet", "ListMore"
_PLAIN: Final = "Normal", "Normal"
_NUMBERED: Final = "Clause", "ClauseMore"
"""The style of a clause, and of what follows in it."""


@dataclass
class Clauses:
    """Count the clauses under one heading; `article` is its number, None where clauses have none."""

    paper: Paper
    on_sheet: bool = False
    article: int | None = None
    _count: int = 0
    _below_table: bool = False

    def tell(self, text: str, *lead: Inline, keep: bool = False) -> None:
        """Write a clause, after what leads it; one text stays one clause; `keep` ties it to what follows."""
        first, more = self._styles()
        if self.article:
            self._count += 1
            lead = (f"{self.article}.{self._count}\t", *lead)
        self.paper.prose(text, first, *lead, rest=more, keep=keep)
        self._below_table = False

    def _styles(self) -> tuple[str, str]:
        if self.on_sheet:
            return _BULLETS
        if self.article:
            return _NUMBERED
        return ("AfterTable", "Normal") if self._below_table else _PLAIN

    def step(self) -> None:
        """Remember that a table was written, so that what comes keeps a distance."""
        self._below_table = True
