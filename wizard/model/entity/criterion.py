"""Describe what both sides answered to the questions that decide how firm a partnership should be."""

from typing import Annotated, ClassVar, Final

from pydantic import Field, model_validator

from wizard.model.entity.base import Entity
from wizard.model.text import Identifier, Text

VERDICTS: Final = ("ja", "nee", "onbekend")
"""What can be answered to a question about intensity."""

Verdict = Annotated[str | None, Field(pattern=f"^({'|'.join(VERDICTS)})$")]


class Criterion(Entity):
    """Hold the answer to one question about intensity; `subject` is the question's id in the content."""

    kind: ClassVar[str] = "criterion"
    parent_kind: ClassVar[str | None] = "initiative"
    fixed: ClassVar[frozenset[str]] = frozenset({"subject"})

    subject: Identifier
    verdict: Verdict = None
    words: Text = None

    @model_validator(mode="after")
    def _is_the_only_one(self) -> "Criterion":
        if self.id != criterion_id(self.parent or "", self.subject):
            raise ValueError("the id of a criterion is made of its initiative and its subject")
        return self


def criterion_id(initiative: str, subject: str) -> str:
    """Return the one id that the answer to this question can have."""
    return f"{initiative}.criterium.{subject}"
