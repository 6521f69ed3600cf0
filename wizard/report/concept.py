"""Hold what draft agreements are about: a conversation, and the form in which it is written down."""

from dataclasses import dataclass, field
from functools import cached_property

from wizard.logic import drafting, fitting, open_points
from wizard.logic.open_points import Case, OpenPoint
from wizard.model.draft import FAREWELL, LETTER, Draft, DraftPart
from wizard.report.meeting import Meeting


@dataclass(frozen=True)
class Concept(Meeting):
    """Hold the content, the answers and the day, with one conversation and the build of the draft."""

    draft: Draft = field(kw_only=True)

    @property
    def is_sheet(self) -> bool:
        """Tell whether everything stands on one sheet, without a cover."""
        return self.draft.shape == "blad"

    @property
    def has_articles(self) -> bool:
        """Tell whether the parts are numbered, so that people look them up."""
        return self.draft.shape == "artikelen"

    @property
    def is_farewell(self) -> bool:
        """Tell whether this is how both sides stop together."""
        return self.draft.id == FAREWELL

    @property
    def is_legal(self) -> bool:
        """Tell whether a lawyer should look at it."""
        found = self.handbook.agenda.form(self.draft.id)
        return bool(found and found.legal)

    @cached_property
    def points(self) -> tuple[OpenPoint, ...]:
        """Return every open point in the order of the draft."""
        return open_points.of(Case(self.handbook, self.talk, self.draft, self.advice.chosen))

    def open_at(self, part: str, about: str) -> tuple[OpenPoint, ...]:
        """Return the open points at a place in the draft."""
        return tuple(one for one in self.points if (one.part, one.about) == (part, about))

    @cached_property
    def rest(self) -> tuple[str, ...]:
        """Return the subjects that have no part of their own, of which there is something to tell."""
        return drafting.lasting(self.talk, self.handbook.agenda, self.draft, self.advice.chosen)

    @property
    def advised(self) -> str | None:
        """Return the form that fits the conversation, None without one."""
        return fitting.form(self.talk, self.handbook.agenda, self.advice.chosen)

    @property
    def parts(self) -> tuple[DraftPart, ...]:
        """Return the parts but for the letter, which has a page of its own."""
        return tuple(part for part in self.draft.parts if LETTER not in part.holds)

    def named(self, part: DraftPart) -> str:
        """Return the heading of a part, with its number where it is an article."""
        if not self.number(part):
            return part.name
        return self.handbook.say("draft.article", number=self.number(part), name=part.name)

    def number(self, part: DraftPart) -> int | None:
        """Return the number of an article; None for a part without."""
        if not self.has_articles or part.loose:
            return None
        return [one.id for one in self.draft.parts if not one.loose].index(part.id) + 1

    def bookmark(self, part: str) -> str:
        """Return the name by which to link to a part, or to what has no part of its own."""
        return f"_Deel{[one.id for one in self.draft.parts].index(part) + 1}" if part else "_DeelRest"
