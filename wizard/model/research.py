"""Describe what others found out about working with residents' initiatives."""

from collections.abc import Iterator

from pydantic import Field

from wizard.model.statement import Address, Content, Statement
from wizard.model.text import Identifier


class Study(Content):
    """Describe a study and what it teaches, in our own words; `open` says what is not known of it.

    `document` is where the handout says the report itself stands; nobody here has read it.
    """

    id: Identifier
    title: str = Field(min_length=1)
    makers: str = Field(min_length=1)
    year: int
    summary: Statement
    lessons: tuple[Statement, ...] = Field(min_length=1)
    useful: Statement
    open: tuple[Statement, ...] = ()
    document: Address | None = None

    def statements(self) -> Iterator[Statement]:
        """Yield every claim about the study."""
        yield from (self.summary, *self.lessons, self.useful, *self.open)
