"""Hold what was said with one initiative, with what follows from it as far as a rule asks for it."""

from dataclasses import dataclass
from functools import cached_property
from typing import Final

from wizard.logic import common_goals, duties, intensity, matching
from wizard.logic.coherence.spot import Spot
from wizard.logic.common_goals import Common
from wizard.logic.duties import Lack
from wizard.logic.intensity import Advice
from wizard.logic.matching import Match
from wizard.model.agenda import Subject
from wizard.model.entity import Conversation, GoalView, Initiative
from wizard.model.screens import Screen
from wizard.model.talk import Talk

_CLOSED: Final = frozenset({"afgesproken", "niet_nodig"})
"""How a subject stands when nothing is open about it; "niet nodig" is a decision too."""


@dataclass(frozen=True)
class Spoken:
    """Hold a conversation; what is computed of it is kept."""

    talk: Talk

    @property
    def initiative(self) -> Initiative:
        """Return the initiative."""
        return self.talk.initiative

    @property
    def conversation(self) -> Conversation:
        """Return what is asked once."""
        return self.talk.conversation

    @cached_property
    def advice(self) -> Advice:
        """Return how firm the partnership should be, or was chosen to be."""
        return intensity.advise(self.talk)

    @cached_property
    def common(self) -> Common:
        """Return the goals of both sides."""
        return common_goals.of(self.talk)

    @cached_property
    def judged(self) -> frozenset[str]:
        """Return the ids of the municipality's goals of which the initiative said whether it shares them."""
        said = self.talk.dossier.children(self.initiative.id)
        return frozenset([one.goal for one in said if isinstance(one, GoalView) and one.sharing])

    @cached_property
    def match(self) -> Match:
        """Return the needs of both sides."""
        return matching.of(self.talk)

    @cached_property
    def lacks(self) -> tuple[Lack, ...]:
        """Return what is not settled about who leads what."""
        return duties.of(self.talk)

    @property
    def is_settled(self) -> bool:
        """Tell whether both sides have come to an arrangement; before that, what is open is merely unfinished."""
        said = self.conversation
        return self.initiative.outcome == "verder" or said.form is not None or said.consent in {"gedeeld", "akkoord"}

    def leaves_open(self, subject: Subject) -> bool:
        """Tell whether nothing is decided about a subject of agreement."""
        found = self.talk.agreement(subject.id)
        return found is None or found.state not in _CLOSED

    def spot(self, part: str, about: str | None = None, **values: str | int) -> Spot:
        """Return a spot in this conversation, about the initiative when nothing else is given."""
        one = self.initiative
        return Spot(about or one.id, Screen.CONVERSATION, one.id, part, {"name": one.name, **values})

    def entry(self, **values: str | int) -> Spot:
        """Return a spot in the register, about this initiative."""
        one = self.initiative
        return Spot(one.id, Screen.INITIATIVES, one.id, None, {"name": one.name, **values})
