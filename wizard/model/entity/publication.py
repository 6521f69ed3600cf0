"""Describe how a document goes out: how far it is, its version, how long it is kept, and what is left out of it."""

from typing import Annotated, ClassVar, Final

from pydantic import Field, model_validator

from wizard.model.entity.base import Day, Entity
from wizard.model.entity.choice import Decider
from wizard.model.text import Identifier, Line

EDITION_STATES: Final = ("concept", "vastgesteld")
"""How far a document of the municipality is: a draft, or adopted by who decides about it."""

MUNICIPAL_REPORT: Final = "gemeenterapport"
APPROACH_REPORT: Final = "zo-werken-wij"

EDITED: Final = (MUNICIPAL_REPORT, APPROACH_REPORT)
"""The documents that the municipality adopts; those of a conversation are agreed by both sides there."""

EditionState = Annotated[str | None, Field(pattern=f"^({'|'.join(EDITION_STATES)})$")]


class Edition(Entity):
    """Hold how far a document is, by whom and when it was adopted, its version and how long it is kept."""

    kind: ClassVar[str] = "edition"
    fixed: ClassVar[frozenset[str]] = frozenset({"document"})

    document: Identifier
    how_far: EditionState = None
    settled_by: Decider = None
    settled_on: Day = None
    version: Line = None
    retention: Line = None

    @model_validator(mode="after")
    def _is_the_only_one(self) -> "Edition":
        if self.id != edition_id(self.document):
            raise ValueError("the id of an edition is made of its document")
        return self


class Omission(Entity):
    """Tell that a chapter is left out of a document: one thing each, so that two people choosing do not clash."""

    kind: ClassVar[str] = "omission"
    fixed: ClassVar[frozenset[str]] = frozenset({"document", "chapter"})

    document: Identifier
    chapter: Identifier

    @model_validator(mode="after")
    def _is_the_only_one(self) -> "Omission":
        if self.id != omission_id(self.document, self.chapter):
            raise ValueError("the id of an omission is made of its document and its chapter")
        return self


def edition_id(document: str) -> str:
    """Return the one id that the edition of this document can have."""
    return f"uitgave.{document}"


def omission_id(document: str, chapter: str) -> str:
    """Return the one id that leaving this chapter out can have."""
    return f"weglaten.{document}.{chapter}"
