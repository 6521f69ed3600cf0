"""Say a point of attention in plain words."""

from dataclasses import dataclass

from wizard.logic.coherence.finding import Finding
from wizard.model.handbook import Handbook


@dataclass(frozen=True)
class Words:
    """Hold what is the matter, why it matters and what to do; with what people typed, without any marks."""

    title: str
    why: str
    do: str


def words(handbook: Handbook, finding: Finding) -> Words:
    """Return the words of a finding."""
    rule, values = finding.rule.replace("-", "_"), finding.spot.values
    return Words(
        title=handbook.say(f"findings.{rule}_title", **values),
        why=handbook.say(f"findings.{rule}_why", **values),
        do=handbook.say(f"findings.{rule}_do", **values),
    )
