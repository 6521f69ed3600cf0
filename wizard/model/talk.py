"""Read everything that was said in the conversation with one initiative."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter
from typing import TypeVar

from wizard.model.dossier import Dossier
from wizard.model.entity import (
    SIDES,
    Activity,
    Agreement,
    Appeal,
    Conversation,
    Criterion,
    Duty,
    Entity,
    Goal,
    GoalView,
    Initiative,
    Moment,
    Need,
    Neighbourhood,
    Participant,
    Party,
    TheirGoal,
    Topic,
    TrackView,
    agreement_id,
    appeal_id,
    conversation_id,
    criterion_id,
    duty_id,
    goal_view_id,
    track_view_id,
)

T = TypeVar("T", bound=Entity)


@dataclass(frozen=True)
class Talk:
    """Hold one initiative with what both sides said; all lists are in the order in which they are shown."""

    dossier: Dossier
    initiative: Initiative

    @cached_property
    def _said(self) -> Mapping[type[Entity], list[Entity]]:
        found: dict[type[Entity], list[Entity]] = {}
        for one in self.dossier.children(self.initiative.id):
            found.setdefault(type(one), []).append(one)
        return found

    def _of(self, kind: type[T], parent: str | None = None) -> tuple[T, ...]:
        there = self._said.get(kind, ()) if parent is None else self.dossier.children(parent)
        place = attrgetter("order", "id") if "order" in kind.__annotations__ else attrgetter("id")
        return tuple(sorted((one for one in there if isinstance(one, kind)), key=place))

    def _one(self, kind: type[T], ident: str) -> T | None:
        found = self.dossier.entities.get(ident)
        return found if isinstance(found, kind) else None

    @cached_property
    def conversation(self) -> Conversation:
        """Return what is asked once; an empty one when nothing of it was answered."""
        ident = conversation_id(self.initiative.id)
        return self._one(Conversation, ident) or Conversation(id=ident, parent=self.initiative.id)

    @cached_property
    def places(self) -> tuple[Neighbourhood, ...]:
        """Return the neighbourhoods in which the initiative is active."""
        return self.dossier.places_of(self.initiative.id)

    @cached_property
    def goals(self) -> tuple[tuple[Neighbourhood, Goal], ...]:
        """Return the municipality's goals in these neighbourhoods, as they were set in step 2; empty ones left out."""
        return tuple((place, goal) for place in self.places for goal in self.dossier.goals(place.id) if goal.text)

    def goal_view(self, goal: str) -> GoalView | None:
        """Return the initiative's view on a goal of the municipality, or None when it has none yet."""
        return self._one(GoalView, goal_view_id(self.initiative.id, goal))

    @cached_property
    def their_goals(self) -> tuple[TheirGoal, ...]:
        """Return the goals of the initiative."""
        return self._of(TheirGoal)

    def needs(self, side: str) -> tuple[Need, ...]:
        """Return what one side needs of the other."""
        return tuple(need for need in self._of(Need) if need.side == side)

    @cached_property
    def verdicts(self) -> Mapping[str, str | None]:
        """Return the answers to the questions about intensity, by question."""
        return {one.subject: one.verdict for one in self._of(Criterion)}

    def criterion(self, subject: str) -> Criterion | None:
        """Return the answer to one question about intensity with its words, or None when there is none."""
        return self._one(Criterion, criterion_id(self.initiative.id, subject))

    def track_view(self, track: str) -> TrackView | None:
        """Return where both sides see themselves on one track, or None when nothing was answered."""
        return self._one(TrackView, track_view_id(self.initiative.id, track))

    @cached_property
    def others(self) -> tuple[Party, ...]:
        """Return the parties beside the municipality and the initiative."""
        return self._of(Party)

    @cached_property
    def parties(self) -> tuple[str, ...]:
        """Return every party at the table: the two sides, then the ids of the others."""
        return (*SIDES, *(one.id for one in self.others))

    @cached_property
    def activities(self) -> tuple[Activity, ...]:
        """Return the activities."""
        return self._of(Activity)

    def share(self, activity: str, party: str) -> str | None:
        """Return what a party does in an activity, or None when nobody said."""
        return getattr(self._one(Duty, duty_id(activity, party)), "share", None)

    def agreement(self, subject: str) -> Agreement | None:
        """Return what was agreed about a subject, or None when nothing was said about it."""
        return self._one(Agreement, agreement_id(self.initiative.id, subject))

    def appeal(self, example: str) -> Appeal | None:
        """Return why an example appeals to either side, or None when nobody said."""
        return self._one(Appeal, appeal_id(self.initiative.id, example))

    @cached_property
    def moments(self) -> tuple[Moment, ...]:
        """Return the moments at which both sides spoke, the first one first; those without a day stand last."""
        return tuple(sorted(self._of(Moment), key=lambda one: (one.day is None, one.day or "", one.id)))

    def participants(self, moment: str) -> tuple[Participant, ...]:
        """Return who took part in a moment."""
        return self._of(Participant, moment)

    def topics(self, moment: str) -> frozenset[str]:
        """Return the parts of the conversation that were discussed at a moment."""
        return frozenset(one.part for one in self._of(Topic, moment))


def of(dossier: Dossier, initiative: Initiative) -> Talk:
    """Return the conversation with an initiative of this dossier."""
    return Talk(dossier, initiative)
