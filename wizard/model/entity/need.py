"""Describe what each side needs of the other, and what the other answers."""

from typing import Annotated, ClassVar, Final

from pydantic import Field, model_validator

from wizard.model.entity.base import Day, Entity
from wizard.model.entity.conversation import Side
from wizard.model.text import Identifier, Line, RequiredLine, Text

ANSWERS: Final = ("kan", "deels", "niet", "zoeken")
"""What the other side can offer: all of it, a part, nothing, or that it will find out."""

Answer = Annotated[str | None, Field(pattern=f"^({'|'.join(ANSWERS)})$")]


class Need(Entity):
    """Hold what one side needs; `prompt` is a need of the content, None for one in own words; `who` a function.

    `answer`, `answer_words`, `who` and `by_when` are of the other side.
    """

    kind: ClassVar[str] = "need"
    parent_kind: ClassVar[str | None] = "initiative"
    fixed: ClassVar[frozenset[str]] = frozenset({"side", "prompt"})

    side: Side
    order: RequiredLine
    prompt: Identifier | None = None
    text: Text = None
    answer: Answer = None
    answer_words: Text = None
    who: Line = None
    by_when: Day = None

    @model_validator(mode="after")
    def _is_the_only_one(self) -> "Need":
        if self.prompt is not None and self.id != need_id(self.parent or "", self.prompt):
            raise ValueError("the id of a need from the content is made of its initiative and its prompt")
        return self


def need_id(initiative: str, prompt: str) -> str:
    """Return the one id that this need of the content can have with this initiative."""
    return f"{initiative}.behoefte.{prompt}"
