"""Choose which points of attention may stand in the report of a municipality."""

from dataclasses import dataclass

from wizard.logic import coherence
from wizard.logic.coherence import Finding, Findings
from wizard.model.entity import Initiative
from wizard.model.screens import Screen
from wizard.report.sections import conversation
from wizard.report.subject import Subject


@dataclass(frozen=True)
class Told:
    """Hold what stands in this report, and how much is left out."""

    found: Findings
    left_out: int

    @property
    def open(self) -> tuple[Finding, ...]:
        """Return the points that nobody set aside."""
        return self.found.open

    def of(self, weight: int) -> tuple[Finding, ...]:
        """Return the points that weigh so much."""
        return tuple(one for one in self.open if one.weight == weight)


def told(subject: Subject) -> Told:
    """Return what stands in this report; what was said with an initiative only when that conversation is shared."""
    found = coherence.findings(subject.handbook, subject.dossier, subject.today)
    every = subject.dossier.initiatives
    untold = {one.id for one in every if not conversation.is_shared(conversation.of(subject, one))}
    shown = Findings(
        tuple(one for one in found.open if not _is_inside(subject, one, untold)),
        tuple(one for one in found.set_aside if not _is_inside(subject, one.finding, untold)),
        tuple(one for one in found.past if not _is_about(subject, one.about, untold)),
    )
    return Told(shown, _count(found) - _count(shown))


def _count(found: Findings) -> int:
    return len(found.open) + len(found.set_aside) + len(found.past)


def _is_inside(subject: Subject, one: Finding, untold: set[str]) -> bool:
    """Tell whether a point repeats what was said in a conversation that is not shared."""
    inside = one.screen is Screen.CONVERSATION and one.item in untold
    return inside or _is_about(subject, one.about, untold)


def _is_about(subject: Subject, about: str, untold: set[str]) -> bool:
    """Tell whether something was said in the conversation with one of these initiatives."""
    entity = subject.dossier.entities.get(about)
    while entity is not None and entity.parent is not None:
        entity = subject.dossier.entities.get(entity.parent)
    return isinstance(entity, Initiative) and entity.id != about and entity.id in untold
