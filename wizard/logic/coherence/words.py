"""Say a point of attention in plain words."""

from dataclasses import dataclass

from wizard.logic.coherence.finding import Finding
from wizard.logic.wording import in_key
from wizard.model.dossier import Dossier
from wizard.model.entity import Block, Dismissal
from wizard.model.handbook import Handbook


@dataclass(frozen=True)
class Words:
    """Hold what is the matter, why it matters and what to do; with what people typed, without any marks."""

    title: str
    why: str
    do: str


def words(handbook: Handbook, finding: Finding) -> Words:
    """Return the words of a finding."""
    rule, values = in_key(finding.rule), finding.spot.values
    return Words(
        title=handbook.say(f"findings.{rule}_title", **values),
        why=handbook.say(f"findings.{rule}_why", **values),
        do=handbook.say(f"findings.{rule}_do", **values),
    )


def past(handbook: Handbook, dossier: Dossier, dismissal: Dismissal) -> str:
    """Return what a reason was about, when its point is not there any more; without any marks."""
    entity = dossier.entities.get(dismissal.about)
    while entity is not None and not hasattr(entity, "name") and entity.parent is not None:
        entity = dossier.entities.get(entity.parent)
    block = handbook.block(entity.subject) if isinstance(entity, Block) else None
    name = getattr(block or entity, "name", None)
    return handbook.say("findings.past", name=name) if name else handbook.say("findings.past_gone")
