"""Advise how firm a partnership should be, with every rule that held and what would change it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from wizard.logic import circumstances, intensity_rules
from wizard.logic.circumstances import Circumstances
from wizard.logic.intensity_rules import LEVEL_RULES, Effect, Rule
from wizard.model.talk import Talk

CAPACITY: Final = Rule("capaciteit", Effect.CAUTION)
VALUES: Final = Rule("waarden", Effect.CAUTION)
OTHER_STAGE: Final = Rule("fase_verschilt", Effect.CAUTION)
INCOMPLETE: Final = Rule("onvolledig", Effect.CAUTION)


@dataclass(frozen=True)
class Advice:
    """Hold the advice; `level` is None when a talk about goals comes first, without a document.

    `fired` are the rules that hold, those that decide first and then what to mind. `chosen` is what both sides chose,
    or else the level.
    """

    facts: Circumstances
    level: str | None
    fired: tuple[Rule, ...]
    chosen: str | None

    @cached_property
    def changes(self) -> tuple[Rule, ...]:
        """Return every rule that would start or stop to hold by one other answer, and so change the level."""
        return changes(self.facts)

    @property
    def is_own_choice(self) -> bool:
        """Tell whether both sides chose something else than the advice."""
        return self.chosen != self.level

    @property
    def reasons(self) -> tuple[Rule, ...]:
        """Return the rules that decide about the level."""
        return tuple(rule for rule in self.fired if rule.effect is not Effect.CAUTION)

    @property
    def cautions(self) -> tuple[Rule, ...]:
        """Return what to mind; it changes nothing about the level."""
        return tuple(rule for rule in self.fired if rule.effect is Effect.CAUTION)


def advise(talk: Talk) -> Advice:
    """Return the advice for one conversation."""
    facts = circumstances.of(talk)
    held = intensity_rules.held(facts)
    level = intensity_rules.level(held)
    chosen = talk.conversation.intensity or level
    return Advice(facts, level, (*held, *_cautions(talk, facts, level, chosen)), chosen)


def _level(facts: Circumstances) -> str | None:
    return intensity_rules.level(intensity_rules.held(facts))


def changes(facts: Circumstances) -> tuple[Rule, ...]:
    """Return every rule that would start or stop to hold by one other answer, and so change the level."""
    others = [(other, _level(other)) for other in facts.nearby()]
    return tuple(
        rule.gone() if holds(facts) else rule
        for rule, holds in LEVEL_RULES.items()
        if _matters(rule, facts, [level for other, level in others if holds(other) is not holds(facts)])
    )


def _matters(rule: Rule, facts: Circumstances, levels: list[str | None]) -> bool:
    """Tell whether a rule changes the level, given the levels that follow from the answers that turn it.

    Either all of those change the level, or the rule does so alone: then some answer only put another in its place.
    """
    held, level = set(intensity_rules.held(facts)), _level(facts)
    different = [one != level for one in levels]
    return any(different) and (all(different) or intensity_rules.level(held ^ {rule}) != level)


def _cautions(talk: Talk, facts: Circumstances, level: str | None, chosen: str | None) -> Iterator[Rule]:
    if "capaciteit" in facts.no and chosen in {"gemiddeld", "zwaar"}:
        yield CAPACITY
    if "waarden-herijkt" in facts.no:
        yield VALUES
    theirs = talk.conversation.stage_theirs
    if circumstances.stage_differs(talk) and _level(replace(facts, stage=theirs)) != level:
        yield OTHER_STAGE
    if facts.stage is None or facts.scope is None:
        yield INCOMPLETE
