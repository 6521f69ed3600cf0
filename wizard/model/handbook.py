"""Hold everything in `content/`: what is asked, said and explained."""

from collections.abc import Iterator

from pydantic import Field

from wizard.model.about import Part
from wizard.model.agenda import Agenda
from wizard.model.plan import ApproachReason, BuildingBlock, Compass, NewTerm, Prompt
from wizard.model.research import Study
from wizard.model.role_model import RoleModel
from wizard.model.stage_notes import StageNote
from wizard.model.statement import Content, Source, Statement
from wizard.model.text import Identifier


class Term(Content):
    """Explain one word of the field in plain words."""

    id: Identifier
    term: str = Field(min_length=1)
    meaning: Statement


class Forms(Content):
    """Hold a text for one and a text for every other number."""

    one: str = Field(alias="een", min_length=1)
    more: str = Field(alias="meer", min_length=1)


class Handbook(Content):
    """Hold the whole content; `version` is a fingerprint of its files."""

    version: str
    role_models: tuple[RoleModel, ...] = Field(min_length=1)
    prompts: tuple[Prompt, ...]
    compass: Compass
    blocks: tuple[BuildingBlock, ...]
    approach: ApproachReason
    new_terms: tuple[NewTerm, ...]
    agenda: Agenda
    stage: tuple[StageNote, ...]
    studies: tuple[Study, ...]
    about: tuple[Part, ...]
    terms: tuple[Term, ...]
    sources: tuple[Source, ...]
    texts: dict[str, str | Forms]

    def role_model(self, model: str | None) -> RoleModel:
        """Return the role model with this id; the first one when there is no such model."""
        return next((found for found in self.role_models if found.id == model), self.role_models[0])

    def block(self, subject: str | None) -> BuildingBlock | None:
        """Return the building block with this id, or None when there is none."""
        return next((found for found in self.blocks if found.id == subject), None)

    def note(self, slide: str) -> StageNote:
        """Return the help with one kind of slide; raises StopIteration when the content was not checked."""
        return next(found for found in self.stage if found.id == slide)

    def source(self, source: str) -> Source:
        """Return the source with this id; raises StopIteration when the content was not checked."""
        return next(found for found in self.sources if found.id == source)

    def term(self, term: str) -> Term:
        """Return the glossary entry with this id; raises StopIteration when there is none."""
        return next(found for found in self.terms if found.id == term)

    def say(self, key: str, /, **values: object) -> str:
        """Return a screen text with its places filled in; `n` chooses between one and more. Raises KeyError."""
        text = self.texts[key]
        if isinstance(text, Forms):
            text = text.one if values["n"] == 1 else text.more
        return text.format(**values) if values else text

    def statements(self) -> Iterator[Statement]:
        """Yield every claim of the content."""
        for model in self.role_models:
            yield from model.statements()
        for part in (self.compass, self.approach, *self.new_terms, *self.studies, *self.stage, *self.about):
            yield from part.statements()
        for prompt in self.prompts:
            yield prompt.goal
        for block in self.blocks:
            yield from (block.what, block.why)
        yield from self.agenda.statements()
        for term in self.terms:
            yield term.meaning
