"""Describe what both sides agreed, subject by subject, and which examples appeal to them."""

from typing import Annotated, ClassVar, Final

from pydantic import Field, model_validator

from wizard.model.entity.base import Entity
from wizard.model.text import Identifier, Text

AGREEMENT_STATES: Final = ("afgesproken", "bespreken", "niet_nodig")
"""How far a subject is: agreed, still discussed, or not needed."""

AgreementState = Annotated[str | None, Field(pattern=f"^({'|'.join(AGREEMENT_STATES)})$")]


class Agreement(Entity):
    """Hold what both sides agreed about one subject of the content."""

    kind: ClassVar[str] = "agreement"
    parent_kind: ClassVar[str | None] = "initiative"
    fixed: ClassVar[frozenset[str]] = frozenset({"subject"})

    subject: Identifier
    state: AgreementState = None
    text: Text = None

    @model_validator(mode="after")
    def _is_the_only_one(self) -> "Agreement":
        if self.id != agreement_id(self.parent or "", self.subject):
            raise ValueError("the id of an agreement is made of its initiative and its subject")
        return self


class Appeal(Entity):
    """Tell why an example of a partnership appeals to either side; `example` is its id in the content."""

    kind: ClassVar[str] = "appeal"
    parent_kind: ClassVar[str | None] = "initiative"
    fixed: ClassVar[frozenset[str]] = frozenset({"example"})

    example: Identifier
    municipality: Text = None
    initiative: Text = None

    @model_validator(mode="after")
    def _is_the_only_one(self) -> "Appeal":
        if self.id != appeal_id(self.parent or "", self.example):
            raise ValueError("the id of an appeal is made of its initiative and its example")
        return self


def agreement_id(initiative: str, subject: str) -> str:
    """Return the one id that an agreement about this subject can have."""
    return f"{initiative}.afspraak.{subject}"


def appeal_id(initiative: str, example: str) -> str:
    """Return the one id that the appeal of this example can have."""
    return f"{initiative}.voorbeeld.{example}"
