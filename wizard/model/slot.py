"""Give the address of one answer: which thing, which field, and how to make the thing when it is not there yet."""

from dataclasses import dataclass

from wizard.model.change import Batch, Create, Edit, Restore
from wizard.model.entity import (
    Agreement,
    Appeal,
    Block,
    Choice,
    Completion,
    Conversation,
    Criterion,
    Dismissal,
    Duty,
    Edition,
    Entity,
    GoalView,
    TrackView,
    agreement_id,
    appeal_id,
    block_id,
    choice_id,
    completion_id,
    conversation_id,
    criterion_id,
    dismissal_id,
    duty_id,
    edition_id,
    goal_view_id,
    track_view_id,
)
from wizard.model.item import Body, Value


@dataclass(frozen=True, slots=True)
class Slot:
    """Hold an answer's address; `seed` holds the fixed answers of a thing that is made at its first answer.

    A thing that is there already has no seed; one that is made without fixed answers has an empty one.
    """

    kind: str
    id: str
    field: str
    parent: str | None = None
    seed: Body | None = None

    def changes(self, seen: Value, value: Value, *, gone: bool = False) -> Batch:
        """Return the batch that stores a new answer where the user saw `seen`.

        `gone` says that the thing was made before and taken away again, as undoing does; then it comes back.
        """
        edit = Edit(self.id, self.field, seen, value)
        if self.seed is None:
            return (edit,)
        return (Restore(self.id) if gone else Create(self.kind, self.id, self.parent, self.seed), edit)


def of_entity(entity: Entity, name: str) -> Slot:
    """Return the address of an answer on a thing that is there."""
    return Slot(entity.kind, entity.id, name, entity.parent)


def of_choice(neighbourhood: str, model: str, name: str) -> Slot:
    """Return the address of an answer on a choice, which may not be there yet."""
    return Slot(Choice.kind, choice_id(neighbourhood, model), name, neighbourhood, {"model": model})


def of_block(subject: str, name: str) -> Slot:
    """Return the address of an answer about a building block, which may not be there yet."""
    return Slot(Block.kind, block_id(subject), name, None, {"subject": subject})


def of_conversation(initiative: str, name: str) -> Slot:
    """Return the address of what is asked once in a conversation, which may not have begun yet."""
    return Slot(Conversation.kind, conversation_id(initiative), name, initiative, {})


def of_goal_view(initiative: str, goal: str, name: str) -> Slot:
    """Return the address of an initiative's view on a goal of the municipality, which may not be there yet."""
    return Slot(GoalView.kind, goal_view_id(initiative, goal), name, initiative, {"goal": goal})


def of_criterion(initiative: str, subject: str, name: str) -> Slot:
    """Return the address of the answer to a question about intensity, which may not be there yet."""
    return Slot(Criterion.kind, criterion_id(initiative, subject), name, initiative, {"subject": subject})


def of_track_view(initiative: str, track: str, name: str) -> Slot:
    """Return the address of an answer about a track, which may not be there yet."""
    return Slot(TrackView.kind, track_view_id(initiative, track), name, initiative, {"track": track})


def of_duty(activity: str, party: str) -> Slot:
    """Return the address of a party's share in an activity, which may not be there yet."""
    return Slot(Duty.kind, duty_id(activity, party), "share", activity, {"party": party})


def of_agreement(initiative: str, subject: str, name: str) -> Slot:
    """Return the address of an answer about a subject of agreement, which may not be there yet."""
    return Slot(Agreement.kind, agreement_id(initiative, subject), name, initiative, {"subject": subject})


def of_dismissal(rule: str, about: str) -> Slot:
    """Return the address of why a point of attention is set aside, which may not be there yet."""
    return Slot(Dismissal.kind, dismissal_id(rule, about), "reason", None, {"rule": rule, "about": about})


def of_completion(about: str) -> Slot:
    """Return the address of the day on which something was done, which may not be there yet."""
    return Slot(Completion.kind, completion_id(about), "done_on", None, {"about": about})


def of_edition(document: str, name: str) -> Slot:
    """Return the address of how a document goes out, of which nothing may be known yet."""
    return Slot(Edition.kind, edition_id(document), name, None, {"document": document})


def of_appeal(initiative: str, example: str, side: str) -> Slot:
    """Return the address of why an example appeals to a side, which may not be there yet."""
    return Slot(Appeal.kind, appeal_id(initiative, example), side, initiative, {"example": example})
