"""Say how far each part of a conversation is, and where to go on; always computed, never stored."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from wizard.logic import circumstances, common_goals, duties, fitting, intensity, matching
from wizard.logic.progress import State
from wizard.model.entity import SIDES, TALK_PARTS, Agreement, Conversation
from wizard.model.handbook import Handbook
from wizard.model.talk import Talk

stage_differs = circumstances.stage_differs

VALUES: Final = (
    *("sustainability_municipality", "sustainability_initiative"),
    *("governance_municipality", "governance_initiative", "next_look"),
)
"""What is asked about values, and when to look again."""

_ENDINGS: Final[Mapping[str | None, tuple[str, ...]]] = {
    "pauze": ("resume_on",),
    "stoppen": ("stop_why", "stop_learnt", "stop_remains", "stop_restart", "stop_farewell"),
}
"""What an outcome asks beside itself; stopping together is a full ending."""


@dataclass(frozen=True)
class PartProgress:
    """Say how far one part is: how much of what it asks is done; one that is not needed is done with nothing."""

    part: str
    done: int
    total: int
    is_touched: bool = False
    is_needed: bool = True

    @property
    def state(self) -> State:
        """Return how far the part is."""
        if not self.is_needed or 0 < self.total == self.done:
            return State.DONE
        return State.STARTED if self.done or self.is_touched else State.OPEN


def of(handbook: Handbook, talk: Talk) -> tuple[PartProgress, ...]:
    """Return how far every part is, in their order."""
    return tuple(_COUNTS[part](part, handbook, talk) for part in TALK_PARTS)


def next_part(handbook: Handbook, talk: Talk) -> str | None:
    """Return the first part that is not done; None when all are, or when both sides stopped together."""
    found = of(handbook, talk)
    if talk.initiative.outcome == "stoppen" and found[-1].state is State.DONE:
        return None
    return next((one.part for one in found if one.state is not State.DONE), None)


def _preparation(part: str, _: Handbook, talk: Talk) -> PartProgress:
    stages = (talk.initiative.stage, talk.conversation.stage_theirs)
    return PartProgress(part, sum(stage is not None for stage in stages), len(stages), bool(talk.moments))


def _needs(part: str, _: Handbook, talk: Talk) -> PartProgress:
    """Count the needs that are answered; a side without any need has one to tell."""
    found = matching.of(talk)
    total = sum(max(1, found.by_side(side).total) for side in SIDES)
    return PartProgress(part, found.total - len(found.unanswered), total, is_touched=found.total > 0)


def _goals(part: str, _: Handbook, talk: Talk) -> PartProgress:
    """Count the goals that are judged, and the goal that both share; that they differ is an answer as well."""
    found, said = common_goals.of(talk), talk.conversation
    ended = found.is_clear or said.difference is not None
    touched = found.total > len(talk.goals) or said.joint_goal is not None
    return PartProgress(part, found.total - len(found.unjudged) + ended, found.total + 1, touched)


def _intensity(part: str, handbook: Handbook, talk: Talk) -> PartProgress:
    asked = [talk.verdicts.get(question.id) for question in handbook.agenda.questions]
    answered = sum(verdict is not None for verdict in asked)
    return PartProgress(part, answered, len(asked), is_touched=talk.conversation.intensity is not None)


def _compass(part: str, handbook: Handbook, talk: Talk) -> PartProgress:
    """Count the tracks on which both sides said whether they are active, once the Wijkkompas is used."""
    use = talk.conversation.compass_use
    if use != "ja":
        return PartProgress(part, int(use is not None), 1, is_needed=use != "nee")
    views = [talk.track_view(track.id) for track in handbook.compass.tracks]
    said = sum(bool(view and view.municipality_active and view.initiative_active) for view in views)
    return PartProgress(part, 1 + said, 1 + len(views))


def _duties(part: str, _: Handbook, talk: Talk) -> PartProgress:
    """Count the activities of which it is settled who leads; a light partnership needs none."""
    unsettled = {lack.activity.id for lack in duties.of(talk)}
    total = len(talk.activities)
    needed = total > 0 or intensity.advise(talk).chosen != "licht"
    return PartProgress(
        part, total - len(unsettled), total, is_touched=total > 0 or bool(talk.others), is_needed=needed
    )


def _agreements(part: str, handbook: Handbook, talk: Talk) -> PartProgress:
    """Count the subjects of this intensity that are settled."""
    asked = fitting.subjects(handbook.agenda, intensity.advise(talk).chosen)
    found = {one.subject: one.state for one in talk.dossier.children(talk.initiative.id) if isinstance(one, Agreement)}
    done = sum(found.get(subject.id) in {"afgesproken", "niet_nodig"} for subject in asked)
    return PartProgress(part, done, len(asked), is_touched=any(found.values()) or talk.conversation.form is not None)


def _values(part: str, _: Handbook, talk: Talk) -> PartProgress:
    return PartProgress(part, sum(_filled(talk.conversation, VALUES)), len(VALUES))


def _ending(part: str, _: Handbook, talk: Talk) -> PartProgress:
    outcome = talk.initiative.outcome
    asked = _ENDINGS.get(outcome, ())
    done = (outcome is not None) + sum(_filled(talk.conversation, asked))
    return PartProgress(part, done, 1 + len(asked))


def _filled(said: Conversation, names: tuple[str, ...]) -> Iterator[bool]:
    return (getattr(said, name) is not None for name in names)


_COUNTS: Final[Mapping[str, Callable[[str, Handbook, Talk], PartProgress]]] = {
    "voorbereiding": _preparation,
    "behoeften": _needs,
    "doelen": _goals,
    "intensiteit": _intensity,
    "wijkkompas": _compass,
    "verantwoordelijkheden": _duties,
    "afspraken": _agreements,
    "waarden": _values,
    "uitkomst": _ending,
}
