"""Say what a conversation asks and explains: needs, questions, forms and their drafts, subjects, examples, a guide."""

from collections.abc import Iterator
from typing import Annotated, Final

from pydantic import Field

from wizard.model.draft import Draft
from wizard.model.entity.conversation import INTENSITIES, Side, TalkPart
from wizard.model.entity.initiative import SCOPES, STAGES
from wizard.model.statement import Address, Content, Statement
from wizard.model.text import Identifier

QUESTION_IDS: Final = (
    *("doel-helder", "projectontwikkeling", "serieus-groot", "rollen-obstakels", "waarden-herijkt", "publiek-geld"),
    *("eigendom", "veel-partijen", "lange-duur", "persoonsgegevens", "capaciteit", "gevoelig"),
)
"""The questions that the rules about intensity know."""

FORM_IDS: Final = (
    *("kennismaking", "gespreksafspraken", "intentieverklaring", "samenwerkingsverklaring"),
    *("green-deal", "samenwerkingsovereenkomst", "beschikking-opdracht"),
)
"""The forms that the rules can advise, from light to heavy."""

Weight = Annotated[str, Field(pattern=f"^({'|'.join(INTENSITIES)})$")]
Fits = Annotated[str, Field(pattern=f"^({'|'.join(STAGES)})$")]
Width = Annotated[str, Field(pattern=f"^({'|'.join(SCOPES)})$")]
Words = Annotated[str, Field(min_length=1)]


class NeedPrompt(Content):
    """Hold what one side often needs of the other, in our own words."""

    id: Identifier
    side: Side
    name: Words
    meaning: Statement


class Question(Content):
    """Hold one question that helps to decide how firm a partnership should be, and why it is asked."""

    id: Identifier
    ask: Words
    why: Statement


class PartnershipForm(Content):
    """Describe one form of partnership; `step` runs from light (0) to heavy, `legal` asks for a lawyer's eye."""

    id: Identifier
    step: int = Field(ge=0, le=9)
    name: Words
    weight: Weight
    binding: Statement
    fits: Statement
    legal: bool = False


class Subject(Content):
    """Describe one subject of agreement; it is asked from this intensity upward."""

    id: Identifier
    name: Words
    ask: Words
    weight: Weight
    why: Statement


class Partnership(Content):
    """Describe a real example of a partnership; `open` says what is not known of it.

    `document` is where the handout says the paper itself stands; nobody here has read it.
    """

    id: Identifier
    name: Words
    parties: tuple[Words, ...] = Field(min_length=1)
    period: Words
    form: Identifier
    stages: tuple[Fits, ...] = Field(min_length=1)
    scope: Width
    agreed: Statement
    useful: Statement
    open: tuple[Statement, ...] = ()
    document: Address | None = None

    def statements(self) -> Iterator[Statement]:
        """Yield every claim about the example."""
        yield from (self.agreed, self.useful, *self.open)


class GuidePart(Content):
    """Help to hold one part of a conversation: how long it takes, what to ask both sides, and a tip."""

    id: TalkPart
    minutes: int = Field(ge=1, le=120)
    ask: tuple[Words, ...] = Field(min_length=1)
    tip: Words


class Agenda(Content):
    """Hold all that a conversation asks and explains; questions, guide and needs have the ids that the rules know."""

    needs: tuple[NeedPrompt, ...]
    questions: tuple[Question, ...]
    forms: tuple[PartnershipForm, ...]
    subjects: tuple[Subject, ...]
    partnerships: tuple[Partnership, ...]
    guide: tuple[GuidePart, ...]
    drafts: tuple[Draft, ...]

    def needs_of(self, side: str) -> tuple[NeedPrompt, ...]:
        """Return the needs that one side often has."""
        return tuple(one for one in self.needs if one.side == side)

    def need(self, prompt: str | None) -> NeedPrompt | None:
        """Return the need with this id, or None when there is none."""
        return next((one for one in self.needs if one.id == prompt), None)

    def form(self, form: str | None) -> PartnershipForm | None:
        """Return the form with this id, or None when there is none."""
        return next((one for one in self.forms if one.id == form), None)

    def subject(self, subject: str | None) -> Subject | None:
        """Return the subject of agreement with this id, or None when there is none."""
        return next((one for one in self.subjects if one.id == subject), None)

    def partnership(self, example: str | None) -> Partnership | None:
        """Return the example with this id, or None when there is none."""
        return next((one for one in self.partnerships if one.id == example), None)

    def draft(self, form: str | None) -> Draft | None:
        """Return the draft in this form, or None when there is none."""
        return next((one for one in self.drafts if one.id == form), None)

    def part(self, part: str) -> GuidePart:
        """Return the help with one part; raises StopIteration when the content was not checked."""
        return next(one for one in self.guide if one.id == part)

    def statements(self) -> Iterator[Statement]:
        """Yield every claim of this part of the content."""
        yield from (one.meaning for one in self.needs)
        yield from (one.why for one in (*self.questions, *self.subjects))
        for form in self.forms:
            yield from (form.binding, form.fits)
        for one in (*self.partnerships, *self.drafts):
            yield from one.statements()
